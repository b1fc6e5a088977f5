import { describe, expect, test } from "vitest";
import { isRefusal } from "#app/platform/refusal.ts";
import { clientKindSlugs } from "#app/exercises/with-client/clientKinds.tsx";
import { isForClients, kindOf, kindSlugs, parseAnswer, parseDefinition } from "#app/exercises/registry.ts";
import { reflection } from "#app/exercises/reflection/kind.ts";
import { worksheet } from "#app/exercises/worksheet/kind.ts";
import { problemsOf } from "#app/exercises/problem.ts";
import { oneFieldOfEach, oneOfEach } from "./definitions.ts";

function refusalOf(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (isRefusal(error)) return { code: error.code, details: error.details };
    throw error;
  }
  return null;
}

const prompts = {
  version: 1 as const,
  title: "Terugkijken",
  prompts: [{ id: "p1", text: "Hoe was het?" }],
};

describe("every kind", () => {
  test("is found by its slug, and an unknown one is refused", () => {
    expect(kindSlugs.map((slug) => kindOf(slug).slug)).toEqual([
      "quiz",
      "reflection",
      "worksheet",
      "genogram",
      "network",
    ]);
    expect(refusalOf(() => kindOf("genie"))).toMatchObject({ code: "exercise.unknownKind" });
  });

  test.each(kindSlugs)("%s starts with a definition that lacks only its texts", (slug) => {
    const kind = kindOf(slug);
    const empty = kind.emptyDefinition();
    const messages = problemsOf(kind, empty).map((problem) => problem.message);
    expect(new Set(messages)).toEqual(new Set(["required"]));
    expect(kind.isComplete(kind.forLearner(empty), kind.emptyAnswer())).toBe(false);
  });

  test("a definition in its newest version passes upgrading untouched", () => {
    expect(parseDefinition(kindOf("quiz"), oneOfEach)).toEqual(oneOfEach);
    expect(parseDefinition(kindOf("worksheet"), oneFieldOfEach)).toEqual(oneFieldOfEach);
  });

  test("a wrong definition is refused with the place and the reason", () => {
    expect(refusalOf(() => parseDefinition(kindOf("reflection"), { ...prompts, title: "" }))).toEqual({
      code: "exercise.definition",
      details: { problem: expect.stringMatching(/^title: /), others: 0 },
    });
  });

  test("an answer of another shape is refused, and of a fitting one only what was asked is kept", () => {
    const kind = kindOf("reflection");
    expect(refusalOf(() => parseAnswer(kind, prompts, { answers: [] }))).toMatchObject({
      code: "exercise.answer",
    });
    expect(parseAnswer(kind, prompts, { version: 1, answers: { p1: "Goed", p2: "meer" } })).toEqual({
      version: 1,
      answers: { p1: "Goed" },
    });
  });

  test("every kind that is used with a client has a side for it", () => {
    expect(clientKindSlugs).toEqual(expect.arrayContaining(kindSlugs.filter((slug) => kindOf(slug).withClient)));
  });

  test("only a worksheet that says so is for use with a client", () => {
    expect(isForClients(kindOf("worksheet"), oneFieldOfEach)).toBe(true);
    expect(isForClients(kindOf("worksheet"), { ...oneFieldOfEach, withClient: undefined })).toBe(false);
    expect(isForClients(kindOf("quiz"), { ...oneOfEach, withClient: true })).toBe(false);
  });
});

describe("a reviewer reads every word of a definition", () => {
  const told = (kind: string, definition: unknown) =>
    kindOf(kind)
      .lines(parseDefinition(kindOf(kind), definition))
      .map(({ part, text }) => `${part} ${text}`);

  test.each([
    ["quiz", oneOfEach],
    ["worksheet", oneFieldOfEach],
    ["reflection", { ...prompts, instruction: "Neem de tijd." }],
  ])("of a %s", (kind, definition) => {
    const said = told(kind, definition).join("\n");
    const { title, ...others } = definition as { title: string };
    for (const word of textsIn(others)) expect(said).toContain(word);
    expect(said).not.toContain(title);
  });

  test("and which answers of a quiz are right", () => {
    const options = [
      { id: "a", text: "Bellen", correct: true, feedback: "Juist." },
      { id: "b", text: "Wachten" },
    ];
    const questions = [{ id: "v1", type: "single", text: "Wat doe je?", options, feedback: "Lees na." }];
    expect(told("quiz", { version: 1, title: "Toets", passMark: 60, questions })).toEqual([
      "passMark 60%",
      "question Wat doe je?",
      "rightOption Bellen",
      "feedback Juist.",
      "option Wachten",
      "feedback Lees na.",
    ]);
  });
});

/** Every text of a definition that its author wrote. */
function textsIn(value: unknown, name = ""): string[] {
  if (typeof value === "string") return ["id", "type"].includes(name) ? [] : [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([each, inner]) => textsIn(inner, Array.isArray(value) ? name : each));
}

describe("a reflection", () => {
  test("is done with one prompt answered, and nobody scores it", () => {
    const answer = { version: 1 as const, answers: { p1: "Spannend, en goed." } };
    expect(reflection.isComplete(prompts, answer)).toBe(true);
    expect(reflection.isComplete(prompts, { version: 1, answers: { p1: "  \n " } })).toBe(false);
    expect(reflection.assess(prompts, answer, 0)).toEqual({
      score: null,
      success: null,
      feedback: null,
    });
    expect(reflection.confidential).toBe(true);
  });
});

describe("a worksheet", () => {
  test("reads every type of field from a plain form, with line breaks as they were typed", () => {
    const form = new FormData();
    form.append("answer.plek", "De bibliotheek");
    form.append("answer.opvallend", "Veel buren.\r\nWeinig familie.");
    form.append("answer.samen", "nee");
    form.append("answer.steun", "muziek");
    form.append("answer.steun", "bellen");
    form.append("answer.moed", "0");
    form.append("answer.mensen.0.wie", "J.");
    form.append("answer.mensen.2.steun", "koffie");
    expect(worksheet.answerFromForm(oneFieldOfEach, form)).toEqual({
      version: 1,
      answers: {
        plek: "De bibliotheek",
        opvallend: "Veel buren.\nWeinig familie.",
        samen: "nee",
        steun: ["bellen", "muziek"],
        moed: 0,
        mensen: [{ wie: "J." }, {}, { steun: "koffie" }],
      },
    });
  });

  test("an untouched form is an empty answer", () => {
    const form = new FormData();
    form.append("answer.plek", "");
    form.append("answer.mensen.0.wie", " ");
    expect(worksheet.answerFromForm(oneFieldOfEach, form)).toEqual(worksheet.emptyAnswer());
  });

  test("an id that JavaScript's own objects know is just an id", () => {
    const odd = {
      ...oneFieldOfEach,
      fields: [{ id: "constructor", type: "text" as const, label: "Bouwer" }],
    };
    expect(worksheet.fit(odd, worksheet.emptyAnswer())).toEqual(worksheet.emptyAnswer());
  });
});
