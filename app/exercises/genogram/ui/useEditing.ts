import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Family } from "../family.ts";
import { edited, editingOf } from "./editorState.ts";

/** Everything a part of the editor does to what is drawn. */
export interface Drawer {
  family: Family;
  selected: string | null;
  canUndo: boolean;
  canRedo: boolean;
  /** Changes the family; typing that goes on under one name is one step. */
  change(family: Family | ((family: Family) => Family), more?: { selected?: string | null; going?: string }): void;
  select(selected: string | null): void;
  undo(): void;
  redo(): void;
}

/** Draws on in a family that somebody else keeps: every change is reported, and one from outside can be undone too. */
export function useEditing(given: Family, onChange: (family: Family) => void): Drawer {
  const [editing, act] = useReducer(edited, given, editingOf);
  const { past, present, future } = editing.history;
  const reported = useRef(new WeakSet<Family>([given]));
  const said = useRef(given);
  const report = useRef(onChange);
  useEffect(() => {
    report.current = onChange;
  }, [onChange]);

  useEffect(() => {
    if (reported.current.has(given)) return;
    reported.current.add(given);
    said.current = given;
    act({ do: "change", family: given });
  }, [given]);

  useEffect(() => {
    if (said.current === present.family) return;
    said.current = present.family;
    reported.current.add(present.family);
    report.current(present.family);
  }, [present.family]);

  const change = useCallback<Drawer["change"]>((family, more = {}) => act({ do: "change", family, ...more }), []);
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
