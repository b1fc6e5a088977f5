import { othersPage } from "#app/platform/pageOwner.ts";
import { leaveToNext, ownerHeaders } from "#app/ui/pageOwner.ts";
import type { AnsweredAttempt, SentAttempt } from "../attempt.ts";

/** How it is with what was typed: nothing to keep, about to be kept, kept at a moment, or not kept (yet) and why. */
export type Keeping =
  | { state: "still" | "busy" | "offline" | "signedOut" }
  | { state: "kept"; at: string }
  | { state: "refused"; code: string; details: Record<string, string | number> };

/** What a browser still sends for a page that is being left, in characters; longer texts go while it is open. */
const mostWhileLeaving = 30_000;

/** Sends an attempt: the answer of the server, or why there is none. */
export async function sendAttempt(address: string, sent: SentAttempt): Promise<AnsweredAttempt | Keeping> {
  try {
    const body = JSON.stringify({ ...sent, answer: sent.answer ?? null });
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", Accept: "application/json", ...ownerHeaders() },
      body,
      keepalive: body.length < mostWhileLeaving,
    });
    if (response.status === 401) return { state: "signedOut" };
    if (!response.headers.get("content-type")?.includes("json")) {
      return { state: "refused", code: "unexpected", details: {} };
    }
    const reply = await response.json();
    if (reply.code === othersPage) leaveToNext();
    return response.ok ? reply : { state: "refused", code: reply.code, details: reply.details ?? {} };
  } catch {
    return { state: "offline" };
  }
}
