import { goOn, historyOf, redo, undo } from "./history.ts";
import type { History } from "./history.ts";

/** What was drawn at some moment, and who was selected then. */
export interface Moment<Drawn> {
  drawn: Drawn;
  selected: string | null;
}

/** Where somebody is with drawing: everything before and after, and the change that goes on while she types. */
export interface Editing<Drawn> {
  history: History<Moment<Drawn>>;
  going: string | null;
}

export type Action<Drawn> =
  /** A change; those with the same `going` that follow each other are one step for undoing. */
  | { do: "change"; drawn: Drawn | ((drawn: Drawn) => Drawn); selected?: string | null; going?: string }
  | { do: "select"; selected: string | null }
  | { do: "undo" }
  | { do: "redo" };

/** The beginning of drawing. */
export function editingOf<Drawn>(drawn: Drawn): Editing<Drawn> {
  return { history: historyOf<Moment<Drawn>>({ drawn, selected: null }), going: null };
}

/** What an action makes of where somebody is; who is no longer in the drawing is not selected either. */
export function edited<Drawn>(
  editing: Editing<Drawn>,
  action: Action<Drawn>,
  holds: (drawn: Drawn, id: string) => boolean,
): Editing<Drawn> {
  const { history, going } = editing;
  const { present } = history;
  if (action.do === "select") {
    if (action.selected === present.selected) return editing;
    return { history: { ...history, present: { ...present, selected: action.selected } }, going: null };
  }
  if (action.do === "undo") return { history: undo(history), going: null };
  if (action.do === "redo") return { history: redo(history), going: null };
  const change = action.drawn;
  const drawn = change instanceof Function ? change(present.drawn) : change;
  if (drawn === present.drawn) return editing;
  const selected = action.selected === undefined ? present.selected : action.selected;
  const next: Moment<Drawn> = { drawn, selected: selected !== null && holds(drawn, selected) ? selected : null };
  const goesOn = action.going !== undefined && action.going === going;
  return { history: goesOn ? { ...history, present: next } : goOn(history, next), going: action.going ?? null };
}
