import { EventEmitter, once } from "node:events";
import { Logger, parseCronItems, run, runOnce } from "graphile-worker";
import type { RunnerOptions, WorkerEvents } from "graphile-worker";
import pg from "pg";
import { compareProgress } from "./courses/progress.server.ts";
import { deliveryTasks } from "./events/follower.server.ts";
import { followers } from "./followers.ts";
import { sendPasswordReset } from "./people/passwordReset.server.ts";
import { freeAbandonedJobs, holdLease } from "./platform/abandonedJobs.server.ts";
import { renewEveryKennismap } from "./knowledge/renewal.server.ts";
import { log } from "./platform/log.server.ts";
import { forgetPastLimits } from "./platform/rateLimit.server.ts";
import { settings } from "./platform/settings.server.ts";

// Jobs come one by one with what people do. Taken and reported a few at a time, they cost the database a fraction; none
// waits noticeably longer for it.
const batches = {
  localQueue: { size: 10, refetchDelay: { durationMs: 50, threshold: 3 } },
  completeJobBatchDelay: 50,
};

/** Starts taking jobs from the queue, in the web process or in one of its own, until it is stopped. */
export async function startWorker(): Promise<{ stop(): Promise<void> }> {
  const pool = queuePool();
  await freeAbandonedJobs();
  const events: WorkerEvents = new EventEmitter();
  const created = once(events, "pool:create");
  const runner = await run({
    ...options(),
    events,
    pgPool: pool,
    concurrency: 4,
    pollInterval: 1000,
    preset: { worker: batches },
    parsedCronItems: parseCronItems([
      { task: "freeAbandonedJobs", match: "*/10 * * * *" },
      { task: "forgetPastLimits", match: "15 3 * * *" },
      { task: "compareProgress", match: "30 3 * * *" },
      { task: "renewEveryKennismap", match: "45 3 * * *" },
    ]),
  });
  const [{ workerPool }] = await created;
  const lease = await holdLease(workerPool.id);
  return {
    async stop() {
      await runner.stop();
      await lease.end();
      await pool.end();
    },
  };
}

/** Works through everything that is queued now, and returns when nothing is left. */
export async function workOff(): Promise<void> {
  const pool = queuePool();
  try {
    await runOnce({ ...options(), pgPool: pool });
  } finally {
    await pool.end();
  }
}

/** The connections of a queue; one that is lost is told, and ends nothing. */
function queuePool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: settings().databaseUrl, max: 6 });
  pool.on("error", (error) => log.error(error, "The queue lost a connection."));
  pool.on("connect", (client) => client.on("error", (error) => log.error(error, "The queue lost a connection.")));
  return pool;
}

function options(): RunnerOptions {
  return {
    taskList: {
      ...deliveryTasks(followers),
      sendPasswordReset,
      forgetPastLimits,
      freeAbandonedJobs,
      renewEveryKennismap,
      compareProgress: () => compareProgress().then(() => undefined),
    },
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") log[level === "error" ? "error" : "warn"](message);
    }),
  };
}
