import type { LearnerExercise } from "#app/exercises/learnerExercise.ts";
import { viewOf } from "#app/exercises/registry.tsx";

/** An exercise on paper, with room to write. */
export function ExercisePrint({ exercise }: { exercise: LearnerExercise | undefined }) {
  if (exercise === undefined) return null;
  const { Print } = viewOf(exercise.kind);
  return (
    <section className="my-6" data-keep-together>
      <p className="font-heading text-lead font-semibold">{exercise.definition.title}</p>
      {exercise.definition.instruction ? <p className="mb-3">{exercise.definition.instruction}</p> : null}
      <Print definition={exercise.definition} answer={null} />
    </section>
  );
}
