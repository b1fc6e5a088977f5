import { plannedOnce } from "#app/platform/database.server.ts";
import type { Filter } from "./filter.ts";
import type { KeptStatement } from "./reading.server.ts";
import { rarestFirst } from "./rarity.server.ts";
import { statementQuery, termsOf } from "./statementQuery.ts";

/** A statement with its place in the order of lists, from which a walk goes on. */
export interface PlacedStatement extends KeptStatement {
  cursor: string;
}

/** A step of a walk: statements in order, and whether there may be more after them. */
export interface Step {
  statements: PlacedStatement[];
  isLast: boolean;
}

/** The next so many statements of an organisation after the cursor of the filter, whoever may read them. */
export async function stepThrough(organisationId: string, filter: Filter, size: number): Promise<Step> {
  const terms = await rarestFirst(termsOf(organisationId, filter));
  const question = statementQuery(organisationId, filter, { size: size + 1, terms, own: null });
  const { rows } = await plannedOnce().query<KeptStatement & { text: string | null; sequence: string }>(question);
  const cut = rows.findIndex(({ text }) => text === null);
  const shown = rows.slice(0, cut === -1 ? size : Math.min(cut, size));
  return {
    statements: shown.map(({ text, stored, major, sequence }) => ({
      ...{ text, stored, major },
      cursor: `${stored.getTime()}.${sequence}`,
    })),
    isLast: rows.length === shown.length,
  };
}

/** The cursor after everything that was stored up to a moment. */
export function cursorAfter(moment: Date): string {
  return `${moment.getTime()}.${"9".repeat(18)}`;
}
