import { minute, now } from "#app/platform/clock.ts";
import { takeHits } from "#app/platform/rateLimit.server.ts";
import type { Credential } from "./credential.ts";

/** What one process may still hand out of the minute that all processes share. */
interface Share {
  rate: number;
  /** Requests that this process may let through without asking. */
  inHand: number;
  /** Requests that it was given in this minute. */
  given: number;
  /** Requests that nobody had taken when it asked last. */
  left: number;
  isOver: boolean;
  endsAt: number;
  asking: Promise<void> | undefined;
}

/** The part of what is left that a process takes at most at once, so that hardly anything lies unused with another. */
const part = 1 / 16;

/**
 * Keeps the rates of one process. It takes requests from the shared minute a few at a time, as many as it had before and
 * never more than a part of what is left: a busy credential costs a question in hundreds of requests, all processes
 * together never let more through than its rate, and one that waits for the next minute costs nothing.
 */
export function rateKeeper() {
  const shares = new Map<string, Share>();
  return async function rest({ id, rate }: Pick<Credential, "id" | "rate">): Promise<number> {
    if (rate === null) return 0;
    for (;;) {
      const share = currentShare(shares, id, rate);
      if (share.inHand > 0) {
        share.inHand -= 1;
        return 0;
      }
      if (share.isOver) return share.endsAt - now().getTime();
      share.asking ??= ask(id, share).finally(() => (share.asking = undefined));
      await share.asking;
    }
  };
}

/** Milliseconds that a credential has to wait before its next request; 0 when it may go on. */
export const restOf = rateKeeper();

function currentShare(shares: Map<string, Share>, id: string, rate: number): Share {
  const known = shares.get(id);
  if (known?.rate === rate && known.endsAt > now().getTime()) return known;
  const share = { rate, inHand: 0, given: 0, left: rate, isOver: false, endsAt: Infinity, asking: undefined };
  shares.set(id, share);
  return share;
}

async function ask(id: string, share: Share): Promise<void> {
  const wanted = Math.max(1, Math.min(share.given, Math.ceil(share.left * part)));
  const { granted, left, resetsAt } = await takeHits(
    { name: "xapi.rate", hits: share.rate, milliseconds: minute },
    id,
    wanted,
  );
  share.inHand += granted;
  share.given += granted;
  share.left = left;
  share.isOver = granted < wanted;
  share.endsAt = resetsAt.getTime();
}
