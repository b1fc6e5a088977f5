import type { IncludedContribution } from "#app/authoring/moduleReading.server.ts";
import { renderContent, renderOwnText } from "#app/authoring/renderedContent.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import { plainText } from "#app/documents/plainText.ts";
import type { Rendering } from "#app/documents/rendering.ts";

/** A module's sessions for readers: own texts as HTML, contributions as what is published of them today. */
export function renderSessions(
  content: RevisionContent,
  included: ReadonlyMap<string, IncludedContribution>,
  texts: Rendering["texts"],
) {
  return (content.sessions ?? []).map((session, index) => ({
    ...session,
    items: session.items.map((item, position) => {
      if (item.kind === "text") {
        const parts = renderOwnText(item.document, content.sources, texts, `session-${index}-${position}`);
        const html = parts.flatMap((part) => (part.kind === "html" ? [part.html] : [])).join("");
        return { kind: "text" as const, html };
      }
      const contribution = included.get(item.workId);
      if (!contribution?.content) return { kind: "missing" as const };
      return {
        kind: "contribution" as const,
        slug: contribution.slug,
        language: contribution.language,
        title: contribution.content.title,
        what: plainText(contribution.content.what),
        elements: contribution.content.elements,
        minutes: contribution.content.minutes,
        withdrawn: contribution.withdrawn,
      };
    }),
  }));
}

/** The whole text of each contribution that a booklet holds, once each, in the order of the sessions. */
export function renderIncluded(
  content: RevisionContent,
  included: ReadonlyMap<string, IncludedContribution>,
  texts: Rendering["texts"],
) {
  const ids = (content.sessions ?? []).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "contribution" ? [item.workId] : [])),
  );
  return [...new Set(ids)].flatMap((id) => {
    const contribution = included.get(id);
    if (!contribution?.content) return [];
    return [
      {
        slug: contribution.slug,
        content: contribution.content,
        rendered: renderContent(contribution.content, { texts, headingLevel: 4, prefix: `${contribution.slug}-` }),
        withdrawn: contribution.withdrawn,
      },
    ];
  });
}
