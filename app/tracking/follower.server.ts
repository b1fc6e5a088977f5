import type { Follower } from "#app/events/follower.server.ts";
import type { HappenedEvent } from "#app/events/catalogue.ts";
import { settings } from "#app/platform/settings.server.ts";
import { sendStatement } from "#app/xapi/client.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { Fault } from "#app/xapi/fault.ts";
import { storeStatements } from "#app/xapi/storing/store.server.ts";
import { statementsFor } from "./statement.server.ts";
import { statementTable } from "./statementTable.server.ts";

/** Brings what happened to the LRS: the embedded one, or the organisation's own when the settings name it. */
export const track: Follower = {
  name: "track",
  patient: true,
  async follow(event: HappenedEvent) {
    if (statementTable[event.name] === null) return;
    const { lrs } = settings();
    const credential = applicationCredential(event.organisationId);
    const statements = await statementsFor(event);
    if (statements.length === 0) return;
    if (lrs !== undefined) {
      for (const statement of statements) await sendStatement(lrs, statement);
      return;
    }
    await storeStatements(credential, statements).catch((error: unknown) => {
      // What an event is about may have changed since it was delivered: the first delivery stands.
      if (!(error instanceof Fault && error.status === 409)) throw error;
    });
  },
};
