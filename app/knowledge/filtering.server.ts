import { Prisma } from "#app/platform/generated/client.ts";
import { bitOf, failureOf, filterNames, roomForTags } from "./facet.ts";
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
      const fits = filter === "module" ? inModules(organisationId, filters.module) : has(filter, filters[filter]);
      return Prisma.sql`CASE WHEN ${fits} THEN 0 ELSE ${failure(filter)} END`;
    });
  return failing.length === 0 ? Prisma.sql`0` : Prisma.join(failing, " + ");
}

/** Whether a matched entry fits every filter, or every filter but this one. */
export function fitting(except?: Filter): Prisma.Sql {
  return except === undefined ? Prisma.sql`fails = 0` : Prisma.sql`fails & ~${failure(except)} = 0`;
}

/** All that was matched as one packed text, for `countFacets`: each entry's tags with the filters that it fails above. */
export const packedMatches = Prisma.sql`(
  SELECT coalesce(encode(string_agg(int8send(tags | (fails::bigint << ${Prisma.raw(String(roomForTags))})), ''), 'base64'), '') FROM matched
)`;

function inModules(organisationId: string, slugs: readonly string[]): Prisma.Sql {
  return Prisma.sql`e."workId" IN (
    SELECT "Inclusion"."workId"
    FROM "SearchEntry" module JOIN "Inclusion" ON "Inclusion"."revisionId" = module."revisionId"
    WHERE module."organisationId" = ${organisationId}::uuid AND module.kind = 'module'
      AND module.slug = ANY(${slugs}::text[])
  )`;
}

/** Whether an entry has at least one of these words. */
function has(facet: Facet, values: readonly string[]): Prisma.Sql {
  const bits = values.reduce((sum, value) => sum | bitOf(facet, value), 0n);
  return Prisma.sql`e.tags & ${bits}::bigint <> 0`;
}

function failure(filter: Filter): Prisma.Sql {
  return Prisma.raw(String(failureOf(filter)));
}
