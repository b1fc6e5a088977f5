import type { Actor } from "#app/platform/actor.ts";
import { courseList } from "./course.server.ts";

/** The one thing for a learner to do now: in the course that is due first, else in the one touched last; or null. */
export async function nextForLearner(actor: Actor) {
  const following = (await courseList(actor)).filter(({ enrolled, path }) => enrolled && path.next !== null);
  const [first] = following.toSorted(
    (one, other) =>
      (one.progress!.dueOn ?? "9").localeCompare(other.progress!.dueOn ?? "9") ||
      (other.progress!.lastAt?.getTime() ?? 0) - (one.progress!.lastAt?.getTime() ?? 0),
  );
  if (first === undefined) return null;
  const { slug, title, language, progress, path } = first;
  const { next } = path;
  return { course: { slug, title, language }, progress: progress!, part: next! };
}

export type NextForLearner = NonNullable<Awaited<ReturnType<typeof nextForLearner>>>;
