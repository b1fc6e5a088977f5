import { useEffect, useRef } from "react";

/**
 * Warns before unsaved work is lost: the browser asks when the page is closed or loaded anew, and a link asks first.
 * Gives the way to go after all.
 */
export function useLeaving(unsaved: boolean, ask: (address: string) => void): (address: string) => void {
  const mayGo = useRef(false);
  const asking = useRef(ask);
  useEffect(() => {
    asking.current = ask;
  });
  useEffect(() => {
    if (!unsaved) return;
    function warn(event: BeforeUnloadEvent) {
      if (!mayGo.current) event.preventDefault();
    }
    function hold(event: MouseEvent) {
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
      if (link === null || link.download !== "" || link.target === "_blank") return;
      if (link.getAttribute("href")!.startsWith("#") || event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      asking.current(link.href);
    }
    window.addEventListener("beforeunload", warn);
    document.addEventListener("click", hold);
    return () => {
      window.removeEventListener("beforeunload", warn);
      document.removeEventListener("click", hold);
    };
  }, [unsaved]);
  return (address) => {
    mayGo.current = true;
    window.location.assign(address);
  };
}
