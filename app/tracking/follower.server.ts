import type { Follower } from "#app/events/follower.server.ts";
import type { HappenedEvent } from "#app/events/catalogue.ts";
import { settings } from "#app/platform/settings.server.ts";
import { sendStatement } from "#app/xapi/client.server.ts";
import { applicationCredential } from "#app/xapi/credential.ts";
import { findStatement } from "#app/xapi/reading.server.ts";
import { storeStatements } from "#app/xapi/store.server.ts";
import { statementFor, statementId } from "./statement.server.ts";
import { statementTable } from "./statementTable.server.ts";

/** Brings what happened to the LRS: the embedded one, or the organisation's own when the settings name it. */
export const track: Follower = {
  name: "track",
  patient: true,
  async follow(event: HappenedEvent) {
    if (statementTable[event.name] === null) return;
    const { lrs } = settings();
    const credential = applicationCredential(event.organisationId);
    // What an event is about may have changed since: the first delivery stands.
    if (lrs === undefined && (await isStored(event))) return;
    const statement = await statementFor(event);
    if (statement === null) return;
    if (lrs === undefined) await storeStatements(credential, [statement]);
    else await sendStatement(lrs, statement);
  },
};

async function isStored(event: HappenedEvent): Promise<boolean> {
  const credential = applicationCredential(event.organisationId);
  const id = statementId(event.id);
  return (await findStatement(credential, id)) !== null || (await findStatement(credential, id, true)) !== null;
}
