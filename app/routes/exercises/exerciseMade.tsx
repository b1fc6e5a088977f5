import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { LearnerExercise } from "#app/exercises/learnerExercise.ts";
import { Card } from "#app/ui/card.tsx";
import { ExercisePrint } from "./exercisePrint.tsx";
import type { MadeExercise } from "./madeExercise.server.ts";

/** An exercise for who judges it: everything its author made, with what is right, and how a colleague gets it. */
export function ExerciseMade({
  made,
  exercise,
  lang,
}: {
  made: MadeExercise | undefined;
  exercise: LearnerExercise | undefined;
  /** The language of the exercise, where it is not that of the page. */
  lang?: string | undefined;
}) {
  const { t } = useTranslation("exerciseAuthor");
  const print = (
    <div lang={lang}>
      <ExercisePrint exercise={exercise} />
    </div>
  );
  if (made === undefined) return print;
  return (
    <Card>
      <p lang={lang} className="font-heading text-lead font-semibold">
        {made.title}
      </p>
      <ul className="mt-3 flex flex-col gap-1">
        {made.lines.map((line, index) => (
          <li key={index} className={indents[line.depth]}>
            {line.part === "rightOption" || line.part === "rightRange" ? (
              <Check aria-hidden className="me-1 inline size-4 text-success" />
            ) : null}
            <span className="text-small text-muted">
              {line.name}
              {line.text === "" ? null : ": "}
            </span>
            <span lang={lang} className={`whitespace-pre-line ${line.depth === 0 ? "font-semibold" : ""}`}>
              {line.text}
            </span>
          </li>
        ))}
      </ul>
      <details className="mt-4">
        <summary className="cursor-pointer text-primary">{t("made.asReader")}</summary>
        {print}
      </details>
    </Card>
  );
}

const indents = { 0: "mt-2", 1: "ps-4", 2: "ps-10" };
