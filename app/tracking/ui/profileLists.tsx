import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ShownPart, ShownTemplate } from "../profile/page.server.ts";

/** What is said, with its verb and the type of its object. */
export function TemplateTable({ templates }: { templates: readonly ShownTemplate[] }) {
  const { t } = useTranslation("vocabulary");
  return (
    <Table
      caption={t("page.templates")}
      captionHidden
      rows={templates}
      rowKey={({ iri }) => iri}
      columns={[
        { key: "what", header: t("page.what"), cell: (template) => <What template={template} /> },
        { key: "verb", header: t("page.verb"), cell: ({ verb }) => <Address iri={verb} /> },
        { key: "type", header: t("page.type"), cell: ({ object }) => <Address iri={object} /> },
      ]}
    />
  );
}

function What({ template: { path, label, awaited } }: { template: ShownTemplate }) {
  const { t } = useTranslation("vocabulary");
  return (
    <>
      <Link to={path}>{label.own}</Link>
      {awaited ? <span className="text-small font-normal text-muted"> ({t("page.awaited")})</span> : null}
    </>
  );
}

/** The series that statements of one registration follow. */
export function PatternList({ parts }: { parts: readonly ShownPart[] }) {
  return (
    <ul className="max-w-reading divide-y divide-line border-y border-line">
      {parts.map(({ path, label, definition }) => (
        <li key={path} className="py-3">
          <Link to={path}>{label.own}</Link>
          <p className="text-muted">{definition?.own}</p>
        </li>
      ))}
    </ul>
  );
}

/** The terms of our own. */
export function ConceptList({ parts }: { parts: readonly ShownPart[] }) {
  const { t } = useTranslation("vocabulary");
  return (
    <ul className="max-w-reading divide-y divide-line border-y border-line">
      {parts.map(({ path, iri, kind, label, definition }) => (
        <li key={path} className="py-3">
          <Link to={path}>{label.own}</Link> <span className="text-small text-muted">{t(`page.kind.${kind}`)}</span>
          {definition ? <p className="text-muted">{definition.own}</p> : null}
          <p>
            <Address iri={iri} />
          </p>
        </li>
      ))}
    </ul>
  );
}

function Address({ iri }: { iri: string }) {
  return <code className="text-small wrap-anywhere">{iri}</code>;
}
