import { answerFromForm, fitAnswer, openInputs } from "../answer.ts";
import type { Kind } from "../kind.ts";
import { pointsOf } from "../quiz/definition.ts";
import { inputOf } from "../quiz/input.ts";
import { asKeyed, drawingFromForm, fromKeyed, genogramAnswer } from "./answer.ts";
import type { GenogramAnswer } from "./answer.ts";
import { assessGenogram } from "./assessment.ts";
import type { GenogramFeedback } from "./assessment.ts";
import { aspects } from "./comparing/remark.ts";
import { genogramDefinition } from "./definition.ts";
import type { GenogramDefinition } from "./definition.ts";
import { addPerson } from "./editing.ts";
import { emptyFamily } from "./family.ts";
import { genogramForLearner } from "./learner.ts";
import type { LearnerGenogram } from "./learner.ts";
import { genogramLines } from "./lines.ts";

/** What stands for a drawing among what is still open. */
export const drawingId = "drawing";

/** A genogram to look at step by step, to draw from a story, to read with questions, or to draw freely. */
export const genogram: Kind<GenogramDefinition, GenogramAnswer, LearnerGenogram, GenogramFeedback> = {
  slug: "genogram",
  definition: genogramDefinition,
  answer: genogramAnswer,
  withClient: true,
  // A drawing may come close to its drawer's own family: it is hers, the score is what trainers see.
  confidential: true,
  emptyDefinition() {
    const { family, made } = addPerson(emptyFamily())!;
    return {
      version: 1,
      title: "",
      use: "draw",
      story: "",
      start: emptyFamily(),
      expected: { ...family, index: made },
      counts: [...aspects],
      tolerance: 1,
    };
  },
  emptyAnswer: () => ({ version: 1 }),
  upgrade: (old) => old,
  forLearner: genogramForLearner,
  fit(definition, answer) {
    switch (definition.use) {
      case "read":
        return fromKeyed(fitAnswer(definition.questions.map(inputOf), asKeyed(answer)));
      case "example":
        return { version: 1 };
      default:
        return answer.family ? { version: 1, family: answer.family } : { version: 1 };
    }
  },
  answerFromForm(definition, form) {
    if (definition.use === "example") return { version: 1 };
    if (definition.use !== "read") return drawingFromForm(form);
    return fromKeyed(answerFromForm(definition.questions.map(inputOf), form));
  },
  unanswered(definition, answer) {
    if (definition.use === "example") return [];
    if (definition.use === "read") return openInputs(definition.questions.map(inputOf), asKeyed(answer));
    const start = definition.use === "draw" ? definition.start : emptyFamily();
    const isDrawn = answer.family !== undefined && answer.family.people.length > 0;
    return isDrawn && JSON.stringify(answer.family) !== JSON.stringify(start) ? [] : [drawingId];
  },
  isComplete: (definition, answer) => genogram.unanswered(definition, answer).length === 0,
  assess: assessGenogram,
  summary(definition) {
    const words = `genogram-${definition.use}`;
    const passing = "passMark" in definition ? definition.passMark : undefined;
    const attempts = "attempts" in definition ? definition.attempts : undefined;
    const isDrawn = definition.use === "draw" || definition.use === "sheet";
    const limits = {
      ...{ passMark: passing ?? null, attempts: attempts ?? null, words, wide: true },
      ...(isDrawn && { apart: true, goesOn: true }),
    };
    if (definition.use === "read") {
      const points = definition.questions.map(pointsOf).reduce((total, each) => total + each, 0);
      return { items: definition.questions.length, points, ...limits };
    }
    const items = definition.use === "example" ? definition.steps.length : 1;
    return { items, points: definition.use === "draw" ? 1 : 0, ...limits };
  },
  lines: genogramLines,
  searchText(definition) {
    return [definition.title, definition.instruction ?? "", ...textsOf(definition)].filter(Boolean).join("\n");
  },
};

function textsOf(definition: GenogramDefinition): string[] {
  switch (definition.use) {
    case "draw":
      return [definition.story];
    case "read":
      return definition.questions.map((asked) => asked.text);
    case "example":
      return definition.steps.map((step) => step.text);
    case "sheet":
      return [];
  }
}
