import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { v7 as uuidv7 } from "uuid";
import { careSettings, elements, evidenceKinds, forms, targetGroups } from "#app/authoring/vocabulary.ts";
import { writeEntry } from "#app/knowledge/searchEntry.server.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { dice } from "./dice.ts";

const batch = 500;

interface Owner {
  organisationId: string;
  personId: string;
}

/**
 * Fills an organisation with works that read like the shipped ones: each has the words of one of them in another order,
 * and one in eight from anywhere, so that a word is about as common among them as it is among the shipped.
 */
export async function generateKennismap(owner: Owner, count: number, modules: number): Promise<void> {
  const { organisationId } = owner;
  const random = dice(2026);
  const pages = shippedPages();
  const anywhere = pages.flatMap(({ words }) => words);
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const several = <Value>(values: readonly Value[], most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(values))),
  ];

  const works = Array.from({ length: count + modules }, (_, number) => {
    const kind = number < count ? "contribution" : "module";
    return { id: uuidv7(), revisionId: uuidv7(), kind, slug: `bench-${kind}-${number}`, at: publicationTime(random()) };
  });
  for (let start = 0; start < works.length; start += batch) {
    const some = works.slice(start, start + batch);
    await publishAll(owner, some);
    await transaction(async (tx) => {
      for (const work of some) await writeEntry(tx, entry(work));
    });
  }
  const contributions = works.slice(0, count).map(({ id }) => id);
  await database().inclusion.createMany({
    data: works
      .slice(count)
      .flatMap(({ revisionId }) =>
        several(contributions, 30).map((workId, position) => ({ revisionId, workId, session: 0, position })),
      ),
  });

  function entry({ id, revisionId, kind, slug, at }: GeneratedWork) {
    const page = pick(pages);
    const word = () => pick(random() < 0.125 ? anywhere : page.words);
    const sentence = (length: number) => `${Array.from({ length }, word).join(" ")}.`;
    const paragraphs = (sentences: number) => Array.from({ length: sentences }, () => sentence(14)).join(" ");
    const title = `${page.title}: ${sentence(3)}`;
    const [what, body, keywords] = [paragraphs(2), paragraphs(30), several(page.words, 5)];
    return {
      ...{ workId: id, organisationId, revisionId, kind, slug, language: "nl", title, what, body, keywords },
      lexical: { title, keywords: keywords.join(" "), what: `${what} ${paragraphs(2)}`, body },
      form: kind === "module" ? null : pick(forms),
      elements: several(elements, 2),
      targetGroups: several(targetGroups, 3),
      settings: several(careSettings, 3),
      minutes: random() < 0.1 ? null : 5 * Math.ceil(random() * 24),
      evidence: pick(evidenceKinds),
      confirmed: random() < 0.5,
      publishedAt: at,
    };
  }
}

interface GeneratedWork {
  id: string;
  revisionId: string;
  kind: string;
  slug: string;
  at: Date;
}

async function publishAll({ organisationId, personId }: Owner, works: readonly GeneratedWork[]): Promise<void> {
  const empty = { type: "doc", content: [] };
  const texts = { what: empty, why: empty, caution: empty, document: empty };
  const by = { createdById: personId, savedById: personId };
  await database().work.createMany({
    data: works.map(({ id, kind, slug }) => ({ id, organisationId, kind, slug, ownerId: personId, language: "nl" })),
  });
  await database().revision.createMany({
    data: works.map(({ id, revisionId }) => ({
      ...{ id: revisionId, workId: id, organisationId, number: 1 },
      ...texts,
      ...by,
    })),
  });
  await database().publication.createMany({
    data: works.map(({ id, revisionId, at }) => ({ organisationId, workId: id, revisionId, byId: personId, at })),
  });
}

function publicationTime(part: number): Date {
  return new Date(Date.UTC(2025, 0, 1) + part * 3e10);
}

function shippedPages(): { title: string; words: string[] }[] {
  const folder = path.resolve(import.meta.dirname, "../../modules");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"))
    .map((page) => ({ title: /^title: (.*)$/m.exec(page)?.[1] ?? "", words: page.match(/\p{L}{2,}/gu) ?? [] }));
}
