import type { KeyedAnswer } from "../../answer.ts";
import { PrintList } from "../../ui/printList.tsx";
import type { PrintProps } from "../../view.ts";
import { inputOf } from "../input.ts";
import type { LearnerQuiz } from "../learner.ts";

/** A quiz on paper, without its key. */
export function Print({ definition, answer }: PrintProps<LearnerQuiz, KeyedAnswer>) {
  const inputs = definition.questions.map((asked, index) => ({
    ...inputOf(asked),
    label: `${index + 1}. ${asked.text}`,
  }));
  return <PrintList inputs={inputs} answer={answer} writable />;
}
