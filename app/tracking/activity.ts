import type { Activity } from "#app/xapi/data/activity.ts";
import type { LanguageMap } from "#app/xapi/data/languageMap.ts";
import { absolute, activityTypes } from "./vocabulary.ts";

/** Where the two things of which there is one stand below the base: each can be looked up there. */
export const applicationPlace = "/activities/application";
export const kennismapPlace = "/activities/kennismap";

/** The application itself, which people sign in to. */
export function applicationActivity(base: string, name: LanguageMap): Activity {
  return activity(`${base}${applicationPlace}`, activityTypes.application, name);
}

/** The kennismap as a whole, in which people search. */
export function kennismapActivity(base: string, name: LanguageMap): Activity {
  return activity(`${base}${kennismapPlace}`, activityTypes.kennismap, name);
}

/** A contribution or module; the name only where its title is published. */
export function workActivity(base: string, work: { id: string; kind: string }, name?: LanguageMap): Activity {
  return work.kind === "module"
    ? activity(`${base}/activities/modules/${work.id}`, activityTypes.module, name)
    : activity(`${base}/activities/contributions/${work.id}`, activityTypes.contribution, name);
}

/** One immutable version of an exercise. */
export function exerciseActivity(base: string, exercise: { id: string; kind: string }, name?: LanguageMap): Activity {
  const type = exercise.kind === "quiz" ? activityTypes.quiz : activityTypes.exercise;
  return activity(`${base}/activities/exercises/${exercise.id}`, type, name);
}

export function courseActivity(base: string, courseId: string, name?: LanguageMap): Activity {
  return activity(`${base}/activities/courses/${courseId}`, activityTypes.course, name);
}

export function editionActivity(base: string, editionId: string): Activity {
  return activity(`${base}/activities/editions/${editionId}`, absolute(base, activityTypes.edition), undefined);
}

/** A part of a course: the same over the versions of the course. */
export function partActivity(base: string, courseId: string, slug: string, name?: LanguageMap): Activity {
  const place = `${base}/activities/courses/${courseId}/parts/${encodeURIComponent(slug)}`;
  return activity(place, activityTypes.part, name);
}

export function teamActivity(base: string, teamId: string, name: LanguageMap): Activity {
  return activity(`${base}/activities/teams/${teamId}`, activityTypes.team, name);
}

function activity(id: string, type: string, name: LanguageMap | undefined): Activity {
  return { objectType: "Activity", id, definition: { ...(name === undefined ? {} : { name }), type } };
}

/** The exercise that an activity, or something below it, belongs to; null for another activity. */
export function exerciseOfActivity(base: string, id: string): string | null {
  const [, kind, exercise = ""] = placeOf(base, id);
  return kind === "exercises" && isUuid(exercise) ? exercise.toLowerCase() : null;
}

/** The part of a course that an activity, or something below it, belongs to; null for another activity. */
export function partOfActivity(base: string, id: string): { courseId: string; slug: string } | null {
  const [, kind, courseId = "", parts, slug = ""] = placeOf(base, id);
  if (kind !== "courses" || parts !== "parts" || !isUuid(courseId)) return null;
  return { courseId: courseId.toLowerCase(), slug: decoded(slug) };
}

/** What stands between the slashes after the base, `activities` first. */
function placeOf(base: string, id: string): string[] {
  const place = id.startsWith(`${base}/activities/`) ? id.slice(base.length + 1) : "";
  return place.split(/[?#]/, 1)[0]!.split("/");
}

function decoded(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    // PostgreSQL has no text with this character.
    return plain.includes("\0") ? text : plain;
  } catch {
    return text;
  }
}

function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text);
}
