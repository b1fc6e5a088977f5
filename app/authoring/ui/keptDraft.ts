import type { RevisionContent } from "../revisionContent.ts";

const prefix = "kennismap:draft:";

/** A text that could not be sent yet, with the version it started from. */
export interface KeptDraft {
  counter: number;
  content: RevisionContent;
}

/** Keeps a text in this browser until the server has it, for one person and one draft. */
export function keepDraft(personId: string, revisionId: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(keyOf(personId, revisionId), JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the text is still on the screen, and the next save may go through.
  }
}

/** What this browser still keeps for this person and this draft. */
export function keptDraft(personId: string, revisionId: string): KeptDraft | null {
  const kept = localStorage.getItem(keyOf(personId, revisionId));
  if (kept === null) return null;
  try {
    return JSON.parse(kept) as KeptDraft;
  } catch {
    return null;
  }
}

/** Removes what the server has by now. */
export function forgetDraft(personId: string, revisionId: string): void {
  localStorage.removeItem(keyOf(personId, revisionId));
}

/** How many texts of this person wait in this browser. */
export function countKeptDrafts(personId: string): number {
  return keptKeys(personId).length;
}

/** Removes every kept text of this person: a shared computer remembers nothing of her after sign-out. */
export function forgetDrafts(personId: string): void {
  for (const key of keptKeys(personId)) localStorage.removeItem(key);
}

function keptKeys(personId: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(keyOf(personId, "")));
}

function keyOf(personId: string, revisionId: string): string {
  return `${prefix}${personId}:${revisionId}`;
}
