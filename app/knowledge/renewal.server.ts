import { database } from "#app/platform/database.server.ts";
import { indexAlone } from "./searchEntry.server.ts";

/** Brings the kennismap of every organisation up to date, as after a restored backup or a new word in a filter. */
export async function renewEveryKennismap(): Promise<void> {
  const organisations = await database().organisation.findMany({ select: { id: true } });
  for (const { id } of organisations) await renewKennismap(id);
}

/** Writes every entry of an organisation anew, and removes those of works that are gone and words that nobody uses. */
export async function renewKennismap(organisationId: string): Promise<void> {
  const published = await database().publication.findMany({
    where: { organisationId, supersededAt: null },
    select: { workId: true },
  });
  const workIds = published.map(({ workId }) => workId);
  await database().searchEntry.deleteMany({ where: { organisationId, workId: { notIn: workIds } } });
  for (const workId of workIds) await indexAlone(organisationId, workId);
  await database().$executeRaw`
    DELETE FROM "SearchWord" AS known
    WHERE "organisationId" = ${organisationId}::uuid AND NOT EXISTS (
      SELECT FROM "SearchEntry"
      WHERE "organisationId" = ${organisationId}::uuid AND lexemes @@ quote_literal(known.lexeme)::tsquery
    )`;
}
