import { Prisma } from "#app/platform/generated/client.ts";
import { bitOf, facetNames, facets, filterNames } from "./facet.ts";
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
      const fits =
        filter === "module" ? inModules(organisationId, filters.module) : has("e.tags", filter, filters[filter]);
      return Prisma.sql`CASE WHEN ${fits} THEN 0 ELSE ${failure(filter)} END`;
    });
  return failing.length === 0 ? Prisma.sql`0` : Prisma.join(failing, " + ");
}

/** Whether a matched entry fits every filter, or every filter but this one. */
export function fitting(except?: Filter): Prisma.Sql {
  return except === undefined ? Prisma.sql`fails = 0` : Prisma.sql`fails & ~${failure(except)} = 0`;
}

/**
 * Counts the matched entries in one pass: all, those that fit, and those with each word of each filter, as
 * {matching, total, facets: {filter: [{value, count}]}}.
 */
export function facetCounts(filters: Filters): Prisma.Sql {
  const unfiltered = filterNames.every((filter) => filters[filter].length === 0);
  const counted = facetNames.map((facet) => {
    const words = facets[facet].map((value) => {
      const where = has("tags", facet, [value]);
      const counts = unfiltered ? where : Prisma.sql`${where} AND ${fitting(facet)}`;
      return Prisma.sql`jsonb_build_object('value', ${literal(value)}, 'count', count(*) FILTER (WHERE ${counts}))`;
    });
    return Prisma.sql`${literal(facet)}, jsonb_build_array(${Prisma.join(words)})`;
  });
  return Prisma.sql`(
    SELECT jsonb_build_object('matching', count(*), 'total', count(*) FILTER (WHERE ${fitting()}),
      'facets', jsonb_build_object(${Prisma.join(counted)}))
    FROM matched
  )`;
}

function inModules(organisationId: string, slugs: readonly string[]): Prisma.Sql {
  return Prisma.sql`e."workId" IN (
    SELECT "Inclusion"."workId"
    FROM "SearchEntry" module JOIN "Inclusion" ON "Inclusion"."revisionId" = module."revisionId"
    WHERE module."organisationId" = ${organisationId}::uuid AND module.kind = 'module'
      AND module.slug = ANY(${slugs}::text[])
  )`;
}

/** Whether tags hold at least one of these words. */
function has(tags: "tags" | "e.tags", facet: Facet, values: readonly string[]): Prisma.Sql {
  const bits = values.reduce((sum, value) => sum | bitOf(facet, value), 0n);
  return Prisma.raw(`${tags} & ${bits} <> 0`);
}

function failure(filter: Filter): Prisma.Sql {
  return Prisma.raw(String(1 << filterNames.indexOf(filter)));
}

/** A word of ours, never one that somebody typed. */
function literal(word: string): Prisma.Sql {
  return Prisma.raw(`'${word}'`);
}
