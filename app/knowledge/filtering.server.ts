import { Prisma } from "#app/platform/generated/client.ts";
import { durations, facetNames, facets, filterNames } from "./facet.ts";
import type { Facet, Filter } from "./facet.ts";
import type { Filters } from "./kennismapQuery.ts";

/**
 * A number whose bits say which filters an entry `e` fails: 0 fits all. So one pass serves the results and, for each
 * filter, the counts that hold when only the others are applied.
 */
export function mismatches(organisationId: string, filters: Filters): Prisma.Sql {
  const failing = filterNames
    .filter((filter) => filters[filter].length > 0)
    .map((filter) => {
      const fits = filter === "module" ? inModules(organisationId, filters.module) : among(filter, filters[filter]);
      return Prisma.sql`CASE WHEN ${fits} THEN 0 ELSE ${bit(filter)} END`;
    });
  return failing.length === 0 ? Prisma.sql`0` : Prisma.join(failing, " + ");
}

/** Whether a matched entry fits every filter, or every filter but this one. */
export function fitting(except?: Filter): Prisma.Sql {
  return except === undefined ? Prisma.sql`fails = 0` : Prisma.sql`fails & ~${bit(except)} = 0`;
}

/** How often each word of each filter occurs among the matched entries, in one pass: {filter: [{value, count}]}. */
export function facetCountsAs(matched: "matched"): Prisma.Sql {
  const counted = facetNames.map((facet) => {
    const words = facets[facet].map(
      (value) => Prisma.sql`jsonb_build_object('value', ${Prisma.raw(quoted(value))}, 'count',
        count(*) FILTER (WHERE ${fitting(facet)} AND ${is(facet, value)}))`,
    );
    return Prisma.sql`${Prisma.raw(quoted(facet))}, jsonb_build_array(${Prisma.join(words)})`;
  });
  return Prisma.sql`(SELECT jsonb_build_object(${Prisma.join(counted)}) FROM ${Prisma.raw(matched)})`;
}

function bit(filter: Filter): Prisma.Sql {
  return Prisma.raw(String(1 << filterNames.indexOf(filter)));
}

function inModules(organisationId: string, slugs: readonly string[]): Prisma.Sql {
  return Prisma.sql`e."workId" IN (
    SELECT "Inclusion"."workId"
    FROM "SearchEntry" module JOIN "Inclusion" ON "Inclusion"."revisionId" = module."revisionId"
    WHERE module."organisationId" = ${organisationId}::uuid AND module.kind = 'module'
      AND module.slug = ANY(${slugs}::text[])
  )`;
}

function among(facet: Facet, values: readonly string[]): Prisma.Sql {
  return Prisma.sql`coalesce(${Prisma.join(
    values.map((value) => is(facet, value)),
    " OR ",
  )}, false)`;
}

const columns: Record<Exclude<Facet, "minutes">, { name: Prisma.Sql; many: boolean }> = {
  element: { name: Prisma.sql`elements`, many: true },
  group: { name: Prisma.sql`"targetGroups"`, many: true },
  setting: { name: Prisma.sql`settings`, many: true },
  kind: { name: Prisma.sql`kind`, many: false },
  form: { name: Prisma.sql`form`, many: false },
  evidence: { name: Prisma.sql`evidence`, many: false },
};

/** Whether an entry has this word; the words are ours, never typed by anyone. */
function is(facet: Facet, value: string): Prisma.Sql {
  if (facet === "minutes") return lasts(value);
  const { name, many } = columns[facet];
  const word = Prisma.raw(quoted(value));
  return many ? Prisma.sql`${word} = ANY(${name})` : Prisma.sql`${name} = ${word}`;
}

function lasts(value: string): Prisma.Sql {
  const { over, upTo } = durations.find((duration) => duration.value === value)!;
  const above = Prisma.sql`minutes > ${Prisma.raw(String(over))}`;
  return upTo === null ? above : Prisma.sql`${above} AND minutes <= ${Prisma.raw(String(upTo))}`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}
