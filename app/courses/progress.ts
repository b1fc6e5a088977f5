import type { ProgressState } from "./part.ts";

/** What progress is made from: a person's own records of one course, in the version that she follows. */
export interface CourseRecords {
  /** What must be completed, by when. Without an assignment nothing is a denominator. */
  assignment: { dueOn: Date | null } | null;
  parts: readonly { id: string; minutes: number }[];
  openings: readonly { partId: string; at: Date }[];
  completions: readonly { partId: string; at: Date }[];
}

/** How far a person is, whatever day it is. */
export interface Progress {
  partsDone: number;
  partsTotal: number;
  minutesDone: number;
  minutesTotal: number;
  startedAt: Date | null;
  lastAt: Date | null;
  completedAt: Date | null;
}

/** Progress as a screen shows it on a day. */
export interface ProgressShown extends Progress {
  state: ProgressState;
  /** Whole per cent of the parts, 100 only when all are done; null without an assignment. */
  percent: number | null;
  /** The day (`2026-03-29`) on which it must be done, null when there is none. */
  dueOn: string | null;
}

/** The one way in which progress is computed: the parts of the version followed, and which of them are done. */
export function progressOf({ parts, openings, completions }: Omit<CourseRecords, "assignment">): Progress {
  const ids = new Set(parts.map((part) => part.id));
  const opened = openings.filter((opening) => ids.has(opening.partId));
  const completed = completions.filter((completion) => ids.has(completion.partId));
  const doneIds = new Set(completed.map((completion) => completion.partId));
  const done = parts.filter((part) => doneIds.has(part.id));
  const times = [...opened, ...completed].map(({ at }) => at.getTime());
  const complete = parts.length > 0 && done.length === parts.length;
  return {
    partsDone: done.length,
    partsTotal: parts.length,
    minutesDone: minutesOf(done),
    minutesTotal: minutesOf(parts),
    startedAt: times.length === 0 ? null : new Date(Math.min(...times)),
    lastAt: times.length === 0 ? null : new Date(Math.max(...times)),
    completedAt: complete ? new Date(Math.max(...completed.map(({ at }) => at.getTime()))) : null,
  };
}

/** Progress on a day: whatever depends on the date is derived here, and nowhere else. */
export function shownOn(today: string, assignment: CourseRecords["assignment"], progress: Progress): ProgressShown {
  const dueOn = assignment?.dueOn?.toISOString().slice(0, 10) ?? null;
  return {
    ...progress,
    dueOn,
    percent: assignment === null ? null : percentOf(progress),
    state: stateOf(today, dueOn, progress),
  };
}

/** Whole per cent of the parts, 100 only when all are done; null where there are none. */
export function percentOf({ partsDone, partsTotal }: Pick<Progress, "partsDone" | "partsTotal">): number | null {
  return partsTotal === 0 ? null : Math.floor((100 * partsDone) / partsTotal);
}

/** The whole days from one day (`2026-03-29`) to another; negative when it lies behind. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

function stateOf(today: string, dueOn: string | null, progress: Progress): ProgressState {
  if (progress.completedAt !== null) return "done";
  if (dueOn !== null && dueOn < today) return "overdue";
  return progress.startedAt === null ? "open" : "busy";
}

function minutesOf(parts: readonly { minutes: number }[]): number {
  return parts.reduce((total, part) => total + part.minutes, 0);
}
