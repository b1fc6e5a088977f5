import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RenderedContent } from "../../renderedContent.ts";
import type { CautionLevel } from "../../vocabulary.ts";
import { Caution } from "./caution.tsx";
import { RichText } from "./richText.tsx";

/**
 * A text in its fixed order: what, why, how, caution. A serious caution stands before the how, so that nobody begins
 * without it.
 */
export function ContentReading({
  content,
  cautionLevel,
  crisis,
  exercise,
  level = 2,
  lang,
  anchored = false,
  children,
}: {
  content: RenderedContent;
  cautionLevel: CautionLevel;
  /** The organisation's crisis route, shown with a serious caution. */
  crisis: ReactNode;
  exercise: (exerciseVersionId: string) => ReactNode;
  /** The level of its headings. */
  level?: 2 | 3;
  /** The language of the text, where it is not that of the page; its headings are the page's. */
  lang?: string | undefined;
  /** Whether links lead to its fields by their names, as remarks do; only for the one text of a page. */
  anchored?: boolean;
  /** What stands in the place of the how: a module's sessions. */
  children?: ReactNode;
}) {
  const { t } = useTranslation("authoring");
  const serious = cautionLevel === "serious";
  const anchor = (field: string) => (anchored ? field : undefined);
  const caution = content.caution ? (
    <div id={anchor("caution")}>
      <Caution html={content.caution} cautionLevel={cautionLevel} crisis={crisis} level={level} lang={lang} />
    </div>
  ) : null;
  return (
    <div className="flex flex-col gap-8">
      {content.what ? (
        <Field level={level} title={t("field.what")} anchor={anchor("what")}>
          <RichText lang={lang} html={content.what} className="text-body" />
        </Field>
      ) : null}
      {content.why ? (
        <Field level={level} title={t("field.why")} anchor={anchor("why")}>
          <RichText lang={lang} html={content.why} />
        </Field>
      ) : null}
      {serious ? caution : null}
      {children}
      {content.how.length > 0 ? (
        <Field level={level} title={t("field.how")} anchor={anchor("document")}>
          {content.how.map((part) =>
            part.kind === "html" ? (
              <RichText key={part.block} lang={lang} html={part.html} className="mt-4 first:mt-0" />
            ) : (
              <div key={part.block} id={anchor(`document-${part.block}`)} data-block={part.block} className="my-6">
                {exercise(part.exerciseVersionId)}
              </div>
            ),
          )}
        </Field>
      ) : null}
      {serious ? null : caution}
    </div>
  );
}

function Field({
  level,
  title,
  anchor,
  children,
}: {
  level: 2 | 3;
  title: string;
  anchor: string | undefined;
  children: ReactNode;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section id={anchor} aria-labelledby={id}>
      <Heading id={id} className={`mb-2 ${level === 2 ? "text-title" : "text-lead"}`}>
        {title}
      </Heading>
      {children}
    </section>
  );
}
