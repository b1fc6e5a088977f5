import { EventEmitter, once } from "node:events";
import { Logger, parseCronItems, run, runOnce } from "graphile-worker";
import type { RunnerOptions, TaskList, WorkerEvents } from "graphile-worker";
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
import { clearOldForgettings, forgetPerson } from "./tracking/forgetting/task.server.ts";
import { forwardTask } from "./tracking/forwarding/task.server.ts";
import { forgetNoticed, noticeStored, wakeForwarding } from "./xapi/forwarding/waking.server.ts";
import { hooks, setHooks } from "./xapi/hooks.server.ts";
import { forgetOldStatements } from "./xapi/storing/retention.server.ts";

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
  setHooks({ ...hooks(), noticed: noticeStored });
  const work = await takeJobs(pool, ourTasks(), {
    concurrency: 4,
    preset: { worker: batches },
    parsedCronItems: parseCronItems([
      { task: "wakeForwarding", match: "* * * * *" },
      { task: "freeAbandonedJobs", match: "*/10 * * * *" },
      { task: "forgetPastLimits", match: "15 3 * * *" },
      { task: "clearOldForgettings", match: "20 3 * * *" },
      { task: "compareProgress", match: "30 3 * * *" },
      { task: "renewEveryKennismap", match: "45 3 * * *" },
      { task: "forgetOldStatements", match: "15 4 * * *" },
    ]),
  });
  // Elsewhere an answer may take half a minute: who waits for that keeps nothing here waiting.
  const forwarding = await takeJobs(pool, tasksElsewhere, { concurrency: 3, parsedCronItems: [] });
  return {
    async stop() {
      setHooks({ ...hooks(), noticed: () => {} });
      forgetNoticed();
      await Promise.all([work.stop(), forwarding.stop()]);
      await pool.end();
    },
  };
}

/** Takes the jobs of these tasks, as many at once, and shows that it lives for as long as it does. */
async function takeJobs(pool: pg.Pool, taskList: TaskList, how: RunnerOptions): Promise<{ stop(): Promise<void> }> {
  const events: WorkerEvents = new EventEmitter();
  const created = once(events, "pool:create");
  const runner = await run({ ...options(taskList), events, pgPool: pool, pollInterval: 1000, ...how });
  const [{ workerPool }] = await created;
  const lease = await holdLease(workerPool.id);
  return {
    async stop() {
      await runner.stop();
      await lease.end();
    },
  };
}

/** Works through everything that is queued now, and returns when nothing is left. */
export async function workOff(): Promise<void> {
  const pool = queuePool();
  try {
    await runOnce({ ...options({ ...ourTasks(), ...tasksElsewhere }), pgPool: pool });
  } finally {
    await pool.end();
  }
}

/** The connections of a queue; one that is lost is told, and ends nothing. */
function queuePool(): pg.Pool {
  const pool = new pg.Pool({ connectionString: settings().databaseUrl, max: 10 });
  pool.on("error", (error) => log.error(error, "The queue lost a connection."));
  pool.on("connect", (client) => client.on("error", (error) => log.error(error, "The queue lost a connection.")));
  return pool;
}

function ourTasks(): TaskList {
  return {
    ...deliveryTasks(followers),
    sendPasswordReset,
    forgetPastLimits,
    forgetPerson,
    clearOldForgettings,
    freeAbandonedJobs,
    renewEveryKennismap,
    compareProgress: () => compareProgress().then(() => undefined),
    wakeForwarding: () => wakeForwarding(),
    forgetOldStatements: () => forgetOldStatements(),
  };
}

const tasksElsewhere: TaskList = { forward: forwardTask };

function options(taskList: TaskList): RunnerOptions {
  return {
    taskList,
    noHandleSignals: true,
    logger: new Logger(() => (level, message) => {
      if (level === "error" || level === "warning") log[level === "error" ? "error" : "warn"](message);
    }),
  };
}
