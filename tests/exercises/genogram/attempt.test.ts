import { beforeAll, expect, test } from "vitest";
import { beginAttempt, finishAttempt, saveAttempt } from "#app/exercises/attempt.server.ts";
import { learnerExercise, saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import type { DrawFeedback } from "#app/exercises/genogram/assessment.ts";
import { removePerson } from "#app/exercises/genogram/editing.ts";
import { ownStanding, readAttempt } from "#app/exercises/standing.server.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { statementsFor } from "#app/tracking/statement.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { happening } from "../../tracking/happening.ts";
import { cases } from "./cases.ts";
import { linde } from "./linde.ts";

let here: Cast;
const yes = () => true;
const drawn = (family: unknown) => ({ version: 1, family });

async function exercise(definition: object & { title: string }): Promise<string> {
  const { id } = await transaction((tx) => saveExerciseVersion(tx, here.author, "genogram", definition));
  return id;
}

beforeAll(async () => {
  here = await cast();
});

test("somebody who draws, checks, mends and passes never meets the expected family before she is there", async () => {
  const id = await exercise(cases.draw);
  const withoutKey = (value: unknown) => expect(JSON.stringify(value)).not.toMatch(/Joop|"expected":\{/);
  withoutKey(await learnerExercise(here.newcomer, id, yes));
  withoutKey(await ownStanding(here.newcomer, id));

  const first = (await beginAttempt(here.newcomer, id, yes))!;
  const few = { people: [{ id: "p1", name: "Tess", gender: "woman" }], index: "p1" };
  const saved = (await saveAttempt(here.newcomer, first.id, drawn(few), first.savedAt))!;
  withoutKey(saved);
  const checked = (await finishAttempt(here.newcomer, first.id, drawn(few), saved.savedAt))!;
  expect(checked.outcome).toMatchObject({ success: false });
  const feedback = checked.outcome!.feedback as DrawFeedback;
  expect(feedback.remarks.map(({ remark }) => remark)).toContain("personMissing");
  expect(feedback.expected).toBeNull();

  const second = (await beginAttempt(here.newcomer, id, yes))!;
  expect(second.number).toBe(2);
  const mended = drawn(removePerson(linde(), "oma"));
  const passed = (await finishAttempt(here.newcomer, second.id, mended, second.savedAt))!;
  expect(passed.outcome).toMatchObject({ success: true, feedback: { expected: linde() } });
  expect(passed.outcome!.score).toBeGreaterThan(0.8);
  expect((await ownStanding(here.newcomer, id))!.attempt!.answer).toEqual(mended);
});

test("a drawing stays its drawer's own, also for a trainer; what is tracked is the score", async () => {
  const id = await exercise({ ...cases.draw, title: "Van haar alleen" });
  const begun = (await beginAttempt(here.newcomer, id, yes))!;
  await finishAttempt(here.newcomer, begun.id, drawn(linde()), begun.savedAt);
  expect(await readAttempt(here.newcomer, begun.id)).toMatchObject({ id: begun.id });
  expect(await readAttempt(here.trainer, begun.id)).toBeNull();
  const [event] = await database().event.findMany({
    where: { name: "exercise.finished", payload: { path: ["attemptId"], equals: begun.id } },
  });
  const payload = event!.payload as {
    exerciseVersionId: string;
    attemptId: string;
    score: number;
    success: boolean;
    seconds: number;
  };
  const [statement] = await statementsFor(happening(here.newcomer, "exercise.finished", payload));
  expect(statement).toMatchObject({ result: { success: true, score: { scaled: 1 }, completion: true } });
  expect(JSON.stringify(statement)).not.toMatch(/Tess|Linda/);
});

test("a drawing that is no family is refused, and changes nothing", async () => {
  const id = await exercise({ ...cases.draw, title: "Kapot" });
  const begun = (await beginAttempt(here.newcomer, id, yes))!;
  const broken = drawn({ people: [], couples: [{ id: "c", partners: ["nobody"] }] });
  await expect(saveAttempt(here.newcomer, begun.id, broken, begun.savedAt)).rejects.toMatchObject({
    code: "exercise.answer",
  });
  expect((await ownStanding(here.newcomer, id))!.attempt!.answer).toEqual({ version: 1 });
});

test("somebody who reads a drawn family answers questions, with the key once nothing is left to try for", async () => {
  const id = await exercise(cases.read);
  expect(JSON.stringify(await learnerExercise(here.newcomer, id, yes))).not.toContain("GEHEIM");
  const begun = (await beginAttempt(here.newcomer, id, yes))!;
  const wrong = { version: 1, answers: { v1: "a" } };
  const finished = (await finishAttempt(here.newcomer, begun.id, wrong, begun.savedAt))!;
  expect(finished.outcome).toMatchObject({ score: 0, success: false });
  expect(JSON.stringify(finished.outcome)).not.toContain('"id":"b"');
});

test("whoever has looked at a worked example is done with it", async () => {
  const id = await exercise(cases.example);
  const begun = (await beginAttempt(here.newcomer, id, yes))!;
  const done = (await finishAttempt(here.newcomer, begun.id, { version: 1 }, begun.savedAt))!;
  expect(done.outcome).toMatchObject({ score: null, success: null });
});
