import { useTranslation } from "react-i18next";
import type { ComparedLine } from "#app/documents/difference.ts";
import { things } from "#app/documents/lines.ts";
import type { FactChange, FieldChange } from "../../contentChanges.ts";

/** What changed in a text: words that came underlined, words that went struck through, each said for listeners too. */
export function ContentComparison({
  fields,
  facts,
  lang,
}: {
  fields: readonly FieldChange[];
  facts: readonly FactChange[];
  /** The language of the text, where it is not that of the page. */
  lang?: string | undefined;
}) {
  const { t } = useTranslation("authoring");
  return (
    <div className="flex flex-col gap-6">
      {fields.map(({ field, lines, changed }) => (
        <section key={field} aria-label={fieldName(t, field)}>
          <h3 className="mb-2 text-lead">{fieldName(t, field)}</h3>
          {changed ? (
            <div lang={lang} className="reading">
              {lines.map((line, index) => (
                <Line key={index} line={line} />
              ))}
            </div>
          ) : (
            <p className="text-small text-muted">{t("review.unchanged")}</p>
          )}
        </section>
      ))}
      {facts.length === 0 ? null : (
        <dl className="flex flex-col gap-2 border-t border-line pt-4">
          {facts.map(({ fact, before, after }) => (
            <div key={fact}>
              <dt className="font-semibold">{factName(t, fact)}</dt>
              <dd>
                {before.length > 0 ? (
                  <Removed>{before.map((code) => factWord(t, fact, code)).join(", ")}</Removed>
                ) : null}{" "}
                {after.length > 0 ? <Added>{after.map((code) => factWord(t, fact, code)).join(", ")}</Added> : null}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function Line({ line }: { line: ComparedLine }) {
  const { t } = useTranslation("authoring");
  const { t: documents } = useTranslation("documents");
  const look = line.line.form === "heading" ? "font-semibold" : "";
  const indent = line.line.form === "bullet" || line.line.form === "number" ? "ps-6" : "";
  return (
    <p className={`${look} ${indent}`}>
      {segmentsOf(line, documents).map((segment, index) => {
        if (segment.kind === "added") return <Added key={index}>{segment.text}</Added>;
        if (segment.kind === "removed") return <Removed key={index}>{segment.text}</Removed>;
        return <span key={index}>{segment.text}</span>;
      })}
      {line.formOnly ? <small className="text-muted"> ({t("review.formOnly")})</small> : null}
    </p>
  );
}

/** What is not words gets its name before the words that describe it. */
function segmentsOf({ kind, line, segments }: ComparedLine, t: ReturnType<typeof useTranslation<"documents">>["t"]) {
  const thing = things.find((candidate) => candidate === line.form);
  if (!thing) return segments;
  const name = t(`insert.${thing}.label`);
  return [{ kind: kind === "changed" ? ("kept" as const) : kind, text: line.text ? `${name}: ` : name }, ...segments];
}

function Added({ children }: { children: React.ReactNode }) {
  const { t, i18n } = useTranslation("authoring");
  return (
    <ins className="bg-success-soft text-success decoration-2 underline-offset-2">
      <span lang={i18n.language} className="sr-only">
        {" "}
        [{t("review.added")}:{" "}
      </span>
      {children}
      <span className="sr-only">] </span>
    </ins>
  );
}

function Removed({ children }: { children: React.ReactNode }) {
  const { t, i18n } = useTranslation("authoring");
  return (
    <del className="bg-danger-soft text-danger decoration-2">
      <span lang={i18n.language} className="sr-only">
        {" "}
        [{t("review.removed")}:{" "}
      </span>
      {children}
      <span className="sr-only">] </span>
    </del>
  );
}

type Translate = ReturnType<typeof useTranslation<"authoring">>["t"];

/** The name of a field as the page shows it. */
export function fieldName(t: Translate, field: string): string {
  const names: Record<string, string> = {
    title: t("field.title"),
    what: t("field.what"),
    why: t("field.why"),
    document: t("field.how"),
    caution: t("field.caution"),
    sessions: t("module.sessionsTitle"),
  };
  return names[field] ?? field;
}

function factName(t: Translate, fact: FactChange["fact"]): string {
  const names: Record<FactChange["fact"], string> = {
    form: t("field.form"),
    elements: t("field.elements"),
    targetGroups: t("facts.for"),
    settings: t("facts.setting"),
    minutes: t("field.minutes"),
    cautionLevel: t("field.cautionLevel"),
    evidence: t("facts.evidence"),
    sources: t("sources.title"),
    keywords: t("field.keywords"),
  };
  return names[fact];
}

function factWord(t: Translate, fact: FactChange["fact"], code: string): string {
  const translate = t as unknown as (key: string) => string;
  const groups: Partial<Record<FactChange["fact"], string>> = {
    form: "form",
    elements: "element",
    targetGroups: "targetGroup",
    settings: "setting",
    cautionLevel: "cautionLevel",
    evidence: "evidence",
  };
  const group = groups[fact];
  return group === undefined ? code : translate(`${group}.${code}`);
}
