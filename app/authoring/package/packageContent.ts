import { emptyDocument } from "#app/documents/document.ts";
import { documentFromMarkdown, shortTextFromMarkdown } from "#app/documents/markdown/reading.ts";
import type { RevisionContent } from "../revisionContent.ts";
import type { Source } from "../source.ts";
import { PackageError } from "./contentPackage.ts";
import type { ContentPackage, PackagePage } from "./contentPackage.ts";
import type { ModuleMatter } from "./manifest.ts";

/** The contribution that a page describes. Exercise versions come by the name of their file. */
export function contentOfPage(
  content: ContentPackage,
  page: PackagePage,
  exerciseVersions: ReadonlyMap<string, string>,
): RevisionContent {
  const { matter } = page;
  return {
    ...matter,
    what: shortTextFromMarkdown(matter.what),
    why: shortTextFromMarkdown(matter.why),
    caution: shortTextFromMarkdown(matter.caution),
    document: documentFromMarkdown(page.body, { exercises: exerciseVersions }),
    sessions: null,
    minutes: matter.minutes ?? null,
    sources: sourcesOf(content, page.path, matter.sources),
  };
}

/** The module of a package. Its contributions come by slug. */
export function contentOfModule(
  content: ContentPackage,
  matter: ModuleMatter,
  workIds: ReadonlyMap<string, string>,
): RevisionContent {
  return {
    title: matter.title,
    form: null,
    what: shortTextFromMarkdown(matter.what),
    why: shortTextFromMarkdown(matter.why),
    caution: shortTextFromMarkdown(matter.caution),
    cautionLevel: matter.cautionLevel,
    document: emptyDocument(),
    sessions: matter.sessions.map((session, index) => ({
      id: `session-${index + 1}`,
      title: session.title,
      goal: session.goal,
      minutes: session.minutes ?? null,
      materials: session.materials,
      items: session.items.map((item) => {
        if ("text" in item)
          return { kind: "text", document: documentFromMarkdown(item.text, { exercises: new Map() }) };
        const workId = workIds.get(item.contribution);
        if (workId === undefined) throw new PackageError(`module.yaml: there is no contribution ${item.contribution}.`);
        return { kind: "contribution", workId };
      }),
    })),
    elements: [],
    targetGroups: matter.targetGroups,
    settings: matter.settings,
    minutes: null,
    evidence: matter.evidence,
    sources: sourcesOf(content, "module.yaml", matter.sources),
    keywords: matter.keywords,
  };
}

/** The sources a page names, with those through which they are known. */
function sourcesOf(content: ContentPackage, path: string, keys: readonly string[]): Source[] {
  const known = new Map(content.manifest.sources.map((source) => [source.key, source]));
  const found = keys.map((key) => {
    const source = known.get(key);
    if (source === undefined) throw new PackageError(`${path}: package.yaml names no source ${key}.`);
    return source;
  });
  const through = found
    .flatMap(({ citedIn }) => (citedIn ? [known.get(citedIn)] : []))
    .filter((source) => source !== undefined);
  return [...new Set([...found, ...through])];
}
