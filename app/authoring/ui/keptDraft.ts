import type { RevisionContent } from "../revisionContent.ts";

const prefix = "kennismap:draft:";

/** A text that could not be sent yet, with the version it started from. */
export interface KeptDraft {
  counter: number;
  content: RevisionContent;
}

/** The place in this browser where one opened editor of one person keeps one draft. */
export function keepingPlace(personId: string, revisionId: string): string {
  return `${prefix}${personId}:${revisionId}:${crypto.randomUUID()}`;
}

/** Keeps a text in this browser until the server has it. */
export function keepDraft(place: string, draft: KeptDraft): void {
  try {
    localStorage.setItem(place, JSON.stringify(draft));
  } catch {
    // A full or forbidden storage: the text is still on the screen, and the next save may go through.
  }
}

/** Removes what the server has by now. */
export function forgetDraft(place: string): void {
  localStorage.removeItem(place);
}

/** Says that an editor is open here until the returned function is called or the tab closes: others leave its text alone. */
export function occupy(place: string): () => void {
  let leave = () => {};
  void navigator.locks?.request(place, () => new Promise<void>((resolve) => (leave = resolve)));
  return () => leave();
}

/** Takes over what an editor that is no longer open could not send for this person and this draft; null for nothing. */
export async function takeOverKept(personId: string, revisionId: string): Promise<KeptDraft | null> {
  for (const place of placesOf(`${personId}:${revisionId}:`)) {
    if (await isOccupied(place)) continue;
    const kept = localStorage.getItem(place);
    forgetDraft(place);
    const draft = kept === null ? null : parsed(kept);
    if (draft !== null) return draft;
  }
  return null;
}

/** How many texts of this person wait in this browser. */
export function countKeptDrafts(personId: string): number {
  return placesOf(`${personId}:`).length;
}

/** Removes every kept text of this person: a shared computer remembers nothing of her after sign-out. */
export function forgetDrafts(personId: string): void {
  for (const place of placesOf(`${personId}:`)) forgetDraft(place);
}

function placesOf(owner: string): string[] {
  return Object.keys(localStorage).filter((key) => key.startsWith(prefix + owner));
}

/** Browsers know locks only on https and on one's own machine; elsewhere a text is taken over as soon as it is seen. */
async function isOccupied(place: string): Promise<boolean> {
  const locks = await navigator.locks?.query();
  return locks?.held?.some(({ name }) => name === place) ?? false;
}

function parsed(text: string): KeptDraft | null {
  try {
    return JSON.parse(text) as KeptDraft;
  } catch {
    return null;
  }
}
