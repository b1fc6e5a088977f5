import { plainText } from "#app/documents/plainText.ts";
import type { CommentPlace } from "./comment.ts";
import type { RevisionContent } from "./revisionContent.ts";

/**
 * The block that a remark is about in a text that may have changed since: where its quote stands now, nearest to where
 * it stood; of a module the session. Null when the words are gone: then the remark is about the field.
 */
export function blockOf(
  { field, block, quote }: CommentPlace,
  content: RevisionContent,
  titles: ReadonlyMap<string, string> = new Map(),
): number | null {
  if (field === "title" || quote === "") return null;
  const wanted = joined(quote);
  const texts = textsOf(field, content, titles);
  const holding = texts.flatMap((text, index) => (joined(text).includes(wanted) ? [index] : []));
  const nearest = holding.toSorted((one, other) => Math.abs(one - block) - Math.abs(other - block))[0];
  if (nearest !== undefined) return nearest;
  // The words of an exercise are not in the document.
  return field === "document" && content.document.content[block]?.type === "exercise" ? block : null;
}

/** The hash of the place that a remark is about on a page where the whole text is read. */
export function readPlace(
  remark: Omit<CommentPlace, "field"> & { field: string },
  content: RevisionContent,
  titles: ReadonlyMap<string, string>,
): string {
  const place = remark as CommentPlace;
  const block = blockOf(place, content, titles);
  if (block === null) return `#${place.field}`;
  return place.field === "sessions" ? `#${content.sessions![block]!.id}` : `#${place.field}-${block}`;
}

function textsOf(
  field: Exclude<CommentPlace["field"], "title">,
  content: RevisionContent,
  titles: ReadonlyMap<string, string>,
): string[] {
  if (field !== "sessions") return content[field].content.map((node) => plainText({ type: "doc", content: [node] }));
  return (content.sessions ?? []).map(({ title, goal, materials, items }) =>
    [
      title,
      goal,
      ...materials,
      ...items.map((item) => (item.kind === "text" ? plainText(item.document) : (titles.get(item.workId) ?? ""))),
    ].join("\n"),
  );
}

/** Words as one line: a selection breaks lines elsewhere than a text does. */
function joined(text: string): string {
  return text.replace(/\s+/g, " ").trim().toLowerCase();
}
