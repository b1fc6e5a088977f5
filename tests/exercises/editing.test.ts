import { describe, expect, test } from "vitest";
import { freeId, inserted, moved, removed, replaced } from "#app/exercises/listEditing.ts";
import { asType, newQuestion, withRight } from "#app/exercises/quiz/editing.ts";
import { quizDefinition } from "#app/exercises/quiz/definition.ts";
import type { Question } from "#app/exercises/quiz/definition.ts";
import { worksheetDefinition } from "#app/exercises/worksheet/definition.ts";
import type { WorksheetField } from "#app/exercises/worksheet/definition.ts";
import { asType as asFieldType, newField } from "#app/exercises/worksheet/editing.ts";
import { problemsOf } from "#app/exercises/problem.ts";
import { kindOf } from "#app/exercises/registry.ts";
import { oneFieldOfEach, oneOfEach } from "./definitions.ts";

const questionTypes: Question["type"][] = ["single", "multiple", "scale", "open"];
const fieldTypes: WorksheetField["type"][] = ["text", "lines", "choice", "choices", "scale", "table"];

describe("editing a list", () => {
  test("parts are put in, taken out, replaced and moved, and stay where they cannot move", () => {
    const list = ["a", "b", "c"];
    expect(inserted(list, 1, "x")).toEqual(["a", "x", "b", "c"]);
    expect(removed(list, 1)).toEqual(["a", "c"]);
    expect(replaced(list, 1, "x")).toEqual(["a", "x", "c"]);
    expect([moved(list, 1, -1), moved(list, 1, 1)]).toEqual([
      ["b", "a", "c"],
      ["a", "c", "b"],
    ]);
    expect([moved(list, 0, -1), moved(list, 2, 1)]).toEqual([list, list]);
  });

  test("a new part gets the first free name, also after the alphabet", () => {
    expect(freeId([{ id: "a" }, { id: "c" }])).toBe("b");
    expect(freeId([{ id: "v1" }, { id: "v2" }], "v")).toBe("v3");
    const many = Array.from({ length: 30 }).reduce<{ id: string }[]>((ids) => [...ids, { id: freeId(ids) }], []);
    expect(new Set(many.map(({ id }) => id)).size).toBe(30);
    expect(many.at(-1)!.id).toBe("ad");
  });
});

describe("making a quiz", () => {
  test("a new question has a name of its own and lacks only its texts", () => {
    const quiz = { ...oneOfEach, questions: [...oneOfEach.questions, newQuestion(oneOfEach)] };
    const problems = problemsOf(kindOf("quiz"), quiz);
    expect(problems.map(({ path }) => path)).toEqual([
      "questions.4.text",
      "questions.4.options.0.text",
      "questions.4.options.1.text",
    ]);
  });

  test.each(questionTypes)("any question becomes a %s question that can be saved once its texts stand", (type) => {
    for (const asked of oneOfEach.questions) {
      const changed = asType(asked, type);
      const filled = "options" in changed ? { ...changed, options: named(changed.options, "text") } : changed;
      const { success } = quizDefinition.safeParse({ ...oneOfEach, passMark: undefined, questions: [filled] });
      expect([asked.type, success]).toEqual([asked.type, true]);
      expect(changed.text).toBe(asked.text);
    }
  });

  test("in a single question a new right answer takes the place of the old one", () => {
    const [single, multiple] = oneOfEach.questions as [Extract<Question, { type: "single" }>, never];
    const right = (options: { id: string; correct?: boolean }[]) =>
      options.filter(({ correct }) => correct).map(({ id }) => id);
    expect(right(withRight(single, "b", true))).toEqual(["b"]);
    expect(right(withRight(multiple, "b", true))).toEqual(["a", "b", "c"]);
    expect(right(withRight(multiple, "a", false))).toEqual(["c"]);
  });
});

describe("making a worksheet", () => {
  test.each(fieldTypes)("any field becomes a %s field that can be saved once its texts stand", (type) => {
    for (const field of [...oneFieldOfEach.fields, { ...newField(oneFieldOfEach), label: "Nieuw" }]) {
      const changed = asFieldType(field, type);
      const filled =
        changed.type === "table"
          ? { ...changed, columns: named(changed.columns, "label") }
          : "options" in changed
            ? { ...changed, options: named(changed.options, "text") }
            : changed;
      const { success } = worksheetDefinition.safeParse({ ...oneFieldOfEach, fields: [filled] });
      expect([field.type, success]).toEqual([field.type, true]);
    }
  });
});

function named<Item extends object>(items: Item[], key: string): Item[] {
  return items.map((item, index) => ({ ...item, [key]: `tekst ${index}` }));
}
