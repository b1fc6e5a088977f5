import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import { edited, editingOf } from "../editing.ts";
import type { Action, Editing, Moment } from "../editing.ts";

/** Everything a part of an editor does to what is drawn. */
export interface Drawer<Drawn> extends Moment<Drawn> {
  canUndo: boolean;
  canRedo: boolean;
  /** Changes what is drawn; typing that goes on under one name is one step. */
  change(drawn: Drawn | ((drawn: Drawn) => Drawn), more?: { selected?: string | null; going?: string }): void;
  select(selected: string | null): void;
  undo(): void;
  redo(): void;
}

/** Draws on in something that somebody else keeps: every change is reported, and one from outside can be undone too. */
export function useDrawing<Drawn extends object>(
  given: Drawn,
  onChange: (drawn: Drawn) => void,
  holds: (drawn: Drawn, id: string) => boolean,
): Drawer<Drawn> {
  const [editing, act] = useReducer(
    (before: Editing<Drawn>, action: Action<Drawn>) => edited(before, action, holds),
    given,
    (begun) => editingOf(begun),
  );
  const { past, present, future } = editing.history;
  const reported = useRef(new WeakSet<Drawn>([given]));
  const said = useRef(given);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (reported.current.has(given)) return;
    reported.current.add(given);
    said.current = given;
    act({ do: "change", drawn: given });
  }, [given]);

  useEffect(() => {
    if (said.current === present.drawn) return;
    said.current = present.drawn;
    reported.current.add(present.drawn);
    report.current(present.drawn);
  }, [present.drawn]);

  const change = useCallback<Drawer<Drawn>["change"]>((drawn, more = {}) => act({ do: "change", drawn, ...more }), []);
  const select = useCallback((selected: string | null) => act({ do: "select", selected }), []);
  const undo = useCallback(() => act({ do: "undo" }), []);
  const redo = useCallback(() => act({ do: "redo" }), []);
  const canUndo = past.length > 0;
  const canRedo = future.length > 0;
  return useMemo(
    () => ({ ...present, canUndo, canRedo, change, select, undo, redo }),
    [present, canUndo, canRedo, change, select, undo, redo],
  );
}
