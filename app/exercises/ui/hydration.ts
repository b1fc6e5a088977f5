import { useSyncExternalStore } from "react";

/** Whether JavaScript has taken over the page; false on the server and in its first rendering. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => true,
    () => false,
  );
}
