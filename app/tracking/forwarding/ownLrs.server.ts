import type { Actor } from "#app/platform/actor.ts";
import { pool } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { settings } from "#app/platform/settings.server.ts";
import { mayForward } from "../policy.ts";

/** How the organisation's own LRS is doing, when the settings name one instead of ours; else null. */
export async function ownLrs(actor: Actor) {
  permit(mayForward(actor));
  const { lrs } = settings();
  if (lrs === undefined) return null;
  // What failed at least once waits for it; what never did is on its way.
  const { rows } = await pool().query<{
    waits: number;
    since: Date | null;
    retryAt: Date | null;
    error: string | null;
  }>({
    text: `select count(*)::int as waits, min(job.created_at) as since, min(job.run_at) as "retryAt",
        (array_agg(job.last_error order by job.updated_at desc))[1] as error
      from graphile_worker._private_jobs job
      join graphile_worker._private_tasks task on task.id = job.task_id and task.identifier in ('deliver', 'follow')
      join "Event" event on event.id = (job.payload->>'eventId')::uuid
      where job.attempts > 0 and job.last_error is not null and event."organisationId" = $1`,
    values: [actor.organisationId],
  });
  const { waits, since, retryAt, error } = rows[0]!;
  const status = /answered (\d{3})/.exec(error ?? "")?.[1];
  return { endpoint: lrs.endpoint, waits, since, retryAt, status: status === undefined ? null : Number(status) };
}
