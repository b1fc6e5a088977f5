import type { PartKind, ProgressState } from "./part.ts";

/** A part as it stands in a version. */
export interface PlannedPart {
  id: string;
  slug: string;
  kind: PartKind;
  title: string;
  minutes: number;
}

/** A day as it stands in a version, its parts in order. */
export interface PlannedDay<Part extends PlannedPart = PlannedPart> {
  id: string;
  title: string;
  goal: string;
  parts: readonly Part[];
}

/** A part with how far someone is in it, and since when. */
export interface PathPart extends PlannedPart {
  state: Exclude<ProgressState, "overdue">;
  openedAt: Date | null;
  completedAt: Date | null;
}

/** A station on the line: done when all its parts are, busy when one of them is begun. */
export interface PathDay {
  id: string;
  title: string;
  goal: string;
  minutes: number;
  state: Exclude<ProgressState, "overdue">;
  /** Whether the part to go on with lies in it: the station that is open. */
  current: boolean;
  parts: PathPart[];
}

/** The line of days as one person sees it, and the part to go on with (null when all is done). */
export interface Path {
  days: PathDay[];
  next: PathPart | null;
}

/** What a person did in the parts of a version. */
export interface PathRecords {
  openings: readonly { partId: string; at: Date }[];
  completions: readonly { partId: string; at: Date }[];
  lastPartId: string | null;
}

/** Lays a person's records along the days of a version. */
export function pathOf(days: readonly PlannedDay[], records: PathRecords): Path {
  const opened = new Map(records.openings.map(({ partId, at }) => [partId, at]));
  const completed = new Map(records.completions.map(({ partId, at }) => [partId, at]));
  const laid = days.map((day) => ({
    ...day,
    parts: day.parts.map((part): PathPart => {
      const openedAt = opened.get(part.id) ?? null;
      const completedAt = completed.get(part.id) ?? null;
      const { id, slug, kind, title, minutes } = part;
      const state = completedAt ? "done" : openedAt ? "busy" : "open";
      return { id, slug, kind, title, minutes, state, openedAt, completedAt };
    }),
  }));
  const next = nextPart(
    laid.flatMap((day) => day.parts),
    records.lastPartId,
  );
  return {
    next,
    days: laid.map(({ id, title, goal, parts }) => ({
      ...{ id, title, goal, parts },
      minutes: parts.reduce((total, part) => total + part.minutes, 0),
      state: stateOfDay(parts),
      current: next !== null && parts.includes(next),
    })),
  };
}

/** The part to go on with: the one that was opened last, else the first open one after it, else the first open one. */
export function nextPart<Part extends { id: string; state: string }>(
  parts: readonly Part[],
  lastPartId: string | null,
): Part | null {
  const last = parts.findIndex((part) => part.id === lastPartId);
  const fromLast = parts.slice(Math.max(0, last)).find((part) => part.state !== "done");
  return fromLast ?? parts.find((part) => part.state !== "done") ?? null;
}

function stateOfDay(parts: readonly PathPart[]): PathDay["state"] {
  if (parts.length > 0 && parts.every((part) => part.state === "done")) return "done";
  return parts.every((part) => part.state === "open") ? "open" : "busy";
}

/** Where to go after finishing a part: the part to go on with when it is of the same day, else back to the path. */
export function nextOfSameDay(path: Path, partSlug: string): PathPart | null {
  const day = path.days.find(({ parts }) => parts.some(({ slug }) => slug === partSlug));
  return path.next !== null && day?.current ? path.next : null;
}
