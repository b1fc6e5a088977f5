import { useEffect, useState } from "react";
import type { RefObject } from "react";

const enough = 860;

/** Whether there is room in an element, in pixels, for a panel beside the drawing; nobody knows before it is on a screen. */
export function useWide(element: RefObject<HTMLElement | null>): boolean {
  const [isWide, setWide] = useState(false);
  useEffect(() => {
    const observer = new ResizeObserver(([entry]) => setWide(entry!.contentRect.width >= enough));
    observer.observe(element.current!);
    return () => observer.disconnect();
  }, [element]);
  return isWide;
}
