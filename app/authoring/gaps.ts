import { isEmptyDocument } from "#app/documents/document.ts";
import type { Document } from "#app/documents/document.ts";
import { pictureAnchor, picturesOf } from "#app/documents/picture.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { textPlace } from "./session.ts";
import { slugOf } from "./work.ts";

/** Something that must be mended before a draft can be handed in. */
export interface Gap {
  /** A key of the language files: `authoring:gap.<code>`. */
  code: string;
  /** Where the editor shows the field: an element id on its page. */
  place: string;
  /** What tells this gap from another of the same kind, such as a session's title or the number of a picture. */
  name?: string;
}

/**
 * What is still missing from a draft, in the order of the page. A tip needs only title, element, how and caution; every
 * other contribution also what, why, for whom, evidence and sources.
 */
export function gapsOf(content: RevisionContent): Gap[] {
  return [
    ...titleGaps(content),
    ...(content.sessions === null ? contributionGaps(content) : moduleGaps(content)),
    ...alternativeTextGaps(content),
    ...sourceGaps(content),
  ];
}

function titleGaps({ title }: RevisionContent): Gap[] {
  if (title.trim() === "") return [{ code: "title", place: "title" }];
  return slugOf(title) === "" ? [{ code: "titleLetters", place: "title" }] : [];
}

function contributionGaps(content: RevisionContent): Gap[] {
  const tip = content.form === "tip";
  return [
    missing(content.form === null, "form"),
    missing(!tip && isEmptyDocument(content.what), "what"),
    missing(!tip && isEmptyDocument(content.why), "why"),
    missing(isEmptyDocument(content.document), "document"),
    missing(isEmptyDocument(content.caution), "caution"),
    missing(content.elements.length === 0, "elements"),
    missing(!tip && content.targetGroups.length === 0, "targetGroups"),
    missing(!tip && content.evidence === null, "evidence"),
    missing(!tip && needsSources(content) && content.sources.length === 0, "sources"),
  ].flat();
}

/** What colleagues do, live through or propose stands on its own; anything else leans on a publication. */
function needsSources({ evidence }: RevisionContent): boolean {
  return evidence === "guideline" || evidence === "research" || evidence === "literature";
}

function moduleGaps(content: RevisionContent): Gap[] {
  const sessions = content.sessions ?? [];
  return [
    missing(isEmptyDocument(content.what), "what"),
    missing(isEmptyDocument(content.caution), "caution"),
    missing(sessions.length === 0, "sessions"),
    missing(content.evidence === null, "evidence"),
    ...sessions.map(({ id, title }, index) =>
      title.trim() === "" ? [{ code: "sessionTitle", place: `session-${id}`, name: String(index + 1) }] : [],
    ),
    ...sessions.map(({ id, title, items }) =>
      items.length === 0 ? [{ code: "sessionItems", place: `session-${id}`, name: title }] : [],
    ),
  ].flat();
}

/** Pictures are counted through the whole of it, so that no two gaps have the same name. */
function alternativeTextGaps(content: RevisionContent): Gap[] {
  let before = 0;
  return writtenTexts(content).flatMap(({ place, document }) => {
    const { count, silent } = picturesOf(document);
    const offset = before;
    before += count;
    return silent.map((number) => {
      const name = String(offset + number);
      return { code: "alternativeText", place: pictureAnchor(place, number), name };
    });
  });
}

function writtenTexts(content: RevisionContent): { place: string; document: Document }[] {
  const ownTexts = (content.sessions ?? []).flatMap(({ id, items }) =>
    items.flatMap((item, index) =>
      item.kind === "text" ? [{ place: textPlace(id, index), document: item.document }] : [],
    ),
  );
  return [{ place: "document", document: content.document }, ...ownTexts];
}

function sourceGaps({ sources }: RevisionContent): Gap[] {
  return sources.flatMap(({ citation }, index) =>
    citation.trim() === "" ? [{ code: "citation", place: `source-${index}`, name: String(index + 1) }] : [],
  );
}

function missing(absent: boolean, field: string): Gap[] {
  return absent ? [{ code: field, place: field }] : [];
}
