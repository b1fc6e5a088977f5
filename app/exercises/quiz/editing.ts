import { freeId } from "../listEditing.ts";
import type { Question, QuizDefinition } from "./definition.ts";

type Option = Extract<Question, { type: "single" }>["options"][number];

/** A question to begin with: one right answer among two. */
export function newQuestion(quiz: Pick<QuizDefinition, "questions">): Question {
  return { id: freeId(quiz.questions, "v"), type: "single", text: "", options: newOptions() };
}

/** The same question as another type; what both types know is kept. */
export function asType(asked: Question, type: Question["type"]): Question {
  const { id, text, feedback } = asked;
  const base = { id, text, ...(feedback === undefined ? {} : { feedback }) };
  if (type === "open") return { ...base, type };
  const points = asked.type === "open" || asked.points === undefined ? {} : { points: asked.points };
  if (type === "scale") return { ...base, ...points, type, from: 1, to: 5 };
  const options = asked.type === "single" || asked.type === "multiple" ? asked.options : newOptions();
  return { ...base, ...points, type, options: type === "single" ? onlyFirstRight(options) : options };
}

/** The options with this one right: in a single question it alone, in a multiple one beside the others. */
export function withRight(asked: { type: string; options: Option[] }, id: string, right: boolean): Option[] {
  return asked.options.map((option) => {
    const { correct, ...rest } = option;
    const keeps = option.id === id ? right : asked.type === "multiple" && correct === true;
    return keeps ? { ...rest, correct: true } : rest;
  });
}

function newOptions(): Option[] {
  return [
    { id: "a", text: "", correct: true },
    { id: "b", text: "" },
  ];
}

function onlyFirstRight(options: Option[]): Option[] {
  const first = options.find((option) => option.correct) ?? options[0]!;
  return withRight({ type: "single", options }, first.id, true);
}
