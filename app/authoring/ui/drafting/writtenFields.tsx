import { useId } from "react";
import { useTranslation } from "react-i18next";
import type { Document } from "#app/documents/document.ts";
import type { Upload } from "#app/documents/editing/surroundings.ts";
import { DocumentEditor, ShortTextEditor } from "#app/documents/ui/documentEditor.tsx";
import { fileHref } from "../../renderedContent.ts";
import type { RevisionContent } from "../../revisionContent.ts";

/** The title as it will look, being written. */
export function TitleField({
  title,
  lang,
  onChange,
}: {
  title: string;
  /** The language of the text, where it is not that of the page. */
  lang: string | undefined;
  onChange: (title: string) => void;
}) {
  const { t } = useTranslation("authoring");
  return (
    <input
      id="title"
      lang={lang}
      aria-label={t("field.title")}
      placeholder={t("editor.titlePlaceholder")}
      maxLength={200}
      value={title}
      onChange={(event) => onChange(event.target.value)}
      className="w-full rounded-control border border-edge bg-surface px-3 py-2 font-heading text-display font-semibold"
    />
  );
}

/** What, why or caution, being written. */
export function ShortField({
  name,
  content,
  lang,
  change,
}: {
  name: "what" | "why" | "caution";
  content: RevisionContent;
  lang: string | undefined;
  change: (part: Partial<RevisionContent>) => void;
}) {
  const { t } = useTranslation("authoring");
  return (
    <section>
      <WrittenTitle name={name} title={t(`field.${name}`)} hint={t(`editor.${name}Hint`)} />
      <ShortTextEditor
        value={content[name]}
        onChange={(document) => change({ [name]: document })}
        lang={lang}
        labelledBy={`${name}-title`}
        describedBy={`${name}-hint`}
      />
    </section>
  );
}

/** The name of a field being written and what helps to write it; links from the list of gaps come here. */
export function WrittenTitle({ name, title, hint }: { name: string; title: string; hint: string }) {
  return (
    <div id={name} tabIndex={-1} className="mb-2 scroll-mt-16">
      <h2 id={`${name}-title`} className="text-lead">
        {title}
      </h2>
      <p id={`${name}-hint`} className="text-small text-muted">
        {hint}
      </p>
    </div>
  );
}

/** A text of a module's session, and where it stands on the page. */
export interface OwnText {
  document: Document;
  onChange: (document: Document) => void;
  label: string;
  anchor: string;
}

/** A module's own text between its contributions, being written. */
export function OwnTextField({
  document,
  onChange,
  label,
  anchor,
  lang,
  sources,
  upload,
}: OwnText & {
  lang: string | undefined;
  sources: readonly { key: string; label: string }[];
  upload: Upload;
}) {
  const id = useId();
  return (
    <>
      <p id={id} className="text-small font-semibold">
        {label}
      </p>
      <DocumentEditor
        value={document}
        onChange={onChange}
        lang={lang}
        labelledBy={id}
        anchor={anchor}
        sources={sources}
        fileHref={fileHref}
        upload={upload}
      />
    </>
  );
}
