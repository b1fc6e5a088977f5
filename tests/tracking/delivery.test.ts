import { spawn } from "node:child_process";
import path from "node:path";
import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { freeAbandonedJobs } from "#app/platform/abandonedJobs.server.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { statementId } from "#app/tracking/statement.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { externalLrs } from "#tests/support/externalLrs.ts";
import type { ExternalLrs } from "#tests/support/externalLrs.ts";
import { templatesFollowed } from "#tests/support/profile/profiled.ts";
import { startWorker, workOff } from "../../app/worker.ts";
import { installTinyCourse } from "../courses/tinyCourse.ts";

let people: Cast;
let elsewhere: ExternalLrs | undefined;

beforeAll(async () => {
  people = await cast();
  await installTinyCourse(people.administrator);
  await workOff();
});

beforeEach(async () => {
  await database().statement.deleteMany();
});

afterEach(async () => {
  completeSettings({ LRS_ENDPOINT: "", LRS_KEY: "", LRS_SECRET: "" });
  await elsewhere?.close();
  elsewhere = undefined;
});

/** Something that happened, committed with its job. Returns the id of the statement that must come of it. */
async function happen(actor: Actor): Promise<string> {
  await transaction((tx) => record(tx, actor, "kennismap.searched", { results: 1, filtered: false }));
  const { id } = await database().event.findFirstOrThrow({ orderBy: { id: "desc" } });
  return statementId(id);
}

/** As if the pauses between attempts had passed. (A failed job is released a moment after the worker has left.) */
async function afterThePause(): Promise<void> {
  await expect.poll(lockedJobs, { timeout: 60_000 }).toBe(0);
  await database().$executeRaw`update graphile_worker._private_jobs set run_at = now() - interval '1 minute'`;
  await workOff();
}

async function waitingJobs(): Promise<number> {
  const [row] = await database().$queryRaw<
    { count: number }[]
  >`select count(*)::int from graphile_worker._private_jobs`;
  return row!.count;
}

async function lockedJobs(): Promise<number> {
  const [row] = await database().$queryRaw<{ count: number }[]>`
    select count(*)::int from graphile_worker._private_jobs where locked_at is not null`;
  return row!.count;
}

async function runAndDie(file: string, ...parameters: string[]): Promise<NodeJS.Signals | null> {
  const child = spawn(process.execPath, [path.join(import.meta.dirname, file), ...parameters], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  return new Promise((resolve) => child.once("exit", (_code, signal) => resolve(signal)));
}

test("what happened is in the LRS of its organisation once the queue is empty", async () => {
  const id = await happen(people.author);
  await workOff();
  const stored = await database().statement.findMany();
  expect(stored).toMatchObject([{ id, organisationId: people.organisation.id }]);
});

test("what was rolled back is in no LRS", async () => {
  const undone = transaction(async (tx) => {
    await record(tx, people.author, "kennismap.searched", { results: 1, filtered: false });
    throw new Error("undone");
  });
  await expect(undone).rejects.toThrow("undone");
  await workOff();
  expect(await database().statement.count()).toBe(0);
});

test("a process that is killed between commit and delivery loses nothing: each statement is there exactly once", async () => {
  expect(await runAndDie("killedAfterCommit.ts", people.newcomer.personId)).toBe("SIGKILL");
  expect(await database().statement.count()).toBe(0);
  await workOff();
  await workOff();
  const events = await database().event.findMany({ where: { name: "course.enrolled" } });
  const stored = await database().statement.findMany();
  expect(stored.map(({ id }) => id)).toEqual(events.map(({ id }) => statementId(id)));
  expect(stored).toHaveLength(1);
});

test("a process that is killed while it delivers leaves nothing undone: whoever starts next tells the rest, once", async () => {
  const ids = [await happen(people.author), await happen(people.reviewer), await happen(people.lead)];
  expect(await runAndDie("killedWhileDelivering.ts")).toBe("SIGKILL");
  expect(await lockedJobs()).toBeGreaterThan(0);
  const worker = await startWorker();
  await expect.poll(waitingJobs, { timeout: 60_000 }).toBe(0);
  await worker.stop();
  const stored = await database().statement.findMany();
  expect(stored.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

test("the jobs of a process that lives are left to it", async () => {
  const worker = await startWorker();
  elsewhere = await externalLrs(["never"]);
  completeSettings(elsewhere.settings);
  await happen(people.author);
  await expect.poll(() => elsewhere!.requests(), { timeout: 60_000 }).toBe(1);
  await freeAbandonedJobs();
  expect(await lockedJobs()).toBe(1);
  await elsewhere.close();
  await worker.stop();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});

test("the organisation's own LRS gets every statement once, however often it fails before", async () => {
  elsewhere = await externalLrs(["error", "hang up", "stored, but no answer"]);
  completeSettings(elsewhere.settings);
  const ids = [await happen(people.author), await happen(people.reviewer)];
  await workOff();
  for (let pause = 0; pause < 4; pause += 1) await afterThePause();
  expect([...elsewhere.statements.keys()].toSorted()).toEqual(ids.toSorted());
  await templatesFollowed([...elsewhere.statements.values()]);
  expect(elsewhere.statements.get(ids[0]!)).toMatchObject({ id: ids[0], verb: { display: { nl: "zocht in" } } });
  expect(await database().statement.count()).toBe(0);
  expect(await waitingJobs()).toBe(0);
});

test("while the organisation's own LRS is away, its statements wait, for as long as it takes", async () => {
  elsewhere = await externalLrs(Array.from({ length: 30 }, () => "error" as const));
  completeSettings(elsewhere.settings);
  await happen(people.author);
  await workOff();
  for (let pause = 0; pause < 29; pause += 1) await afterThePause();
  expect([elsewhere.requests(), elsewhere.statements.size, await waitingJobs()]).toEqual([30, 0, 1]);
  await afterThePause();
  expect([elsewhere.statements.size, await waitingJobs()]).toEqual([1, 0]);
});

test("a wrong key for the organisation's own LRS keeps the statements waiting too", async () => {
  elsewhere = await externalLrs();
  completeSettings({ ...elsewhere.settings, LRS_SECRET: "verkeerd" });
  await happen(people.author);
  await workOff();
  expect([elsewhere.statements.size, await waitingJobs()]).toEqual([0, 1]);
  completeSettings(elsewhere.settings);
  await afterThePause();
  expect([elsewhere.statements.size, await waitingJobs()]).toEqual([1, 0]);
});
