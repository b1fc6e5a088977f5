import { plannedOnce } from "#app/platform/database.server.ts";

/** As many statements as are counted of a term: more are as many. */
const countable = 1000;

/**
 * The terms of a question, those that fewest statements have first: a list walks along the first and looks the others
 * up. Someone who did a thousand things is found quickly by the one that hardly anybody does.
 */
export async function rarestFirst(terms: string[][]): Promise<string[][]> {
  if (terms.length < 2) return terms;
  const { rows } = await plannedOnce().query<{ count: number }>({
    name: "xapi_rarity",
    text: `select (
        select count(*) from (
          select from "StatementTerm" where term = any(given.terms::uuid[]) limit ${countable}
        ) counted
      )::int as count
      from unnest($1::text[]) with ordinality as given (terms, place) order by place`,
    values: [terms.map((each) => `{${each.join(",")}}`)],
  });
  const counted = terms.map((each, place) => ({ each, count: rows[place]!.count }));
  return counted.toSorted((one, other) => one.count - other.count).map(({ each }) => each);
}
