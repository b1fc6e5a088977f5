import { ShieldAlert } from "lucide-react";
import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CautionLevel } from "../../vocabulary.ts";
import { RichText } from "./richText.tsx";

/** What to be careful with; a serious caution says where to go when there is danger. */
export function Caution({
  html,
  cautionLevel,
  crisis,
  level = 2,
  lang,
}: {
  html: string;
  cautionLevel: CautionLevel;
  /** The organisation's crisis route, shown with a serious caution. */
  crisis: ReactNode;
  /** The level of its heading. */
  level?: 2 | 3;
  /** The language of the text, where it is not that of the page. */
  lang?: string | undefined;
}) {
  const { t } = useTranslation("authoring");
  const id = useId();
  const Heading = `h${level}` as const;
  const serious = cautionLevel === "serious";
  const look = serious ? "border-danger bg-danger-soft" : "border-warning bg-warning-soft";
  return (
    <section aria-labelledby={id} className={`rounded-card border-s-4 p-4 ${look}`} data-keep-together>
      <Heading id={id} className="mb-1 flex items-center gap-2 text-lead">
        <ShieldAlert aria-hidden className="size-6 shrink-0" />
        {serious ? t("field.seriousCaution") : t("field.caution")}
      </Heading>
      <RichText lang={lang} html={html} />
      {serious ? crisis : null}
    </section>
  );
}
