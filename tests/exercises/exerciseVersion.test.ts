import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { database, transaction } from "#app/platform/database.server.ts";
import {
  authorExercise,
  findExerciseVersions,
  learnerExercise,
  saveExerciseVersion,
} from "#app/exercises/exerciseVersion.server.ts";
import { beginAttempt, saveAttempt } from "#app/exercises/attempt.server.ts";
import { ownStanding } from "#app/exercises/standing.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { anyQuiz, keyMark, oneFieldOfEach, oneOfEach } from "./definitions.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";

let here: Cast;
let elsewhere: Cast;
let library: Actor;
const yes = () => true;
const no = () => false;

const save = (actor: Actor, kind: string, definition: unknown) =>
  transaction((tx) => saveExerciseVersion(tx, actor, kind, definition));

beforeAll(async () => {
  here = await cast();
  elsewhere = await secondOrganisation();
  library = await serviceActor(here.organisation.id, "bibliotheek");
});

describe("keeping an exercise", () => {
  test("the same exercise is kept once, whoever saves it, also at the same moment", async () => {
    const ids = await Promise.all([
      save(here.author, "worksheet", oneFieldOfEach),
      save(library, "worksheet", oneFieldOfEach),
      save(here.author, "worksheet", JSON.parse(JSON.stringify({ ...oneFieldOfEach }))),
    ]);
    expect(new Set(ids.map(({ id }) => id)).size).toBe(1);
  });

  test("keys in another order make the same exercise, another word makes another", async () => {
    const { title, ...others } = oneOfEach;
    const [first, turned, changed] = [
      await save(here.author, "quiz", { title, ...others }),
      await save(here.author, "quiz", { ...others, title }),
      await save(here.author, "quiz", { ...others, title: `${title}!` }),
    ];
    expect(turned).toEqual(first);
    expect(changed).not.toEqual(first);
  });

  test("another organisation keeps its own", async () => {
    const [ours, theirs] = [
      await save(here.author, "quiz", oneOfEach),
      await save(elsewhere.author, "quiz", oneOfEach),
    ];
    expect(theirs).not.toEqual(ours);
  });

  test("what its kind does not accept is refused and nothing is kept", async () => {
    const before = await database().exerciseVersion.count();
    await expect(save(here.author, "quiz", { ...oneOfEach, questions: [] })).rejects.toThrow("exercise.definition");
    await expect(save(here.author, "genie", oneOfEach)).rejects.toThrow("exercise.unknownKind");
    expect(await database().exerciseVersion.count()).toBe(before);
  });

  test("characters that no database takes are left out", async () => {
    const { id } = await save(here.author, "quiz", { ...oneOfEach, title: "Toets\0 twee\uD800" });
    const [kept] = await transaction((tx) => findExerciseVersions(tx, here.author, [id]));
    expect(kept!.definition.title).toBe("Toets twee\uFFFD");
  });
});

describe("seeing an exercise", () => {
  test("a colleague sees it when it is published to her, and its maker always", async () => {
    const { id } = await save(here.author, "quiz", oneOfEach);
    expect(await learnerExercise(here.newcomer, id, yes)).toMatchObject({ id, kind: "quiz", forClients: false });
    expect(await learnerExercise(here.newcomer, id, no)).toBeNull();
    expect(await learnerExercise(here.author, id, no)).not.toBeNull();
  });

  test("nobody of another organisation sees it, whatever is said of her", async () => {
    const { id } = await save(here.author, "quiz", oneOfEach);
    expect(await learnerExercise(elsewhere.administrator, id, yes)).toBeNull();
    expect(await authorExercise(elsewhere.reviewer, id, yes, yes)).toBeNull();
    expect(await ownStanding(elsewhere.newcomer, id)).toBeNull();
    expect(await beginAttempt(elsewhere.newcomer, id, yes)).toBeNull();
  });

  test("an address that is no id finds nothing", async () => {
    expect(await learnerExercise(here.author, "'; drop table", yes)).toBeNull();
  });

  test("the key is for who made it, who writes there and who reviews it", async () => {
    const { id } = await save(here.author, "quiz", { ...oneOfEach, title: "Van Noor" });
    expect(await authorExercise(here.author, id, no, no)).toMatchObject({ definition: { title: "Van Noor" } });
    expect(await authorExercise(here.newcomer, id, yes, yes)).not.toBeNull();
    expect(await authorExercise(here.reviewer, id, yes, no)).not.toBeNull();
    expect(await authorExercise(here.reviewer, id, no, no)).toBeNull();
    expect(await authorExercise(here.newcomer, id, yes, no)).toBeNull();
    expect(await authorExercise(here.administrator, id, yes, no)).toBeNull();
  });

  test("nothing that a learner receives before finishing contains the key", async () => {
    await fc.assert(
      fc.asyncProperty(anyQuiz, async (definition) => {
        const { id } = await save(here.author, "quiz", definition);
        const begun = (await beginAttempt(here.newcomer, id, yes))!;
        const received = JSON.stringify([
          await learnerExercise(here.newcomer, id, yes),
          begun,
          await saveAttempt(here.newcomer, begun.id, { version: 1, answers: {} }, begun.savedAt),
          await ownStanding(here.newcomer, id),
        ]);
        expect(received).not.toContain(keyMark);
        expect(received).not.toMatch(/"(correct|feedback|modelAnswer)"/);
      }),
      { numRuns: 30 },
    );
  });
});
