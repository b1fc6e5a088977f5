import { second } from "#app/platform/clock.ts";
import { pool } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Milliseconds between two looks, as long as anybody waits. */
const pause = second;
/** As many looks without anyone waiting end the looking. */
const patience = 5;

interface Waiting {
  organisationId: string;
  /** Up to when she has seen what there is. */
  since: Date;
  signal: AbortSignal;
  /** Milliseconds after which she is told that there is nothing. */
  longest: number;
}

interface Waiter extends Pick<Waiting, "organisationId" | "since"> {
  hear(through: Date | null): void;
}

const waiters = new Set<Waiter>();
let isLooking = false;

/**
 * Resolves when statements were stored in this organisation, by whichever process, with the moment up to which they are
 * complete; with null when it took too long or the waiting was ended.
 */
export function newsOf({ organisationId, since, signal, longest }: Waiting): Promise<Date | null> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve(null);
    const waiter = { organisationId, since, hear };
    const stop = () => hear(null);
    const timer = setTimeout(stop, longest).unref();
    function hear(through: Date | null) {
      waiters.delete(waiter);
      clearTimeout(timer);
      signal.removeEventListener("abort", stop);
      resolve(through);
    }
    signal.addEventListener("abort", stop);
    waiters.add(waiter);
    if (!isLooking) void lookOut();
  });
}

/** One look-out for everyone who waits in this process; it ends when nobody has for a while. */
async function lookOut(): Promise<void> {
  isLooking = true;
  for (let idle = 0; idle < patience; idle = waiters.size > 0 ? 0 : idle + 1) {
    const organisations = new Set([...waiters].map(({ organisationId }) => organisationId));
    for (const organisationId of organisations) {
      await look(organisationId).catch((error: unknown) => log.warn(error, "New statements could not be looked for."));
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    setTimeout(resolve, pause).unref();
    await promise;
  }
  isLooking = false;
}

async function look(organisationId: string): Promise<void> {
  const { through, last } = await newest(organisationId);
  for (const waiter of [...waiters]) {
    if (waiter.organisationId === organisationId && last !== null && last > waiter.since) waiter.hear(through);
  }
}

/** Up to when this organisation's statements are complete at this moment, and when the last of those was stored. */
export async function newest(organisationId: string): Promise<{ through: Date; last: Date | null }> {
  const { rows } = await pool().query<{ through: Date; last: Date | null }>({
    name: "tracking_newest",
    text: `select seen.through, (
        select stored from "StatementText" where "organisationId" = $1 and stored <= seen.through
        order by stored desc, sequence desc limit 1
      ) as last
      from (select consistent_through($1) as through) seen`,
    values: [organisationId],
  });
  return rows[0]!;
}
