import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { contentOf } from "./revision.server.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { elements } from "./vocabulary.ts";
import type { Element } from "./vocabulary.ts";

/** A contribution as a module shows it: always what readers see of it today. */
export interface IncludedContribution {
  workId: string;
  slug: string;
  language: string;
  /** Null when nothing of it was ever published. */
  content: RevisionContent | null;
  withdrawn: { reason: string; successor: { slug: string; kind: string } | null } | null;
}

/** The contributions of a module by the id of their work, each in its current published revision. */
export async function includedContributions(
  actor: Actor,
  content: RevisionContent,
): Promise<Map<string, IncludedContribution>> {
  const ids = (content.sessions ?? []).flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === "contribution" ? [item.workId] : [])),
  );
  const works = await database().work.findMany({
    where: { id: { in: ids }, organisationId: actor.organisationId, kind: "contribution" },
    select: {
      id: true,
      slug: true,
      language: true,
      publications: { where: { supersededAt: null }, select: { revision: true } },
      withdrawals: {
        where: { endedAt: null },
        select: { reason: true, successor: { select: { slug: true, kind: true } } },
      },
    },
  });
  return new Map(
    works.map(({ id, slug, language, publications, withdrawals }) => [
      id,
      {
        workId: id,
        slug,
        language,
        content: publications[0] ? contentOf(publications[0].revision) : null,
        withdrawn: withdrawals[0] ?? null,
      },
    ]),
  );
}

/** The elements that a module covers: those of the contributions it holds today, without the withdrawn ones. */
export function coveredElements(included: Iterable<IncludedContribution>): Element[] {
  const covered = new Set<Element>();
  for (const { content, withdrawn } of included) {
    if (withdrawn === null) for (const element of content?.elements ?? []) covered.add(element);
  }
  return elements.filter((element) => covered.has(element));
}

/** The published modules that hold a contribution. */
export async function modulesWith(actor: Actor, workId: string) {
  const inclusions = await database().inclusion.findMany({
    where: {
      workId,
      revision: { organisationId: actor.organisationId, publication: { supersededAt: null } },
    },
    select: { revision: { select: { title: true, work: { select: { slug: true, kind: true, language: true } } } } },
  });
  const modules = inclusions.map(({ revision }) => ({ title: revision.title, ...revision.work }));
  return [...new Map(modules.map((module) => [module.slug, module])).values()];
}

/** The first published contributions whose title holds these words, for composing a module, and whether there are more. */
export async function contributionsTitled(actor: Actor, words: string) {
  const publications = await database().publication.findMany({
    where: {
      organisationId: actor.organisationId,
      supersededAt: null,
      work: { kind: "contribution", withdrawals: { none: { endedAt: null } } },
      revision: { title: { contains: words.trim(), mode: "insensitive" } },
    },
    orderBy: { revision: { title: "asc" } },
    take: mostTitles + 1,
    select: {
      workId: true,
      work: { select: { slug: true, language: true } },
      revision: { select: { title: true, minutes: true, elements: true } },
    },
  });
  return {
    contributions: publications
      .slice(0, mostTitles)
      .map(({ workId, work, revision }) => ({ workId, ...work, ...revision })),
    more: publications.length > mostTitles,
  };
}

const mostTitles = 20;
