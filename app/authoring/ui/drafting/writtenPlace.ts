import type { CommentPlace } from "../../comment.ts";
import { blockOf } from "../../remarkPlace.ts";
import type { RevisionContent } from "../../revisionContent.ts";

/** Where a remark leads in a draft being written: the field, the session, or the block itself with its words chosen. */
export function writtenPlace(
  remark: Omit<CommentPlace, "field"> & { field: string },
  content: RevisionContent,
  titles: ReadonlyMap<string, string>,
): { hash: string; follow?: () => boolean } {
  const place = remark as CommentPlace;
  const block = blockOf(place, content, titles);
  const hash = `#${place.field}`;
  if (block === null) return { hash };
  if (place.field === "sessions") return { hash: `#session-${content.sessions![block]!.id}` };
  return { hash, follow: () => chooseWords(place.field, block, place.quote) };
}

/** Brings the writer to a block of a field's editor, with the words chosen; false when the editor is not there yet. */
function chooseWords(field: string, block: number, quote: string): boolean {
  const written = document.querySelector<HTMLElement>(`[contenteditable][aria-labelledby="${field}-title"]`);
  const shown = written?.children[block];
  if (!written || !shown) return false;
  written.focus({ preventScroll: true });
  document.getSelection()?.setBaseAndExtent(...rangeOf(shown, quote));
  shown.scrollIntoView({ block: "center" });
  return true;
}

function rangeOf(shown: Element, quote: string): [Node, number, Node, number] {
  const texts = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode()) {
    const start = text.nodeValue!.toLowerCase().indexOf(quote.toLowerCase());
    if (start >= 0) return [text, start, text, start + quote.length];
  }
  return [shown, 0, shown, 0];
}
