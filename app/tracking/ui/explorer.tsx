import { useTranslation } from "react-i18next";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { addressOf } from "../recordAddress.ts";
import type { Mistake, StatementQuery } from "../recordQuery.ts";
import type { ShownStatement } from "../sentence/shownStatement.ts";
import { useArrivals } from "./arrivals.ts";
import { AskedFor } from "./askedFor.tsx";
import type { OfferedVerb } from "./askedFor.tsx";
import { ExportLinks } from "./exportLinks.tsx";
import { LiveLine } from "./liveLine.tsx";
import { OlderLinks } from "./olderLinks.tsx";
import { RecordFilter } from "./recordFilter.tsx";
import { StatementTable } from "./statementTable.tsx";

/** What a page of statements holds. */
export interface Explored {
  query: StatementQuery;
  mistakes: readonly Mistake[];
  statements: readonly ShownStatement[];
  next: string | null;
  people: readonly string[] | null;
  activities: readonly string[] | null;
  /** From where on statements come in live; null where they do not. */
  live: string | null;
  elsewhere: boolean;
  offered: { verbs: readonly OfferedVerb[]; people: readonly string[]; activities: readonly string[] };
}

/** Looks up statements: filters, what they leave as sentences, what comes in meanwhile, and the way to take them along. */
export function Explorer({
  path,
  byPerson = true,
  explored,
}: {
  path: string;
  byPerson?: boolean;
  explored: Explored;
}) {
  const { query } = explored;
  // Another question begins anew, with nothing that came in for the one before.
  return <Found key={JSON.stringify(query)} {...{ path, byPerson, explored }} />;
}

function Found({ path, byPerson, explored }: { path: string; byPerson: boolean; explored: Explored }) {
  const { t } = useTranslation("tracking");
  const { query, mistakes, statements, next, people, activities, live, elsewhere, offered } = explored;
  const { state, arrived, told, pause } = useArrivals(live && addressOf(`${path}/live`, query), live ?? "");
  const fresh = new Set(arrived.map(({ id }) => id));
  const shown = [...arrived, ...statements.filter(({ id }) => !fresh.has(id))];
  const known = offered.verbs.map(({ name, id }) => ({ value: id, label: t(`verb.${name}`) }));
  const isForeign = query.verb !== undefined && !known.some(({ value }) => value === query.verb);
  const options = isForeign ? [...known, { value: query.verb!, label: query.verb! }] : known;
  return (
    <>
      {elsewhere ? (
        <div className="mb-6">
          <Notice title={t("statements.elsewhere")}>{t("statements.elsewhereMore")}</Notice>
        </div>
      ) : null}
      <RecordFilter
        {...{ path, query, byPerson }}
        what={{ name: "verb", options }}
        people={offered.people}
        activities={offered.activities}
      />
      <AskedFor {...{ query, mistakes, people, activities }} verbs={offered.verbs} />
      {live === null ? null : <LiveLine {...{ state, told, pause }} />}
      {shown.length === 0 ? (
        <EmptyState title={t("statements.empty")}>{t("statements.emptyMore")}</EmptyState>
      ) : (
        <StatementTable path={path} statements={shown} />
      )}
      <OlderLinks path={path} query={query} next={next} />
      {shown.length === 0 ? null : <ExportLinks path={path} query={query} />}
    </>
  );
}
