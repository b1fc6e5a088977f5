import { useNavigation } from "@remix-run/react";
import { useEffect } from "react";

const destination = "destination";
const reloadedAt = "reloaded-at";
const pause = 10_000;

/**
 * Keeps where someone is going until she is there. After an update a script of the next page may be gone; Remix then
 * loads the page anew on which she was, and `arriveAfterReload` brings her on.
 */
export function useDestination(): void {
  const { location } = useNavigation();
  const going = location === undefined ? null : location.pathname + location.search + location.hash;
  useEffect(() => {
    if (going === null) sessionStorage.removeItem(destination);
    else sessionStorage.setItem(destination, going);
  }, [going]);
}

/** Goes on to where someone was going when her page had to be loaded anew; says whether it does. */
export function arriveAfterReload(): boolean {
  const going = sessionStorage.getItem(destination);
  sessionStorage.removeItem(destination);
  const [visit] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
  if (going === null || visit?.type !== "reload") return false;
  window.location.replace(going);
  return true;
}

/** Loads the page anew, once, when a part of it that is fetched later is gone; what was typed is kept beside it. */
export function reloadWhenOutdated(): void {
  window.addEventListener("vite:preloadError", () => {
    if (Date.now() - Number(sessionStorage.getItem(reloadedAt) ?? 0) < pause) return;
    sessionStorage.setItem(reloadedAt, String(Date.now()));
    window.location.reload();
  });
}
