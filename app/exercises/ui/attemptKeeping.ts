import { useCallback, useEffect, useRef, useState } from "react";
import type { Standing } from "../attempt.ts";
import { sendAttempt } from "./attemptSending.ts";
import type { Keeping } from "./attemptSending.ts";
import { forgetAnswer, keepAnswer, keptAnswer } from "./keptAnswer.ts";
import type { KeptAnswer } from "./keptAnswer.ts";

const pause = 1500;
const retryAfter = 10_000;
/**
 * Keeps an attempt on the server while someone works on it, and finishes it. What fails is tried again; until then it
 * is kept in the browser for her alone, and she finds it when she opens the exercise again.
 */
export function useAttempt(address: string, initial: Standing, onFinished?: (standing: Standing) => void) {
  const [standing, setStanding] = useState(initial);
  const [open, setOpen] = useState<readonly string[]>([]);
  const [earlier, setEarlier] = useState<KeptAnswer | null>(null);
  const [keeping, setKeeping] = useState<Keeping>({ state: "still" });
  const work = useRef({
    answer: initial.attempt?.answer,
    savedFrom: initial.attempt && !initial.attempt.outcome ? initial.attempt.savedAt : null,
    number: initial.next,
    dirty: false,
    sending: Promise.resolve(),
    timer: undefined as ReturnType<typeof setTimeout> | undefined,
  });

  const finished = useRef(onFinished);
  useEffect(() => {
    finished.current = onFinished;
  });

  const send = useCallback(
    async (finish: boolean): Promise<void> => {
      const { current } = work;
      clearTimeout(current.timer);
      if (current.number === null) return;
      current.dirty = false;
      setKeeping({ state: "busy" });
      const { number, savedFrom, answer } = current;
      const reply = await sendAttempt(address, { number, savedFrom, answer, finish });
      if ("state" in reply) {
        current.dirty = true;
        setKeeping(reply);
        if (reply.state === "offline") current.timer = setTimeout(() => void enqueue(false), retryAfter);
        return;
      }
      const { attempt } = reply.standing;
      current.savedFrom = attempt?.savedAt ?? null;
      if (current.dirty) keepAnswer(address, current);
      else forgetAnswer(address);
      if (finish) setOpen(reply.open);
      if (attempt?.outcome) {
        current.dirty = false;
        setStanding(reply.standing);
        finished.current?.(reply.standing);
      }
      setKeeping(current.dirty ? { state: "busy" } : { state: "kept", at: attempt?.savedAt ?? "" });
    },
    // oxlint-disable-next-line react/exhaustive-deps -- enqueue only calls send
    [address],
  );

  /** One at a time, so that every save knows the one before it. */
  const enqueue = useCallback(
    (finish: boolean): Promise<void> => {
      const { current } = work;
      current.sending = current.sending.then(() => (finish || current.dirty ? send(finish) : undefined));
      return current.sending;
    },
    [send],
  );

  const change = useCallback(
    (answer: unknown) => {
      const { current } = work;
      Object.assign(current, { answer, dirty: true });
      keepAnswer(address, current);
      clearTimeout(current.timer);
      setKeeping((now) => (now.state === "refused" ? now : { state: "busy" }));
      current.timer = setTimeout(() => void enqueue(false), pause);
    },
    [address, enqueue],
  );

  const begin = useCallback(() => {
    Object.assign(work.current, { answer: undefined, savedFrom: null, number: standing.next });
    setOpen([]);
    setEarlier(null);
    setKeeping({ state: "still" });
    setStanding((now) => ({ ...now, attempt: null }));
  }, [standing.next]);

  /** Goes on with what stands here, over what another device kept at that moment. */
  const prefer = useCallback(
    (savedAt: string) => {
      Object.assign(work.current, { savedFrom: savedAt, dirty: true });
      void enqueue(false);
    },
    [enqueue],
  );

  /** Drops what stands here for what another device kept. */
  const yieldToOther = useCallback(() => {
    work.current.dirty = false;
    forgetAnswer(address);
    window.location.reload();
  }, [address]);

  const [came] = useState(initial);
  useEffect(() => {
    const { current } = work;
    const kept = keptAnswer(address);
    if (kept === null || current.number === null || current.dirty) return;
    const goesOn = kept.number === current.number;
    // Finished elsewhere since then: what is not in it is the beginning of another attempt.
    if (!goesOn && JSON.stringify(kept.answer) === JSON.stringify(came.attempt?.answer)) return forgetAnswer(address);
    Object.assign(current, { answer: kept.answer, savedFrom: goesOn ? kept.savedFrom : null, dirty: true });
    setEarlier(kept);
    setStanding((now) => (now.attempt?.outcome ? { ...now, attempt: null } : now));
    void enqueue(false);
  }, [address, came, enqueue]);

  useEffect(() => {
    const { current } = work;
    const flush = () => void enqueue(false);
    function warn(event: BeforeUnloadEvent) {
      if (current.dirty) event.preventDefault();
    }
    window.addEventListener("beforeunload", warn);
    window.addEventListener("online", flush);
    document.addEventListener("visibilitychange", flush);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("online", flush);
      document.removeEventListener("visibilitychange", flush);
      flush();
    };
  }, [enqueue]);

  return { standing, open, earlier, keeping, change, finish: () => enqueue(true), begin, prefer, yieldToOther };
}
