import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExerciseTools, Upload } from "#app/documents/editing/surroundings.ts";
import { DocumentEditor } from "#app/documents/ui/documentEditor.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useNavigate } from "#app/ui/location.ts";
import { gapsOf } from "../../gaps.ts";
import { fileHref } from "../../renderedContent.ts";
import type { RevisionContent } from "../../revisionContent.ts";
import { ContentFields } from "./contentFields.tsx";
import { GapList } from "./gapList.tsx";
import { LanguageField } from "./languageField.tsx";
import { NewerVersion } from "./newerVersion.tsx";
import { Remarks } from "../reviewing/remarks.tsx";
import type { Remark } from "../reviewing/remarks.tsx";
import { SavingLine } from "./savingLine.tsx";
import { SessionsComposer } from "./sessionsComposer.tsx";
import { useDraft } from "./useDraft.ts";
import { writtenPlace } from "./writtenPlace.ts";
import { WritersField } from "./writersField.tsx";
import type { Writers } from "./writersField.tsx";
import { OwnTextField, ShortField, TitleField, WrittenTitle } from "./writtenFields.tsx";

export interface OpenedDraft {
  personId: string;
  revisionId: string;
  work: { id: string; language: string };
  counter: number;
  savedAt: string | Date;
  content: RevisionContent;
  returned: { reason: string; at: string | Date } | null;
  comments: Remark[];
  contributions: { workId: string; title: string; withdrawn: boolean }[];
  writers: Writers;
}

/** Where a contribution or module is written: it looks like the page it makes, and saves by itself. */
export function DraftEditor({
  draft,
  exercises,
  upload,
}: {
  draft: OpenedDraft;
  exercises: ExerciseTools;
  upload: Upload;
}) {
  const { t, i18n } = useTranslation("authoring");
  const lang = draft.work.language === i18n.language ? undefined : draft.work.language;
  const navigate = useNavigate();
  const { content, saving, change, save, settle } = useDraft({
    ...draft,
    workId: draft.work.id,
    savedAt: new Date(draft.savedAt).toISOString(),
  });
  const [known, setKnown] = useState(() => new Map(draft.contributions.map(({ workId, ...rest }) => [workId, rest])));
  const sources = content.sources.map(({ key, citation }) => ({ key, label: citation }));
  const titles = new Map([...known].map(([workId, { title }]) => [workId, title]));
  const gaps = gapsOf(content);

  async function handIn() {
    if (await save()) navigate(`/drafts/${draft.revisionId}/submission`);
  }

  return (
    <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="flex min-w-0 flex-col gap-8 [--editor-top:2.375rem]">
        <div className="sticky top-0 z-25 -mx-4 border-b border-line bg-paper px-4 py-2">
          <SavingLine saving={saving} />
        </div>
        {saving.state === "newer" ? <NewerVersion saving={saving} mine={content} lang={lang} settle={settle} /> : null}
        {draft.returned ? (
          <Notice kind="warning" title={t("returned.title")}>
            <p className="whitespace-pre-line">{draft.returned.reason}</p>
            <p className="text-small text-muted">
              <Moment at={draft.returned.at} as="dateAndTime" />
            </p>
          </Notice>
        ) : null}
        <h1 lang={content.title.trim() === "" ? undefined : lang} className="sr-only">
          {content.title.trim() === "" ? t("untitled") : content.title}
        </h1>
        <TitleField title={content.title} lang={lang} onChange={(title) => change({ title })} />
        <ShortField name="what" content={content} lang={lang} change={change} />
        <ShortField name="why" content={content} lang={lang} change={change} />
        {content.sessions === null ? (
          <section>
            <WrittenTitle name="document" title={t("field.how")} hint={t("editor.howHint")} />
            <DocumentEditor
              value={content.document}
              onChange={(document) => change({ document })}
              lang={lang}
              labelledBy="document-title"
              describedBy="document-hint"
              anchor="document"
              sources={sources}
              fileHref={fileHref}
              upload={upload}
              exercises={exercises}
            />
          </section>
        ) : (
          <SessionsComposer
            sessions={content.sessions}
            known={known}
            onKnown={(workId, contribution) => setKnown((before) => new Map(before).set(workId, contribution))}
            onChange={(sessions) => change({ sessions })}
            textEditor={(text) => <OwnTextField {...text} lang={lang} sources={sources} upload={upload} />}
          />
        )}
        <ShortField name="caution" content={content} lang={lang} change={change} />
      </div>
      <aside aria-label={t("editor.about")} className="flex flex-col gap-8">
        <section
          id="submission"
          aria-label={t("editor.submission")}
          className="rounded-card border border-line bg-surface p-4"
        >
          <GapList gaps={gaps} />
          <Button type="button" kind="primary" className="mt-4" onClick={() => void handIn()}>
            {t("editor.toSubmission")}
          </Button>
        </section>
        {draft.comments.length === 0 ? null : (
          <section aria-labelledby="remarks">
            <h2 id="remarks" className="mb-3 text-lead">
              {t("editor.remarks")}
            </h2>
            <Remarks lang={lang} remarks={draft.comments} placeOf={(remark) => writtenPlace(remark, content, titles)} />
          </section>
        )}
        <section aria-labelledby="about" className="flex flex-col gap-8">
          <h2 id="about" className="-mb-4 text-lead">
            {t("editor.about")}
          </h2>
          <ContentFields content={content} change={change} />
          <LanguageField revisionId={draft.revisionId} language={draft.work.language} />
        </section>
        <WritersField revisionId={draft.revisionId} writers={draft.writers} />
        <ButtonLink kind="quiet" to={`/drafts/${draft.revisionId}/versions`} prefetch="none">
          {t("editor.versions")}
        </ButtonLink>
      </aside>
    </div>
  );
}
