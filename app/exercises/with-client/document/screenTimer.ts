import { useCallback, useEffect, useRef, useState } from "react";
import { minute, now, second } from "#app/platform/clock.ts";

/** After how many minutes without anyone at the screen it can be cleared. */
export const timerChoices = [5, 10, 20, 60] as const;

export type TimerMinutes = (typeof timerChoices)[number];

interface ScreenTimer {
  minutes: TimerMinutes;
  /** Whether there is something to clear. */
  active: boolean;
  /** Whether the warning of the last minute waits for an answer: then a brush against the table is none. */
  asks: boolean;
  onEnd: () => void;
}

const signsOfLife = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart", "input", "afterprint"] as const;

/**
 * Counts how long nobody did anything, and ends when that was too long. Gives the seconds that are left, once they are a
 * minute or less, and a way to go on. A computer that slept wakes to an end: it asks the clock, not the number of ticks.
 */
export function useScreenTimer({ minutes, active, asks, onEnd }: ScreenTimer): [left: number | null, goOn: () => void] {
  const last = useRef(0);
  const [left, setLeft] = useState<number | null>(null);
  const current = useRef({ asks, onEnd });
  useEffect(() => {
    current.current = { asks, onEnd };
  });

  const goOn = useCallback(() => {
    last.current = now().getTime();
    setLeft(null);
  }, []);

  useEffect(() => {
    if (!active) return;
    goOn();
    const live = () => {
      if (!current.current.asks) goOn();
    };
    const look = () => {
      const seconds = Math.ceil((last.current + minutes * minute - now().getTime()) / second);
      if (seconds <= 0) current.current.onEnd();
      else setLeft(seconds <= 60 ? seconds : null);
    };
    for (const sign of signsOfLife) window.addEventListener(sign, live, { capture: true, passive: true });
    document.addEventListener("visibilitychange", look);
    const ticking = setInterval(look, second);
    return () => {
      for (const sign of signsOfLife) window.removeEventListener(sign, live, { capture: true });
      document.removeEventListener("visibilitychange", look);
      clearInterval(ticking);
      setLeft(null);
    };
  }, [active, minutes, goOn]);
  return [left, goOn];
}
