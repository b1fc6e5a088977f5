import { beforeAll, describe, expect, test } from "vitest";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { beginAttempt, finishAttempt, saveAttempt } from "#app/exercises/attempt.server.ts";
import { ownStanding, readAttempt } from "#app/exercises/standing.server.ts";
import type { QuizFeedback } from "#app/exercises/quiz/assessment.ts";
import { oneOfEach } from "./definitions.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";

let here: Cast;
let elsewhere: Cast;
let library: Actor;
let titles = 0;
const yes = () => true;
const no = () => false;
const right = { version: 1, answers: { v1: "a", v2: ["a", "c"], v3: 5, v4: "Wat hielp je?" } };
const wrong = { version: 1, answers: { v1: "b", v2: ["b"], v3: 1, v4: "Geen idee" } };
const prompts = { version: 1, prompts: [{ id: "p1", text: "Hoe was het?" }] };

/** A new exercise of its own, so that no test meets another's attempts. */
async function exercise(kind: string, definition: object): Promise<string> {
  const title = `Oefening ${++titles}`;
  const { id } = await transaction((tx) => saveExerciseVersion(tx, here.author, kind, { ...definition, title }));
  return id;
}

async function happened(attemptId: string): Promise<string[]> {
  const events = await database().event.findMany({
    where: { payload: { path: ["attemptId"], equals: attemptId } },
    orderBy: { id: "asc" },
  });
  return events.map((event) => event.name);
}

beforeAll(async () => {
  here = await cast();
  elsewhere = await secondOrganisation();
  library = await serviceActor(here.organisation.id, "bibliotheek");
});

describe("working on an exercise", () => {
  test("answers wait on the server, and another device goes on with the same attempt", async () => {
    const id = await exercise("quiz", oneOfEach);
    const onPhone = (await beginAttempt(here.newcomer, id, yes))!;
    await saveAttempt(here.newcomer, onPhone.id, { version: 1, answers: { v1: "b", zomaar: "x" } }, onPhone.savedAt);
    const onWard = (await beginAttempt(here.newcomer, id, yes))!;
    expect(onWard).toMatchObject({ id: onPhone.id, number: 1, answer: { version: 1, answers: { v1: "b" } } });
    expect(await ownStanding(here.newcomer, id)).toMatchObject({ attempt: onWard, next: 1, left: 2 });
    expect(await happened(onPhone.id)).toEqual(["exercise.begun"]);
  });

  test("a stale device hears that there is newer work and overwrites nothing", async () => {
    const id = await exercise("reflection", prompts);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    const written = { version: 1, answers: { p1: "Op mijn telefoon" } };
    const saved = (await saveAttempt(here.newcomer, begun.id, written, begun.savedAt))!;
    const stale = { version: 1, answers: { p1: "Op de afdeling" } };
    await expect(saveAttempt(here.newcomer, begun.id, stale, begun.savedAt)).rejects.toMatchObject({
      code: "exercise.savedElsewhere",
      status: 409,
      details: { savedAt: saved.savedAt },
    });
    await expect(finishAttempt(here.newcomer, begun.id, stale, begun.savedAt)).rejects.toMatchObject({ status: 409 });
    expect((await ownStanding(here.newcomer, id))!.attempt!.answer).toEqual(written);
  });

  test("two devices that begin at the same moment share one attempt", async () => {
    const id = await exercise("quiz", oneOfEach);
    const begun = await Promise.all([1, 2, 3].map(() => beginAttempt(here.newcomer, id, yes)));
    expect(new Set(begun.map((attempt) => attempt!.id)).size).toBe(1);
    expect(await happened(begun[0]!.id)).toEqual(["exercise.begun"]);
  });

  test("an exercise that is not open to someone cannot be begun, but one that was begun can be finished", async () => {
    const id = await exercise("reflection", prompts);
    await expect(beginAttempt(here.newcomer, id, no)).rejects.toMatchObject({ status: 403 });
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    expect((await beginAttempt(here.newcomer, id, no))!.id).toBe(begun.id);
    const answer = { version: 1, answers: { p1: "Goed" } };
    expect((await finishAttempt(here.newcomer, begun.id, answer))!.outcome).not.toBeNull();
  });

  test("a service does no exercises", async () => {
    const id = await exercise("reflection", prompts);
    await expect(beginAttempt(library, id, yes)).rejects.toMatchObject({ status: 403 });
  });
});

describe("finishing", () => {
  test("a quiz is scored on the server, with its feedback, and the log says so without the answers", async () => {
    const id = await exercise("quiz", oneOfEach);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    const { outcome } = (await finishAttempt(here.newcomer, begun.id, right))!;
    expect(outcome).toMatchObject({ score: 1, success: true, feedback: { earned: 6, points: 6, key: true } });
    expect(await happened(begun.id)).toEqual(["exercise.begun", "exercise.finished"]);
    const event = await database().event.findFirstOrThrow({
      where: { name: "exercise.finished", payload: { path: ["attemptId"], equals: begun.id } },
    });
    expect(event.payload).toEqual({
      exerciseVersionId: id,
      attemptId: begun.id,
      score: 1,
      success: true,
      seconds: expect.any(Number),
    });
  });

  test("finishing with questions open is refused, and the attempt stays as it was", async () => {
    const id = await exercise("quiz", oneOfEach);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    const half = { version: 1, answers: { v1: "a" } };
    await expect(finishAttempt(here.newcomer, begun.id, half)).rejects.toMatchObject({
      code: "exercise.incomplete",
      details: { count: 3 },
    });
    expect((await ownStanding(here.newcomer, id))!.attempt!.outcome).toBeNull();
  });

  test("a form sent twice counts once: the same attempt, the same outcome, one event", async () => {
    const id = await exercise("quiz", oneOfEach);
    const send = async () => {
      const attempt = (await beginAttempt(here.newcomer, id, yes, 1))!;
      return finishAttempt(here.newcomer, attempt.id, wrong);
    };
    const outcomes = await Promise.all([send(), send(), send()]);
    const afterwards = (await send())!;
    expect(new Set([...outcomes, afterwards].map((attempt) => JSON.stringify(attempt))).size).toBe(1);
    expect(await happened(afterwards.id)).toEqual(["exercise.begun", "exercise.finished"]);
    expect(await ownStanding(here.newcomer, id)).toMatchObject({ next: 2, left: 1 });
  });

  test("after the last attempt nobody begins another, not even twice at the same moment", async () => {
    const id = await exercise("quiz", { ...oneOfEach, attempts: 2 });
    const first = (await beginAttempt(here.newcomer, id, yes))!;
    await finishAttempt(here.newcomer, first.id, wrong);
    const second = await Promise.all([beginAttempt(here.newcomer, id, yes), beginAttempt(here.newcomer, id, yes)]);
    expect(second.map((attempt) => attempt!.number)).toEqual([2, 2]);
    await finishAttempt(here.newcomer, second[0]!.id, wrong);
    const third = await Promise.allSettled([1, 2].map(() => beginAttempt(here.newcomer, id, yes)));
    for (const refused of third) {
      expect(refused).toMatchObject({ status: "rejected", reason: { code: "exercise.noAttemptsLeft", status: 409 } });
    }
    expect(await ownStanding(here.newcomer, id)).toMatchObject({ next: null, left: 0 });
    expect(await database().attempt.count({ where: { exerciseVersionId: id } })).toBe(2);
  });

  test("the key appears with the last attempt, not before, and not while the last one is open", async () => {
    const id = await exercise("quiz", { ...oneOfEach, attempts: 2 });
    const key = (attempt: { outcome: { feedback: unknown } | null } | null) =>
      (attempt!.outcome!.feedback as QuizFeedback).key;
    const first = (await beginAttempt(here.newcomer, id, yes))!;
    expect(key(await finishAttempt(here.newcomer, first.id, wrong))).toBe(false);
    const second = (await beginAttempt(here.newcomer, id, yes))!;
    expect(key(await beginAttempt(here.newcomer, id, yes, 1))).toBe(false);
    expect(key(await finishAttempt(here.newcomer, second.id, wrong))).toBe(true);
  });

  test("what is finished does not change any more", async () => {
    const id = await exercise("reflection", prompts);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    await finishAttempt(here.newcomer, begun.id, { version: 1, answers: { p1: "Goed" } });
    await expect(
      saveAttempt(here.newcomer, begun.id, { version: 1, answers: { p1: "Anders" } }, null),
    ).rejects.toMatchObject({ code: "exercise.finishedAlready" });
  });
});

describe("reading answers", () => {
  test("another person's attempt does not exist for a colleague who wants to write in it", async () => {
    const id = await exercise("reflection", prompts);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    const answer = { version: 1, answers: { p1: "Van mij" } };
    for (const other of [here.author, here.trainer, here.administrator, elsewhere.newcomer]) {
      expect(await saveAttempt(other, begun.id, answer, null)).toBeNull();
      expect(await finishAttempt(other, begun.id, answer)).toBeNull();
    }
  });

  test("a reflection is read by its writer only", async () => {
    const id = await exercise("reflection", prompts);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    await finishAttempt(here.newcomer, begun.id, { version: 1, answers: { p1: "Spannend" } });
    expect((await readAttempt(here.newcomer, begun.id))!.answer).toEqual({ version: 1, answers: { p1: "Spannend" } });
    for (const other of [here.author, here.reviewer, here.trainer, here.administrator, elsewhere.trainer]) {
      expect(await readAttempt(other, begun.id)).toBeNull();
    }
  });

  test("a quiz is read by its learner and by a trainer of the organisation", async () => {
    const id = await exercise("quiz", oneOfEach);
    const begun = (await beginAttempt(here.newcomer, id, yes))!;
    await finishAttempt(here.newcomer, begun.id, right);
    expect(await readAttempt(here.trainer, begun.id)).toMatchObject({ answer: right, outcome: { score: 1 } });
    for (const other of [here.author, here.reviewer, here.administrator, elsewhere.trainer]) {
      expect(await readAttempt(other, begun.id)).toBeNull();
    }
  });
});
