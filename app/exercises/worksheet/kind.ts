import { answerFromForm, emptyAnswer, firstWhenEmpty, fitAnswer } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import { keyedAnswer } from "../answerSchema.ts";
import type { Kind } from "../kind.ts";
import { worksheetDefinition } from "./definition.ts";
import type { WorksheetDefinition } from "./definition.ts";
import { worksheetLines } from "./lines.ts";

/** A sheet of fields, for the writer alone or together with a client. One field filled in is enough. */
export const worksheet: Kind<WorksheetDefinition, KeyedAnswer, WorksheetDefinition, null> = {
  slug: "worksheet",
  definition: worksheetDefinition,
  answer: keyedAnswer,
  withClient: true,
  confidential: true,
  emptyDefinition: () => ({
    version: 1,
    title: "",
    fields: [{ id: "f1", type: "lines", label: "" }],
  }),
  emptyAnswer,
  upgrade: (old) => old,
  forLearner: (definition) => definition,
  fit: (definition, answer) => fitAnswer(definition.fields, answer),
  answerFromForm: (definition, form) => answerFromForm(definition.fields, form),
  unanswered: (definition, answer) => firstWhenEmpty(definition.fields, answer),
  isComplete: (definition, answer) => worksheet.unanswered(definition, answer).length === 0,
  assess: () => ({ score: null, success: null, feedback: null }),
  summary: (definition) => ({
    items: definition.fields.length,
    points: 0,
    passMark: null,
    attempts: null,
  }),
  lines: worksheetLines,
  searchText(definition) {
    return [definition.title, definition.instruction ?? "", ...definition.fields.map((each) => each.label)]
      .filter(Boolean)
      .join("\n");
  },
};
