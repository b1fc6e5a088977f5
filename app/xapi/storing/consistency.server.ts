import { pool } from "#app/platform/database.server.ts";
import type { Credential } from "../credentials/credential.ts";

/** Milliseconds for which a moment is told again: on lists, and where no statement is shown. */
const patience = { list: 20, other: 1000 };
/** Milliseconds after storing something, in which the moment of storing is not past for certain. */
const settling = 3;

const known = new Map<string, { moment: Date; at: number }>();
const asking = new Map<string, Promise<Date>>();
const written = new Map<string, number>();

/**
 * A moment through which everything that was stored can be read from now on (xAPI 1.0.3 Communication 2.1.3). What was
 * true stays true: one that is known for some milliseconds, or being asked, is told again, and costs nothing. To be asked
 * before a list is read, so that it is true of the list.
 */
export async function consistentThrough({ organisationId }: Credential, use: keyof typeof patience): Promise<Date> {
  const before = known.get(organisationId);
  if (before !== undefined && performance.now() < before.at + patience[use]) {
    const isSettled = before.at > (written.get(organisationId) ?? -Infinity) + settling;
    if (use === "other" || isSettled) return before.moment;
  }
  const asked = asking.get(organisationId) ?? ask(organisationId).finally(() => asking.delete(organisationId));
  asking.set(organisationId, asked);
  return asked;
}

async function ask(organisationId: string): Promise<Date> {
  const at = performance.now();
  const { rows } = await pool().query<{ moment: Date }>({
    name: "xapi_through",
    text: "select consistent_through($1) as moment",
    values: [organisationId],
  });
  const { moment } = rows[0]!;
  known.set(organisationId, { moment, at });
  return moment;
}

/** Who has just stored something here wants to hear of a moment after that. */
export function noteStored({ organisationId }: Credential): void {
  written.set(organisationId, performance.now());
}
