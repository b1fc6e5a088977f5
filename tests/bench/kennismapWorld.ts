import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { careSettings, elements, evidenceKinds, forms, targetGroups } from "#app/authoring/vocabulary.ts";
import { writeEntry } from "#app/knowledge/searchEntry.server.ts";
import { giveGlossary } from "#app/knowledge/synonym.server.ts";
import { database } from "#app/platform/database.server.ts";

/** Random numbers that are the same in every run. */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Fills an organisation with works that read like the shipped ones: the same words, as often, in another order. */
export async function generateKennismap(count: number, modules: number) {
  const random = dice(2026);
  const { titles, words } = shippedWords();
  const pick = <Value>(values: readonly Value[]) => values[Math.floor(random() * values.length)]!;
  const some = <Value>(values: readonly Value[], most: number) => [
    ...new Set(Array.from({ length: 1 + Math.floor(random() * most) }, () => pick(values))),
  ];
  const sentence = (length: number) => `${Array.from({ length }, () => pick(words)).join(" ")}.`;
  const paragraphs = (sentences: number) => Array.from({ length: sentences }, () => sentence(14)).join(" ");

  const organisation = await database().organisation.create({ data: { slug: "bench", name: "Bench" } });
  const organisationId = organisation.id;
  const person = await database().person.create({ data: { organisationId, name: "Bench" } });
  await giveGlossary(organisationId);
  const empty = { type: "doc", content: [] };
  const nobody = { createdById: person.id, savedById: person.id };
  const contributionIds: string[] = [];
  for (let number = 0; number < count + modules; number += 1) {
    const kind = number < count ? "contribution" : "module";
    const slug = `${kind}-${number}`;
    const work = await database().work.create({
      data: {
        organisationId,
        kind,
        slug,
        ownerId: person.id,
        language: "nl",
        revisions: {
          create: { organisationId, number: 1, what: empty, why: empty, caution: empty, document: empty, ...nobody },
        },
      },
      select: { id: true, revisions: { select: { id: true } } },
    });
    const revisionId = work.revisions[0]!.id;
    if (kind === "contribution") contributionIds.push(work.id);
    else {
      const held = some(contributionIds, 30);
      await database().inclusion.createMany({
        data: held.map((workId, position) => ({ revisionId, workId, session: 0, position })),
      });
    }
    const title = `${pick(titles)}: ${sentence(3)}`;
    const [what, body, keywords] = [paragraphs(2), paragraphs(30), some(words, 5)];
    await writeEntry(database(), {
      workId: work.id,
      organisationId,
      revisionId,
      kind,
      slug,
      language: "nl",
      title,
      what,
      body,
      keywords,
      lexical: { title, keywords: keywords.join(" "), what: `${what} ${paragraphs(2)}`, body },
      form: kind === "module" ? null : pick(forms),
      elements: some(elements, 2),
      targetGroups: some(targetGroups, 3),
      settings: some(careSettings, 3),
      minutes: random() < 0.1 ? null : 5 * Math.ceil(random() * 24),
      evidence: pick(evidenceKinds),
      confirmed: random() < 0.5,
      publishedAt: new Date(Date.UTC(2026, 0, 1) + random() * 3e10),
    });
  }
  await database().$executeRawUnsafe("VACUUM ANALYZE");
  return { organisationId, personId: person.id };
}

function shippedWords() {
  const folder = path.resolve(import.meta.dirname, "../../modules");
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".md"))
    .map((file) => readFileSync(path.join(folder, file), "utf8"));
  const titles = pages.flatMap((page) => /^title: (.*)$/m.exec(page)?.[1] ?? []);
  return { titles, words: pages.join(" ").match(/\p{L}{2,}/gu) ?? [] };
}
