import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { ensureConfiguredCredential } from "#app/xapi/credentials/configuredCredential.server.ts";

/** At every start: fixes the base of all identifiers once, and keeps the credential of the settings as they say. */
export async function prepareLrs(): Promise<void> {
  await identifierBase();
  // A data folder that was a demo keeps its fictional organisation, which is not the first of a live one.
  const first = await database().organisation.findFirst({
    where: settings().mode === "live" ? { demo: false } : {},
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    select: { id: true },
  });
  if (first !== null) await ensureConfiguredCredential(first.id);
}
