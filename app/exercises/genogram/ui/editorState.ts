import type { Family } from "../family.ts";
import { goOn, historyOf, redo, undo } from "../history.ts";
import type { History } from "../history.ts";

/** A family at some moment, and who was selected then. */
export interface Moment {
  family: Family;
  selected: string | null;
}

/** Where somebody is with drawing: everything before and after, and the change that goes on while she types. */
export interface Editing {
  history: History<Moment>;
  going: string | null;
}

export type Action =
  /** A change; those with the same `going` that follow each other are one step for undoing. */
  | { do: "change"; family: Family | ((family: Family) => Family); selected?: string | null; going?: string }
  | { do: "select"; selected: string | null }
  | { do: "undo" }
  | { do: "redo" };

/** The beginning of drawing. */
export function editingOf(family: Family): Editing {
  return { history: historyOf<Moment>({ family, selected: null }), going: null };
}

/** What an action makes of where somebody is. */
export function edited(editing: Editing, action: Action): Editing {
  const { history, going } = editing;
  const { present } = history;
  if (action.do === "select") {
    if (action.selected === present.selected) return editing;
    return { history: { ...history, present: { ...present, selected: action.selected } }, going: null };
  }
  if (action.do === "undo") return { history: undo(history), going: null };
  if (action.do === "redo") return { history: redo(history), going: null };
  const family = typeof action.family === "function" ? action.family(present.family) : action.family;
  if (family === present.family) return editing;
  const selected = action.selected === undefined ? present.selected : action.selected;
  const isKnown = family.people.some(({ id }) => id === selected);
  const next: Moment = { family, selected: isKnown ? selected : null };
  const goesOn = action.going !== undefined && action.going === going;
  return { history: goesOn ? { ...history, present: next } : goOn(history, next), going: action.going ?? null };
}
