import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { ensureConfiguredCredential } from "#app/xapi/credential.server.ts";

/** At every start: fixes the base of all identifiers once, and keeps the credential of the settings as they say. */
export async function prepareLrs(): Promise<void> {
  await identifierBase();
  const first = await database().organisation.findFirst({
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  if (first !== null) await ensureConfiguredCredential(first.id);
}
