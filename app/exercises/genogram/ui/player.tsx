import type { PlayerProps } from "../../view.ts";
import { Player as QuizPlayer } from "../../quiz/ui/player.tsx";
import { asKeyed, fromKeyed } from "../answer.ts";
import type { GenogramAnswer } from "../answer.ts";
import type { ReadFeedback } from "../assessment.ts";
import type { LearnerGenogram, LearnerRead } from "../learner.ts";
import { CasePlayer } from "./playing/casePlayer.tsx";
import { ExamplePlayer } from "./playing/examplePlayer.tsx";
import { GenogramView } from "./picture/genogramView.tsx";

/** A genogram to look at, to read or to draw. */
export function Player({ definition, ...rest }: PlayerProps<LearnerGenogram, GenogramAnswer>) {
  switch (definition.use) {
    case "read":
      return <ReadPlayer definition={definition} {...rest} />;
    case "example":
      return <ExamplePlayer example={definition} />;
    default:
      return <CasePlayer definition={definition} {...rest} />;
  }
}

/** A drawn family with the questions of a quiz below it. */
function ReadPlayer({ definition, answer, onChange, outcome, ...rest }: PlayerProps<LearnerRead, GenogramAnswer>) {
  return (
    <div className="flex flex-col gap-8">
      <GenogramView family={definition.family} />
      <div className="max-w-form">
        <QuizPlayer
          definition={definition}
          answer={answer && asKeyed(answer)}
          {...(onChange && { onChange: (given) => onChange(fromKeyed(given)) })}
          outcome={outcome && { ...outcome, feedback: (outcome.feedback as ReadFeedback).quiz }}
          {...rest}
        />
      </div>
    </div>
  );
}
