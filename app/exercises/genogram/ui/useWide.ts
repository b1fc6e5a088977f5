import { useSyncExternalStore } from "react";

const query = "(min-width: 64rem)";

/** Whether there is room for a panel beside the drawing; on the server nobody knows, and there is none. */
export function useWide(): boolean {
  return useSyncExternalStore(
    (hear) => {
      const media = matchMedia(query);
      media.addEventListener("change", hear);
      return () => media.removeEventListener("change", hear);
    },
    () => matchMedia(query).matches,
    () => false,
  );
}
