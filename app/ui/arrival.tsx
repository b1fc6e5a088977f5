import { useEffect, useRef } from "react";
import { useLocation, useNavigation } from "./location.ts";
import { mainId } from "./skipLink.tsx";

/**
 * What a browser does by itself when a page loads, done for a page that comes without loading: the keyboard and the
 * screen reader start at the content, and a slow answer shows that it is coming.
 */
export function Arrival() {
  const { pathname, hash } = useLocation();
  const { state } = useNavigation();
  const left = useRef(pathname);
  useEffect(() => {
    if (left.current === pathname) return;
    left.current = pathname;
    if (hash === "") document.getElementById(mainId)?.focus({ preventScroll: true });
  }, [pathname, hash]);
  return state === "loading" ? (
    <div aria-hidden data-screen-only className="arrival fixed inset-x-0 top-0 z-50 h-1 bg-primary" />
  ) : null;
}
