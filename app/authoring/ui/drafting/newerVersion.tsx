import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { plainText } from "#app/documents/plainText.ts";
import { Button } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import type { RevisionContent } from "../../revisionContent.ts";
import type { Saving } from "./draftKeeper.ts";

/** Someone saved first: both texts stand here, and nothing is chosen until the writer chooses. */
export function NewerVersion({
  saving,
  mine,
  lang,
  settle,
}: {
  saving: Extract<Saving, { state: "newer" }>;
  mine: RevisionContent;
  lang: string | undefined;
  settle: (newer: { counter: number; content: RevisionContent }, choice: "theirs" | "mine") => void;
}) {
  const { t } = useTranslation("authoring");
  return (
    <Notice kind="warning" live title={t("newer.title", { by: saving.by })}>
      <p>
        {t("newer.at")} <Moment at={saving.at} as="dateAndTime" />. {t("newer.text")}
      </p>
      <div className="mt-3 grid gap-4 sm:grid-cols-2">
        <Side title={t("newer.theirs")} content={saving.content} lang={lang}>
          <Button type="button" onClick={() => settle(saving, "theirs")}>
            {t("newer.takeTheirs")}
          </Button>
        </Side>
        <Side title={t("newer.mine")} content={mine} lang={lang}>
          <Button type="button" onClick={() => settle(saving, "mine")}>
            {t("newer.takeMine")}
          </Button>
        </Side>
      </div>
      <p className="mt-3 text-small">{t("newer.kept")}</p>
    </Notice>
  );
}

interface SideProps {
  title: string;
  content: RevisionContent;
  lang: string | undefined;
  children: ReactNode;
}

function Side({ title, content, lang, children }: SideProps) {
  return (
    <section className="flex min-w-0 flex-col gap-2 rounded-card border border-line bg-surface p-3">
      <h2 className="text-body">{title}</h2>
      <p lang={lang} className="font-semibold">
        {content.title}
      </p>
      <p lang={lang} className="max-h-48 overflow-y-auto text-small whitespace-pre-line">
        {plainText(content.document)}
      </p>
      <div className="mt-auto">{children}</div>
    </section>
  );
}
