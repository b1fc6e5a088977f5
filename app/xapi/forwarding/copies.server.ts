import { database, pool } from "#app/platform/database.server.ts";

/** A copy of a statement that another LRS has, or may have: from a moment before it went. */
export interface ForwardedCopy {
  statementId: string;
  destinationId: string;
  destination: string;
  endpoint: string;
  at: Date;
}

/** Where these statements of an organisation were forwarded to, also to destinations that have ended. */
export async function forwardedCopies(
  organisationId: string,
  statementIds: readonly string[],
): Promise<ForwardedCopy[]> {
  const { rows } = await pool().query<ForwardedCopy>({
    text: `select copy."statementId", copy."destinationId", destination.name as destination, destination.endpoint, copy.at
      from "ForwardedStatement" copy join "Destination" destination on destination.id = copy."destinationId"
      where destination."organisationId" = $1 and copy."statementId" = any($2::uuid[])
      order by destination.name, copy.at, copy."statementId"`,
    values: [organisationId, statementIds],
  });
  return rows;
}

/** Removes what destinations answered to these statements, and keeps them from being sent again as dead letters. */
export async function forgetLetters(organisationId: string, statementIds: readonly string[]): Promise<void> {
  await database().deadLetter.deleteMany({
    where: { destination: { organisationId }, statementId: { in: [...statementIds] } },
  });
}
