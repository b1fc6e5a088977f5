import { randomUUID } from "node:crypto";
import { beginWork, saveDraft } from "#app/authoring/draft.server.ts";
import { approve } from "#app/authoring/review.server.ts";
import { emptyContent } from "#app/authoring/revisionContent.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import { submit } from "#app/authoring/submission.server.ts";
import type { Statements } from "#app/authoring/submission.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { paragraphs } from "./text.ts";

export const statements: Statements = {
  clientData: "none",
  consentPlace: "",
  rights: "own",
  rightsSource: "",
  respectful: true,
};

/** A contribution to which nothing is missing. */
export function completeContribution(given: Partial<RevisionContent> = {}): RevisionContent {
  return {
    ...emptyContent("contribution"),
    title: "De cirkel van steun",
    what: paragraphs("Een cirkel met de mensen die ertoe doen."),
    why: paragraphs("Wie steun ziet, vraagt eerder om hulp."),
    caution: paragraphs("Niet doen als iemand pas een verlies heeft gehad."),
    document: paragraphs("Teken een cirkel.", "Zet er namen in."),
    elements: ["a"],
    targetGroups: ["adults"],
    settings: ["individual"],
    minutes: 30,
    evidence: "practice",
    ...given,
  };
}

/** A module of the contributions with these ids. */
export function completeModule(workIds: string[], given: Partial<RevisionContent> = {}): RevisionContent {
  return {
    ...emptyContent("module"),
    title: "Netwerk in vier keer",
    what: paragraphs("Vier bijeenkomsten over steun."),
    caution: paragraphs("Een voorstel: pas het aan."),
    evidence: "proposal",
    sessions: workIds.map((workId, index) => ({
      id: `session-${index + 1}`,
      title: `Bijeenkomst ${index + 1}`,
      goal: "Wie helpt jou?",
      minutes: 60,
      materials: ["papier"],
      items: [
        { kind: "text", document: paragraphs("Begin met een rondje.") },
        { kind: "contribution", workId },
      ],
    })),
    ...given,
  };
}

/** A draft with this content, saved once. */
export async function writtenDraft(author: Actor, content = completeContribution()) {
  const begun = await beginWork(author, content.sessions === null ? "contribution" : "module");
  const saved = await saveDraft(author, begun.revisionId, 0, content);
  if (!saved?.saved) throw new Error("the draft was not saved");
  return { ...begun, counter: saved.counter };
}

/** The id of what was handed in last of a revision: a decision or a remark names it. */
export async function submissionOf(revisionId: string): Promise<string> {
  const submission = await database().submission.findFirst({ where: { revisionId }, orderBy: { at: "desc" } });
  return submission?.id ?? randomUUID();
}

/** A work that its author wrote and a reviewer approved. */
export async function publishedWorkOf(author: Actor, reviewer: Actor, content = completeContribution()) {
  const draft = await writtenDraft(author, content);
  const submission = await submit(author, draft.revisionId, draft.counter, statements);
  const work = await approve(reviewer, draft.revisionId, submission!.id);
  return { ...draft, slug: work!.slug };
}
