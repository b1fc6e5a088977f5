import { describe, expect, test } from "vitest";
import { drawingField } from "#app/exercises/genogram/answer.ts";
import type { DrawFeedback } from "#app/exercises/genogram/assessment.ts";
import { asUse, fitSteps, uses } from "#app/exercises/genogram/defining.ts";
import { genogramDefinition } from "#app/exercises/genogram/definition.ts";
import { addPerson, removePerson } from "#app/exercises/genogram/editing.ts";
import { emptyFamily } from "#app/exercises/genogram/family.ts";
import { genogram } from "#app/exercises/genogram/kind.ts";
import type { LearnerRead } from "#app/exercises/genogram/learner.ts";
import { shownAt } from "#app/exercises/genogram/steps.ts";
import { isForClients } from "#app/exercises/registry.ts";
import { cases } from "./cases.ts";
import { linde } from "./linde.ts";

const feedbackOn = (answer: Parameters<typeof genogram.assess>[1], left: number) =>
  genogram.assess(cases.draw, answer, left).feedback as DrawFeedback;

describe("a case to draw", () => {
  test("gives a learner the story and nothing of the family that belongs to it", () => {
    const sent = JSON.stringify(genogram.forLearner(cases.draw));
    expect(sent).toContain("Tess woont bij haar moeder.");
    const others = linde().people.filter(({ id }) => id !== "tess");
    for (const { name } of others) expect(sent).not.toContain(name);
    expect(JSON.parse(sent)).not.toHaveProperty("expected");
    expect(genogram.searchText(cases.draw)).not.toContain("Linda");
  });

  test("is passed with most of the family drawn, and keeps the expected one back while there is something to try for", () => {
    const all = { version: 1 as const, family: linde() };
    expect(genogram.assess(cases.draw, all, 0)).toMatchObject({ score: 1, success: true });
    const few = { version: 1 as const, family: addPerson(emptyFamily(), { name: "Tess" })!.family };
    expect(genogram.assess(cases.draw, few, 1)).toMatchObject({ success: false });
    expect(feedbackOn(few, 1).expected).toBeNull();
    expect(feedbackOn(few, 0).expected).toEqual(linde());
    expect(feedbackOn(all, 2)).toEqual({ use: "draw", remarks: [], expected: linde() });
  });

  test("is open until somebody drew more than what stood there already", () => {
    const learner = genogram.forLearner(cases.draw);
    expect(genogram.isComplete(learner, genogram.emptyAnswer())).toBe(false);
    expect(genogram.isComplete(learner, { version: 1, family: cases.draw.start })).toBe(false);
    expect(genogram.isComplete(learner, { version: 1, family: linde() })).toBe(true);
  });

  test("keeps its drawing when a page without JavaScript sends it back", () => {
    const form = new FormData();
    form.set(drawingField, JSON.stringify(linde()));
    expect(genogram.answerFromForm(genogram.forLearner(cases.draw), form)).toEqual({ version: 1, family: linde() });
    form.set(drawingField, "{broken");
    expect(genogram.answerFromForm(genogram.forLearner(cases.draw), form)).toEqual({ version: 1 });
  });

  test("needs a family to compare with, of no more people than anybody draws", () => {
    const problems = (expected: object) =>
      genogramDefinition.safeParse({ ...cases.draw, expected }).error?.issues ?? [];
    expect(problems(emptyFamily())).toMatchObject([{ params: { problem: "emptyFamily" } }]);
    const crowd = Array.from({ length: 61 }, (_, at) => ({ id: `p${at}` }));
    expect(problems({ people: crowd })).toMatchObject([{ params: { problem: "largeFamily" } }]);
  });
});

describe("a case to read", () => {
  test("shows the family and asks without giving the key away", () => {
    const learner = genogram.forLearner(cases.read) as LearnerRead;
    expect(learner.family).toEqual(linde());
    expect(JSON.stringify(learner.questions)).not.toMatch(/GEHEIM|correct|feedback/);
  });

  test("scores as a quiz does", () => {
    const given = (answer: string) => genogram.assess(cases.read, { version: 1, answers: { v1: answer } }, 1);
    expect(given("b")).toMatchObject({ score: 1, success: true });
    expect(given("a")).toMatchObject({ score: 0, success: false, feedback: { quiz: { key: false } } });
  });
});

describe("a worked example", () => {
  test("grows with its steps, each with whom it is about", () => {
    const names = (at: number) => shownAt(cases.example, at).family.people.map(({ name }) => name);
    expect(names(0)).toEqual(["Gerrit", "Dina", "Joop", "Linda", "Tess"]);
    expect(names(1)).toContain("Henk");
    expect(names(2)).toHaveLength(8);
    expect(shownAt(cases.example, 2)).toMatchObject({ highlighted: ["broer", "tess"], family: { ties: [{}, {}] } });
    expect(shownAt({ ...cases.example, grows: false }, 0).family).toEqual(linde());
  });

  test("is finished by whoever has looked, and nobody scores it", () => {
    expect(genogram.isComplete(genogram.forLearner(cases.example), genogram.emptyAnswer())).toBe(true);
    expect(genogram.assess(cases.example, { version: 1 }, 0)).toEqual({ score: null, success: null, feedback: null });
  });

  test("does not name in a step who is not in the family any more", () => {
    const family = removePerson(linde(), "broer");
    expect(genogramDefinition.safeParse({ ...cases.example, family }).success).toBe(false);
    const steps = fitSteps(cases.example.steps, family);
    expect(genogramDefinition.safeParse({ ...cases.example, family, steps }).success).toBe(true);
  });
});

test("an author changes the use of a genogram and keeps what she drew", () => {
  const read = asUse(cases.draw, "read");
  expect(read).toMatchObject({ use: "read", family: linde(), title: cases.draw.title });
  expect(asUse(read, "draw")).toMatchObject({ use: "draw", expected: linde() });
  for (const use of uses) expect(asUse(cases.draw, use).use).toBe(use);
});

test("only an empty sheet is for use with a client, and only when it says so", () => {
  expect(isForClients(genogram, cases.sheet)).toBe(true);
  expect(isForClients(genogram, { ...cases.sheet, withClient: undefined })).toBe(false);
  expect(isForClients(genogram, cases.draw)).toBe(false);
});

test("a reviewer reads the story, the family in signs, what counts, the steps and the questions", () => {
  const said = (definition: Parameters<typeof genogram.lines>[0]) =>
    genogram.lines(definition).map(({ part, text }) => `${part} ${text}`);
  expect(said(cases.draw)).toEqual(
    expect.arrayContaining([
      "story Tess woont bij haar moeder.",
      "passMark 80%",
      "drawn □† Henk · 1948–2009 · ■ A",
      "drawn ◎○ Tess · *1980",
      "drawn Henk ⚮ Ria · –1990 · // · → Paul, Tess",
      "drawn ⌂ Tess, Ria",
      "counts.ties ",
    ]),
  );
  expect(said(cases.example)).toEqual(
    expect.arrayContaining(["step Dan haar ouders, die scheidden.", "shows Henk, Ria"]),
  );
  expect(said(cases.read)).toEqual(
    expect.arrayContaining(["question Wie is Linda voor Tess?", "rightOption Haar halfzus"]),
  );
});
