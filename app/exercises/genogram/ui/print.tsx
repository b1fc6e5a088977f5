import { Print as QuizPrint } from "../../quiz/ui/print.tsx";
import { Lines } from "../../ui/lines.tsx";
import type { PrintProps } from "../../view.ts";
import { asKeyed } from "../answer.ts";
import type { GenogramAnswer } from "../answer.ts";
import type { LearnerGenogram } from "../learner.ts";
import { AllSteps } from "./playing/examplePlayer.tsx";
import { GenogramView } from "./picture/genogramView.tsx";

/** A genogram on paper: the drawing with its steps or questions, or the story with room to draw. */
export function Print({ definition, answer }: PrintProps<LearnerGenogram, GenogramAnswer>) {
  switch (definition.use) {
    case "example":
      return <AllSteps example={definition} />;
    case "read":
      return (
        <div className="flex flex-col gap-6">
          <GenogramView family={definition.family} />
          <QuizPrint definition={definition} answer={answer && asKeyed(answer)} />
        </div>
      );
    default: {
      const drawn = answer?.family ?? (definition.use === "draw" ? definition.start : undefined);
      return (
        <div className="flex flex-col gap-6">
          {definition.use === "draw" ? (
            <p className="max-w-reading">
              <Lines text={definition.story} />
            </p>
          ) : null}
          {drawn && drawn.people.length > 0 ? <GenogramView family={drawn} /> : null}
          <div aria-hidden className="h-[14cm] rounded-card border border-edge" />
        </div>
      );
    }
  }
}
