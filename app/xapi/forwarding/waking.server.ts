import { pool } from "#app/platform/database.server.ts";
import { untilItSucceeds } from "#app/platform/jobs.server.ts";
import { log } from "#app/platform/log.server.ts";

/** Milliseconds within which what is stored after each other wakes forwarding once. */
const gathering = 500;

const noticed = new Map<string, NodeJS.Timeout>();

/** Forwards what was stored in an organisation, in a moment: whoever stores waits for nothing and asks the database nothing. */
export function noticeStored(organisationId: string): void {
  if (noticed.has(organisationId)) return;
  const wake = () => {
    noticed.delete(organisationId);
    wakeForwarding(organisationId).catch((error: unknown) => log.warn(error, "Forwarding was not woken."));
  };
  noticed.set(organisationId, setTimeout(wake, gathering).unref());
}

/** Forgets what was noticed and not told on: each minute somebody looks for it. */
export function forgetNoticed(): void {
  for (const timer of noticed.values()) clearTimeout(timer);
  noticed.clear();
}

/** Queues the destinations (of an organisation) for which something waits, except those that pause after a failure. */
export async function wakeForwarding(organisationId: string | null = null): Promise<void> {
  await pool().query({
    name: "xapi_wake",
    text: `select graphile_worker.add_job(
        'forward', json_build_object('destinationId', id), queue_name => 'forward:' || id, job_key => 'forward:' || id,
        job_key_mode => 'preserve_run_at', max_attempts => ${untilItSucceeds})
      from "Destination" destination
      where ($1::uuid is null or "organisationId" = $1) and "pausedAt" is null and "endedAt" is null
        and ("retryAt" is null or "retryAt" <= now())
        and (
          exists (
            select from "StatementText" told where told."organisationId" = destination."organisationId"
              and (told.stored, told.sequence) > (destination."passedStored", destination."passedSequence")
          )
          or exists (
            select from "DeadLetter" where "destinationId" = destination.id and "replayAskedAt" is not null
          )
        )`,
    values: [organisationId],
  });
}
