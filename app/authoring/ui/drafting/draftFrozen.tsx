import { useTranslation } from "react-i18next";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Form } from "#app/ui/form.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import type { RevisionState } from "../../revisionState.ts";
import { LateTexts } from "./lateTexts.tsx";
import { Remarks } from "../reviewing/remarks.tsx";
import type { Remark } from "../reviewing/remarks.tsx";
import { workPath } from "../../work.ts";

/** A draft that waits for review or was published: it cannot change, and the next version can begin. */
export function DraftFrozen({
  draft,
}: {
  draft: {
    personId: string;
    revisionId: string;
    state: RevisionState;
    work: { id: string; kind: string; slug: string; language: string };
    content: { title: string };
    comments: Remark[];
  };
}) {
  const { t, i18n } = useTranslation("authoring");
  const lang = draft.work.language === i18n.language ? undefined : draft.work.language;
  const published = draft.state === "published" || draft.state === "superseded";
  const overtaken = draft.state === "overtaken";
  return (
    <>
      <PageHeader
        title={draft.content.title}
        lang={lang}
        above={published ? t("state.published") : overtaken ? t("state.overtaken") : t("editor.frozenTitle")}
        intro={published ? undefined : overtaken ? t("editor.overtaken") : t("editor.frozen")}
      />
      <div className="flex flex-wrap gap-3">
        {published ? (
          <ButtonLink kind="primary" to={workPath(draft.work)} prefetch="none">
            {t("editor.read")}
          </ButtonLink>
        ) : null}
        <Form action={`/works/${draft.work.id}/draft`}>
          <Button>{overtaken ? t("editor.toNewest") : t("editor.next")}</Button>
        </Form>
      </div>
      <LateTexts {...draft} workId={draft.work.id} />
      {draft.comments.length === 0 ? null : (
        <section aria-labelledby="remarks" className="mt-8">
          <h2 id="remarks" className="mb-3 text-lead">
            {t("editor.remarks")}
          </h2>
          <Remarks lang={lang} remarks={draft.comments} />
        </section>
      )}
    </>
  );
}
