import { useTranslation } from "react-i18next";
import type { LearnerExercise } from "#app/exercises/learnerExercise.ts";
import { SummaryLine } from "#app/exercises/ui/summaryLine.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Card } from "#app/ui/card.tsx";
import { ExercisePrint } from "./exercisePrint.tsx";

/** An exercise in a text: what it is and the way to do it; on paper the exercise itself, with room to write. */
export function ExerciseCard({
  exercise,
  path,
  lang,
}: {
  exercise: LearnerExercise | undefined;
  path: string;
  /** The language of the exercise, where it is not that of the page. */
  lang?: string | undefined;
}) {
  const { t } = useTranslation("authoring");
  if (exercise === undefined) return null;
  return (
    <>
      <Card className="border-primary print:hidden">
        <div lang={lang}>
          <p className="font-heading text-lead font-semibold">{exercise.definition.title}</p>
          {exercise.definition.instruction ? <p className="mt-1">{exercise.definition.instruction}</p> : null}
        </div>
        <SummaryLine kind={exercise.kind} summary={exercise.summary} left={null} />
        <div className="mt-4 flex flex-wrap gap-3">
          <ButtonLink to={path} prefetch="none">
            {t("exercise.do")}
          </ButtonLink>
          {exercise.forClients ? (
            <ButtonLink to={`${path}/with-client`} reloadDocument prefetch="none">
              {t("exercise.withClient")}
            </ButtonLink>
          ) : null}
        </div>
      </Card>
      <div lang={lang} className="hidden print:block">
        <ExercisePrint exercise={exercise} />
      </div>
    </>
  );
}
