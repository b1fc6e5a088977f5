import { beforeAll, describe, expect, test } from "vitest";
import { meetsExercise, writesExercise } from "#app/authoring/exerciseUse.server.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { isPartOfCourse } from "#app/courses/exerciseUse.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { transaction } from "#app/platform/database.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { completeContribution, publishedWorkOf, statements, writtenDraft } from "#tests/support/works.ts";
import { oneOfEach } from "./definitions.ts";

let here: Cast;
let elsewhere: Cast;
let titles = 0;

beforeAll(async () => {
  here = await cast();
  elsewhere = await secondOrganisation();
});

/** A contribution in which a new exercise stands. */
async function withExercise(author: Actor) {
  const title = `Toets ${++titles}`;
  const { id } = await transaction((tx) => saveExerciseVersion(tx, author, "quiz", { ...oneOfEach, title }));
  const document = { type: "doc" as const, content: [{ type: "exercise", attrs: { exerciseVersionId: id } }] };
  return { id, content: completeContribution({ title, document }) };
}

async function whoMeets(id: string): Promise<string[]> {
  const { author, newcomer, reviewer, trainer, administrator } = here;
  const people = { author, newcomer, reviewer, trainer, administrator, elsewhere: elsewhere.reviewer };
  const answers = Object.entries(people).map(async ([name, actor]) => ((await meetsExercise(actor, id)) ? name : ""));
  return (await Promise.all(answers)).filter(Boolean);
}

describe("meeting an exercise", () => {
  test("in a draft is for who writes it, once handed in for reviewers too, published for every colleague", async () => {
    const { id, content } = await withExercise(here.author);
    expect(await whoMeets(id)).toEqual([]);
    const draft = await writtenDraft(here.author, content);
    expect(await whoMeets(id)).toEqual(["author"]);
    await submit(here.author, draft.revisionId, draft.counter, statements);
    expect(await whoMeets(id)).toEqual(["author", "reviewer"]);
  });

  test("in a published contribution is for every colleague, and for nobody of another organisation", async () => {
    const { id, content } = await withExercise(here.author);
    await publishedWorkOf(here.author, here.reviewer, content);
    expect(await whoMeets(id)).toEqual(["author", "newcomer", "reviewer", "trainer", "administrator"]);
  });

  test("gives its key to who writes there only", async () => {
    const { id, content } = await withExercise(here.author);
    await publishedWorkOf(here.author, here.reviewer, content);
    expect(await writesExercise(here.author, id)).toBe(true);
    for (const other of [here.newcomer, here.trainer, here.administrator, elsewhere.author]) {
      expect(await writesExercise(other, id)).toBe(false);
    }
  });

  test("that stands in no course is no part of one", async () => {
    const { id } = await withExercise(here.author);
    expect(await isPartOfCourse(here.newcomer, id)).toBe(false);
  });
});
