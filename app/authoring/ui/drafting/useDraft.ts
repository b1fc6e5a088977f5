import { useEffect, useState, useSyncExternalStore } from "react";
import { draftKeeper } from "./draftKeeper.ts";
import type { DraftKeeper, DraftView, OpenedText } from "./draftKeeper.ts";

/** A draft being written: its text, how saving stands, and the verbs of its keeper. */
export function useDraft(opened: OpenedText): DraftView & Pick<DraftKeeper, "change" | "save" | "settle"> {
  const [keeper] = useState(() => draftKeeper(opened));
  const view = useSyncExternalStore(keeper.subscribe, keeper.view, keeper.view);
  useEffect(() => keeper.attend(), [keeper]);
  return { ...view, change: keeper.change, save: keeper.save, settle: keeper.settle };
}
