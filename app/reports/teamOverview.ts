import { daysBetween } from "#app/courses/progress.ts";
import type { ProgressShown } from "#app/courses/progress.ts";

/** Due within so many days and not done: someone to speak to. */
export const soonDays = 7;

/** How one person stands with one assigned course. */
export interface OverviewCell {
  assignmentId: string;
  courseId: string;
  progress: ProgressShown;
}

/** A member of the team, with a cell for each course that is assigned to her. */
export interface OverviewRow {
  personId: string;
  name: string;
  cells: readonly OverviewCell[];
}

/** Why someone needs attention, the most pressing first. */
export type Attention = "overdue" | "soon";

/** Why a person needs attention on a day, or null: late, or nearly due and not done. */
export function attentionOf(row: OverviewRow, today: string): Attention | null {
  const open = row.cells.filter(({ progress }) => progress.state !== "done");
  if (open.some(({ progress }) => progress.state === "overdue")) return "overdue";
  return open.some(({ progress }) => isSoon(progress, today)) ? "soon" : null;
}

/** The rows with whoever needs attention on top: who is late (the longest first), who is nearly due, then by name. */
export function inOrderOfAttention<Row extends OverviewRow>(rows: readonly Row[], today: string): Row[] {
  return rows.toSorted(
    (one, other) =>
      rank(attentionOf(one, today)) - rank(attentionOf(other, today)) ||
      (attentionOf(one, today) === null ? 0 : earliestDue(one).localeCompare(earliestDue(other))) ||
      one.name.localeCompare(other.name, "nl"),
  );
}

/** What the sentence above the table says. */
export function countsOf(rows: readonly OverviewRow[], today: string) {
  const assigned = rows.filter(({ cells }) => cells.length > 0);
  return {
    people: rows.length,
    assigned: assigned.length,
    done: assigned.filter(({ cells }) => cells.every(({ progress }) => progress.state === "done")).length,
    overdue: rows.filter((row) => attentionOf(row, today) === "overdue").length,
    soon: rows.filter((row) => attentionOf(row, today) === "soon").length,
  };
}

function isSoon({ dueOn, state }: ProgressShown, today: string): boolean {
  return state !== "done" && dueOn !== null && dueOn >= today && daysBetween(today, dueOn) <= soonDays;
}

function rank(attention: Attention | null): number {
  return attention === "overdue" ? 0 : attention === "soon" ? 1 : 2;
}

function earliestDue({ cells }: OverviewRow): string {
  const due = cells.filter(({ progress }) => progress.state !== "done").map(({ progress }) => progress.dueOn ?? "9");
  return due.toSorted()[0] ?? "9";
}
