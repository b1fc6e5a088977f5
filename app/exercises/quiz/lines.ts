import { headLines, lineIf, scaleText } from "../definitionLines.ts";
import type { DefinitionLine } from "../kind.ts";
import type { Question, QuizDefinition } from "./definition.ts";

/** A quiz as its author made it: each question with its options, which are right, and the feedback. */
export function quizLines(quiz: QuizDefinition): DefinitionLine[] {
  return [
    ...headLines(quiz),
    ...lineIf("passMark", quiz.passMark === undefined ? undefined : `${quiz.passMark}%`, 0),
    ...lineIf("attempts", quiz.attempts, 0),
    ...quiz.questions.flatMap(questionLines),
  ];
}

/** A question with its options, which are right, and the feedback. */
export function questionLines(asked: Question): DefinitionLine[] {
  return [
    { part: "question", text: asked.text, type: asked.type, depth: 0 },
    ...(asked.type === "open" ? [] : lineIf("points", asked.points, 1)),
    ...keyLines(asked),
    ...lineIf("feedback", asked.feedback, 1),
  ];
}

function keyLines(asked: Question): DefinitionLine[] {
  if (asked.type === "open") return lineIf("modelAnswer", asked.modelAnswer, 1);
  if (asked.type === "scale") {
    const right = asked.correct && `${asked.correct.from} – ${asked.correct.to}`;
    return [...lineIf("scale", scaleText(asked), 1), ...lineIf("rightRange", right, 1)];
  }
  return asked.options.flatMap(({ text, correct, feedback }) => [
    ...lineIf(correct ? "rightOption" : "option", text, 1),
    ...lineIf("feedback", feedback, 2),
  ]);
}
