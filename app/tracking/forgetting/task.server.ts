import { day, fromNow, now, second } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { queueJob, untilItSucceeds } from "#app/platform/jobs.server.ts";
import { settings } from "#app/platform/settings.server.ts";
import { forgetSlice } from "#app/xapi/forgetting/forgetting.server.ts";

/** How long a job goes on before it leaves the queue to others and the rest to a next one. */
const patience = 2 * second;
const keptFor = 30 * day;

/** The job that forgets a person: some slices, and a next job for the rest, in whichever process. */
export async function forgetPerson(payload: unknown): Promise<void> {
  const { forgettingId } = payload as { forgettingId: string };
  const end = now().getTime() + patience;
  while (now().getTime() < end) {
    if (await forgetSlice(forgettingId)) continue;
    return finish(forgettingId);
  }
  const next = { key: `forget:${forgettingId}`, maxAttempts: untilItSucceeds };
  await database().$transaction((tx) => queueJob(tx, "forgetPerson", { forgettingId }, next));
}

/** Throws away the lists of forgettings that nobody threw away in a month. */
export async function clearOldForgettings(): Promise<void> {
  const where = { finishedAt: { lt: fromNow(-keptFor) }, clearedAt: null };
  const over = await database().forgetting.findMany({ where, select: { id: true } });
  const ids = over.map(({ id }) => id);
  await database().forgottenStatement.deleteMany({ where: { forgettingId: { in: ids } } });
  await database().forgetting.updateMany({ where: { id: { in: ids } }, data: { traces: [], clearedAt: now() } });
}

/** What she was known by is needed only for whoever has to ask another system to forget her too. */
async function finish(id: string): Promise<void> {
  const forgetting = await database().forgetting.findUnique({ where: { id }, select: { organisationId: true } });
  if (forgetting === null || settings().lrs !== undefined) return;
  const { organisationId } = forgetting;
  const destinations = await database().destination.count({ where: { organisationId } });
  if (destinations === 0) await database().forgetting.update({ where: { id }, data: { traces: [] } });
}
