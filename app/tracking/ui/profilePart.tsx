import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Table } from "#app/ui/table.tsx";

interface Value {
  text: string;
  path: string | null;
}
interface ShownRule {
  place: string;
  presence: "included" | "excluded" | "recommended" | null;
  all: string | null;
  none: string | null;
}

/** What is known of something in the profile, its own address first. */
export function PartFacts({ iri, path, children }: { iri: string; path: string; children?: ReactNode }) {
  const { t } = useTranslation("vocabulary");
  return (
    <dl className="grid gap-x-6 gap-y-2 sm:grid-cols-[max-content_1fr]">
      <dt className="text-muted">{t("page.address")}</dt>
      <dd>
        <code className="text-small wrap-anywhere">{iri}</code>{" "}
        <Link to={`${path}?format=json-ld`} reloadDocument prefetch="none">
          {t("page.forMachines")}
        </Link>
      </dd>
      {children}
    </dl>
  );
}

/** One property, with what stands there. */
export function PartFact({ name, values }: { name: ReactNode; values: readonly Value[] }) {
  return (
    <>
      <dt className="text-muted">{name}</dt>
      <dd className="min-w-0">
        <Values values={values} />
      </dd>
    </>
  );
}

/** Which templates and patterns follow each other, and how. */
export function PartOrder({
  order: { kind, parts },
}: {
  order: { kind: "sequence" | "alternates" | "optional" | "zeroOrMore"; parts: readonly Value[] };
}) {
  const { t } = useTranslation("vocabulary");
  return (
    <>
      <h2 className="mt-8 mb-2">{t("page.order")}</h2>
      <p className="mb-2">{t(`page.${kind}`)}</p>
      {kind === "sequence" ? (
        <ol className="list-decimal ps-6">{parts.map((value) => item(value))}</ol>
      ) : (
        <ul className="list-disc ps-6">{parts.map((value) => item(value))}</ul>
      )}
    </>
  );

  function item(value: Value) {
    return (
      <li key={value.path ?? value.text}>
        <Named value={value} />
      </li>
    );
  }
}

/** What must, may or may not stand where. */
export function RuleTable({ rules }: { rules: readonly ShownRule[] }) {
  const { t } = useTranslation("vocabulary");
  return (
    <>
      <h2 className="mt-8 mb-2">{t("page.rules")}</h2>
      <Table
        caption={t("page.rules")}
        captionHidden
        rows={rules}
        rowKey={({ place }) => place}
        columns={[
          {
            key: "place",
            header: t("page.place"),
            cell: ({ place }) => <code className="text-small wrap-anywhere">{place}</code>,
          },
          { key: "holds", header: t("page.holds"), cell: (rule) => sentence(rule) },
        ]}
      />
    </>
  );

  function sentence({ presence, all, none }: ShownRule): string {
    const parts = [
      presence === null ? null : t(`page.rule.${presence}`),
      all === null ? null : t("page.rule.all", { values: all }),
      none === null ? null : t("page.rule.none", { values: none }),
    ];
    return parts.filter((part) => part !== null).join("; ");
  }
}

function Values({ values }: { values: readonly Value[] }) {
  return (
    <ul>
      {values.map((value) => (
        <li key={value.path ?? value.text}>
          <Named value={value} />
        </li>
      ))}
    </ul>
  );
}

function Named({ value: { text, path } }: { value: Value }) {
  return path === null ? <code className="text-small wrap-anywhere">{text}</code> : <Link to={path}>{text}</Link>;
}
