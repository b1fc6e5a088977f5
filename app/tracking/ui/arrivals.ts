import { useCallback, useEffect, useRef, useState } from "react";
import type { ShownStatement } from "../sentence/shownStatement.ts";

/** More than these stay in the database; a page that is open for days does not grow. */
const mostKept = 200;
/** Milliseconds over which what arrives is told in one sentence. */
const gathering = 4000;

export type LiveState = "connecting" | "live" | "paused" | "ended";

/** Statements that arrive while the page is open, the newest first; and how many came since it was last told. */
export function useArrivals(address: string | null, from: string) {
  const [state, setState] = useState<LiveState>("connecting");
  const [arrived, setArrived] = useState<readonly ShownStatement[]>([]);
  const [told, setTold] = useState(0);
  const place = useRef(from);
  const isPaused = state === "paused";
  const isOver = address === null || state === "ended";

  useEffect(() => {
    if (address === null || isPaused || isOver) return;
    const join = address.includes("?") ? "&" : "?";
    const source = new EventSource(`${address}${join}from=${place.current}`);
    let untold = 0;
    source.addEventListener("open", () => setState("live"));
    source.addEventListener("message", ({ data, lastEventId }) => {
      place.current = lastEventId;
      untold += 1;
      const statement = JSON.parse(data as string) as ShownStatement;
      setArrived((before) => [statement, ...before.filter(({ id }) => id !== statement.id)].slice(0, mostKept));
    });
    source.addEventListener("ended", () => setState("ended"));
    source.addEventListener("error", () => setState(source.readyState === EventSource.CLOSED ? "ended" : "connecting"));
    const teller = setInterval(() => {
      if (untold > 0) setTold(untold);
      untold = 0;
    }, gathering);
    return () => {
      source.close();
      clearInterval(teller);
    };
  }, [address, isPaused, isOver]);

  const pause = useCallback(() => setState((now) => (now === "paused" ? "connecting" : "paused")), []);
  return { state, arrived, told, pause };
}
