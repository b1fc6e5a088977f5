import { forgetText, keepText, keptText, placeOf, placesFrom } from "#app/ui/keptText.ts";
import type { RevisionContent } from "../../revisionContent.ts";

const kind = "draft";

/** A text that could not be sent yet, with the version it started from. */
export interface KeptDraft {
  counter: number;
  content: RevisionContent;
}

/** The place in this browser where one opened editor of one person keeps one draft. */
export function keepingPlace(personId: string, revisionId: string): string {
  return placeOf(kind, personId, `${revisionId}:${crypto.randomUUID()}`);
}

/** Keeps a text in this browser until the server has it. */
export function keepDraft(place: string, draft: KeptDraft): void {
  keepText(place, draft);
}

/** Says that an editor is open here until the returned function is called or the tab closes: others leave its text alone. */
export function occupy(place: string): () => void {
  let leave = () => {};
  void navigator.locks?.request(place, () => new Promise<void>((resolve) => (leave = resolve)));
  return () => leave();
}

/** Takes over what an editor that is no longer open could not send for this person and this draft; null for nothing. */
export async function takeOverKept(personId: string, draftId: string): Promise<KeptDraft | null> {
  const [first] = await keptDrafts(personId, draftId);
  if (first === undefined) return null;
  forgetText(first.place);
  return first.draft;
}

/** What editors that are no longer open could not send for this person and this draft, with the place of each. */
export async function keptDrafts(personId: string, draftId: string): Promise<{ place: string; draft: KeptDraft }[]> {
  const found = [];
  for (const place of placesFrom(placeOf(kind, personId, `${draftId}:`))) {
    if (await isOccupied(place)) continue;
    const draft = keptText(place) as KeptDraft | null;
    if (draft === null) forgetText(place);
    else found.push({ place, draft });
  }
  return found;
}

/** Lets the next draft of a work take over what was typed for a draft that cannot change any more. */
export function keepForNext(personId: string, workId: string, place: string, draft: KeptDraft): void {
  keepDraft(keepingPlace(personId, workId), draft);
  forgetText(place);
}

/** Browsers know locks only on https and on one's own machine; elsewhere a text is taken over as soon as it is seen. */
async function isOccupied(place: string): Promise<boolean> {
  const locks = await navigator.locks?.query();
  return locks?.held?.some(({ name }) => name === place) ?? false;
}
