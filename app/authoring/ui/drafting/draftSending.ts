import { othersPage } from "#app/platform/pageOwner.ts";
import { leaveToNext, ownerHeaders } from "#app/ui/pageOwner.ts";
import type { RevisionContent } from "../../revisionContent.ts";

/** Why the server does not have a text (yet), and what it has instead. */
export type NotStored =
  | { state: "offline" | "signedOut" }
  | { state: "refused"; code: string; details: Record<string, string | number> }
  | { state: "newer"; by: string; at: string; content: RevisionContent; counter: number; keptAs: string };

export type Sent = { state: "stored"; counter: number; at: string } | NotStored;

/** Sends a draft's text with the version it started from and whose page it stands on. */
export async function sendDraft(revisionId: string, counter: number, content: RevisionContent): Promise<Sent> {
  const response = await fetch(`/drafts/${revisionId}/content`, {
    method: "PUT",
    headers: { "Content-Type": "application/json", ...ownerHeaders() },
    body: JSON.stringify({ counter, content }),
  }).catch(() => null);
  if (response === null) return { state: "offline" };
  if (response.status === 401) return { state: "signedOut" };
  const answer = await response.json().catch(() => null);
  if (answer === null || response.status >= 500) return { state: "offline" };
  if (response.ok) return { state: "stored", counter: answer.counter, at: answer.savedAt };
  if (response.status === 409 && answer.newer) return { state: "newer", keptAs: answer.keptAs, ...answer.newer };
  if (answer.code === othersPage) leaveToNext();
  return { state: "refused", code: answer.code ?? "unexpected", details: answer.details ?? {} };
}
