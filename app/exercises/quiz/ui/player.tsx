import { useTranslation } from "react-i18next";
import type { KeyedAnswer } from "../../answer.ts";
import { InputList } from "../../ui/inputList.tsx";
import type { PlayerProps } from "../../view.ts";
import type { QuizFeedback } from "../assessment.ts";
import { inputOf } from "../input.ts";
import type { LearnerQuestion, LearnerQuiz } from "../learner.ts";
import { QuizResult } from "./result.tsx";

/** A quiz to answer, or once finished what was right and why. */
export function Player({ definition, answer, outcome, ...rest }: PlayerProps<LearnerQuiz, KeyedAnswer>) {
  const { t } = useTranslation("exercises");
  if (outcome) return <QuizResult quiz={definition} answer={answer} feedback={outcome.feedback as QuizFeedback} />;
  const inputs = definition.questions.map((asked, index) => ({
    ...inputOf(asked),
    label: `${index + 1}. ${asked.text}`,
    hint: hintOf(asked),
  }));
  return <InputList inputs={inputs} answer={answer} {...rest} />;

  function hintOf(asked: LearnerQuestion): string | undefined {
    if (asked.type === "multiple") return t("player.several");
    return asked.type === "open" ? t("player.notScored") : undefined;
  }
}
