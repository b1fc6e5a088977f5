/** What was, what is and what was undone. */
export interface History<Value> {
  past: readonly Value[];
  present: Value;
  future: readonly Value[];
}

/** A history that begins here. */
export function historyOf<Value>(present: Value): History<Value> {
  return { past: [], present, future: [] };
}

/** Goes on to something new; what was undone cannot come back after that. */
export function goOn<Value>({ past, present }: History<Value>, next: Value): History<Value> {
  return { past: [...past, present], present: next, future: [] };
}

/** One step back, as far as there is one. */
export function undo<Value>({ past, present, future }: History<Value>): History<Value> {
  const last = past.at(-1);
  return last === undefined
    ? { past, present, future }
    : { past: past.slice(0, -1), present: last, future: [present, ...future] };
}

/** One step forward again, as far as there is one. */
export function redo<Value>({ past, present, future }: History<Value>): History<Value> {
  const [next, ...later] = future;
  return next === undefined ? { past, present, future } : { past: [...past, present], present: next, future: later };
}
