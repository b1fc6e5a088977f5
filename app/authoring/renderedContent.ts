import { renderDocument, renderParts } from "#app/documents/rendering.ts";
import type { RenderedPart, Rendering } from "#app/documents/rendering.ts";
import { isEmptyDocument } from "#app/documents/document.ts";
import type { Document } from "#app/documents/document.ts";
import type { RevisionContent } from "./revisionContent.ts";
import type { Source } from "./source.ts";

/** A source with its place in the list below the text. */
export interface NumberedSource extends Source {
  number: number;
  id: string;
}

/** What readers get of a content: static HTML with exercises between it. A field without words is null. */
export interface RenderedContent {
  what: string | null;
  why: string | null;
  caution: string | null;
  how: RenderedPart[];
  sources: NumberedSource[];
}

/** Where a file of a document is fetched. */
export function fileHref(fileId: string): string {
  return `/files/${fileId}`;
}

/** The texts of a page's language, and how a content stands on it when it is one of several. */
export interface ContentRendering {
  texts: Rendering["texts"];
  headingLevel?: 3 | 4;
  /** What comes before every id of this content. */
  prefix?: string;
}

/** Renders a content for readers. */
export function renderContent(content: RevisionContent, rendering: ContentRendering): RenderedContent {
  const { texts, headingLevel = 3, prefix: own = "" } = rendering;
  const sources = content.sources.map((source, index) => ({
    ...source,
    number: index + 1,
    id: `${own}source-${source.key}`,
  }));
  const shared = { texts, fileHref, headingLevel, source: (key: string) => noted(sources, key) } as const;
  const short = (document: Document, prefix: string) =>
    isEmptyDocument(document) ? null : renderDocument(document, { ...shared, prefix: `${own}${prefix}` });
  return {
    what: short(content.what, "what"),
    why: short(content.why, "why"),
    caution: short(content.caution, "caution"),
    how: isEmptyDocument(content.document)
      ? []
      : renderParts(content.document, { ...shared, prefix: `${own}document` }),
    sources,
  };
}

/** Renders one own text of a module's session. */
export function renderOwnText(
  document: Document,
  sources: readonly Source[],
  texts: Rendering["texts"],
  prefix: string,
) {
  const numbered = sources.map((source, index) => ({ ...source, number: index + 1, id: `source-${source.key}` }));
  return renderParts(document, {
    texts,
    fileHref,
    headingLevel: 4,
    prefix,
    source: (key: string) => noted(numbered, key),
  });
}

function noted(sources: readonly NumberedSource[], key: string) {
  const source = sources.find((candidate) => candidate.key === key);
  return source
    ? { number: source.number, href: `#${source.id}`, label: `${source.number}: ${source.citation}` }
    : null;
}
