import type { PoolClient } from "pg";
import { pool } from "#app/platform/database.server.ts";

const shared = "select pg_advisory_xact_lock_shared(hashtextextended('attachments:' || $1, 0))";

/** Keeps who attaches something waiting until the transaction ends, so that nothing goes that is about to be used again. */
export async function lockAttachments(client: PoolClient, organisationId: string): Promise<void> {
  await client.query(shared.replace("_shared", ""), [organisationId]);
}

/** Keeps the contents of attachments, each once by its hash. */
export async function attachContents(
  client: PoolClient,
  organisationId: string,
  contents: ReadonlyMap<string, Buffer>,
): Promise<void> {
  if (contents.size > 0) await client.query({ name: "xapi_attaching", text: shared, values: [organisationId] });
  // In one order everywhere, so that two writers never wait for each other.
  for (const [sha2, bytes] of [...contents].toSorted(([one], [other]) => (one < other ? -1 : 1))) {
    await client.query({
      name: "xapi_attach",
      text: `insert into "StatementAttachment" ("organisationId", sha2, contents) values ($1, $2, $3)
        on conflict do nothing`,
      values: [organisationId, sha2, bytes],
    });
  }
}

/** The contents that are kept under these hashes. */
export async function attachedContents(organisationId: string, sums: readonly string[]): Promise<Map<string, Buffer>> {
  if (sums.length === 0) return new Map();
  const { rows } = await pool().query<{ sha2: string; contents: Buffer }>({
    name: "xapi_attached",
    text: `select sha2, contents from "StatementAttachment" where "organisationId" = $1 and sha2 = any($2)`,
    values: [organisationId, sums],
  });
  return new Map(rows.map(({ sha2, contents }) => [sha2, contents]));
}
