import { answerFromForm, emptyAnswer, firstWhenEmpty, fitAnswer } from "../answer.ts";
import type { KeyedAnswer } from "../answer.ts";
import { keyedAnswer } from "../answerSchema.ts";
import { headLines, lineIf } from "../definitionLines.ts";
import type { DefinitionLine, Kind } from "../kind.ts";
import { reflectionDefinition } from "./definition.ts";
import type { ReflectionDefinition } from "./definition.ts";
import { inputsOf } from "./input.ts";

/** Private prompts: others see at most that it was done. One prompt answered is enough. */
export const reflection: Kind<ReflectionDefinition, KeyedAnswer, ReflectionDefinition, null> = {
  slug: "reflection",
  definition: reflectionDefinition,
  answer: keyedAnswer,
  withClient: false,
  confidential: true,
  emptyDefinition: () => ({ version: 1, title: "", prompts: [{ id: "p1", text: "" }] }),
  emptyAnswer,
  upgrade: (old) => old,
  forLearner: (definition) => definition,
  fit: (definition, answer) => fitAnswer(inputsOf(definition), answer),
  answerFromForm: (definition, form) => answerFromForm(inputsOf(definition), form),
  unanswered: (definition, answer) => firstWhenEmpty(inputsOf(definition), answer),
  isComplete: (definition, answer) => reflection.unanswered(definition, answer).length === 0,
  assess: () => ({ score: null, success: null, feedback: null }),
  summary: (definition) => ({
    items: definition.prompts.length,
    points: 0,
    passMark: null,
    attempts: null,
  }),
  lines: (definition) => [
    ...headLines(definition),
    ...definition.prompts.flatMap(({ text, hint }): DefinitionLine[] => [
      { part: "question", text, depth: 0 },
      ...lineIf("hint", hint, 1),
    ]),
  ],
  searchText(definition) {
    return [definition.title, definition.instruction ?? "", ...definition.prompts.map((prompt) => prompt.text)]
      .filter(Boolean)
      .join("\n");
  },
};
