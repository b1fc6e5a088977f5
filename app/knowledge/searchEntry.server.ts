import { elements } from "#app/authoring/vocabulary.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { Prisma } from "#app/platform/generated/client.ts";
import { tagsOf } from "./facet.ts";
import { saidPhrases } from "./saidPhrase.server.ts";
import { entryOf } from "./searchEntry.ts";
import { wordsOf } from "./wish.ts";
import type { EntryText } from "./searchEntry.ts";

/** Brings the entry of a work, and of the modules that hold it, to what readers see now. May be called at any time. */
export async function indexWork(organisationId: string, workId: string): Promise<void> {
  await indexAlone(organisationId, workId);
  const holders = await database().revision.findMany({
    where: { organisationId, inclusions: { some: { workId } }, publication: { supersededAt: null } },
    select: { workId: true },
  });
  for (const holder of holders) await indexAlone(organisationId, holder.workId);
}

/** Brings the entry of one work up to date, and of no other. */
export async function indexAlone(organisationId: string, workId: string): Promise<void> {
  await transaction(async (tx) => {
    // Two deliveries at once take turns, so that the one that read last also writes last.
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`kennismap:${workId}`}, 0))`;
    const publication = await readablePublication(tx, organisationId, workId);
    if (publication === null) await tx.searchEntry.deleteMany({ where: { workId, organisationId } });
    else await write(tx, organisationId, publication);
  });
}

/** What readers see of a work with all that an entry is made of; null when it is unpublished or withdrawn. */
function readablePublication(tx: Transaction, organisationId: string, workId: string) {
  return tx.publication.findFirst({
    where: { organisationId, workId, supersededAt: null, work: { withdrawals: { none: { endedAt: null } } } },
    include: {
      work: true,
      confirmation: { select: { at: true } },
      revision: { include: { exerciseUses: { include: { exerciseVersion: true } } } },
    },
  });
}

type ReadablePublication = NonNullable<Awaited<ReturnType<typeof readablePublication>>>;

async function write(tx: Transaction, organisationId: string, publication: ReadablePublication): Promise<void> {
  const { work, revision } = publication;
  const by = await tx.person.findUniqueOrThrow({ where: { id: publication.byId }, select: { service: true } });
  const shown = work.kind === "module" ? await elementsOfModule(tx, organisationId, revision.id) : revision.elements;
  const entry = entryOf({ ...revision, elements: elements.filter((element) => shown.includes(element)) });
  await writeEntry(tx, {
    ...entry,
    workId: work.id,
    organisationId,
    revisionId: revision.id,
    kind: work.kind,
    slug: work.slug,
    language: work.language,
    confirmed: by.service === null || publication.confirmation !== null,
    publishedAt: publication.at,
  });
}

/** A module covers what the contributions in it cover. */
async function elementsOfModule(tx: Transaction, organisationId: string, revisionId: string): Promise<string[]> {
  const held = await tx.publication.findMany({
    where: {
      organisationId,
      supersededAt: null,
      work: { inclusions: { some: { revisionId } }, withdrawals: { none: { endedAt: null } } },
    },
    select: { revision: { select: { elements: true } } },
  });
  return held.flatMap(({ revision }) => revision.elements);
}

/** A row of the index. */
export interface Entry extends EntryText {
  workId: string;
  organisationId: string;
  revisionId: string;
  kind: string;
  slug: string;
  language: string;
  confirmed: boolean;
  publishedAt: Date;
}

/** Writes a row of the index with its weighted lexemes: A title, B keywords and elements, C what and why, D the rest. */
export async function writeEntry(tx: Transaction, entry: Entry): Promise<void> {
  await tx.$executeRaw`
    WITH heading AS (
      SELECT setweight(to_tsvector('kennismap', ${entry.lexical.title}), 'A')
        || setweight(to_tsvector('kennismap', ${entry.lexical.keywords}), 'B')
        || setweight(to_tsvector('kennismap', ${entry.lexical.what}), 'C') AS lexemes
    ), whole AS (
      SELECT lexemes || setweight(to_tsvector('kennismap', ${entry.lexical.body}), 'D') AS lexemes FROM heading
    )
    INSERT INTO "SearchEntry" (
      "workId", "organisationId", "revisionId", kind, slug, language, title, what, form, elements, "targetGroups",
      settings, minutes, evidence, keywords, confirmed, "publishedAt", body, tags, heading, lexemes
    )
    SELECT
      ${entry.workId}::uuid, ${entry.organisationId}::uuid, ${entry.revisionId}::uuid, ${entry.kind}, ${entry.slug},
      ${entry.language}, ${entry.title}, ${entry.what}, ${entry.form}, ${entry.elements}::text[],
      ${entry.targetGroups}::text[], ${entry.settings}::text[], ${entry.minutes}::int, ${entry.evidence},
      ${entry.keywords}::text[], ${entry.confirmed}, ${entry.publishedAt}::timestamptz, ${entry.body},
      ${tagsOf(entry)}::bigint, heading.lexemes,
      whole.lexemes || ${saidPhrases(entry.organisationId, Prisma.sql`whole.lexemes`)}
    FROM heading, whole
    ON CONFLICT ("workId") DO UPDATE SET (
      "revisionId", slug, language, title, what, form, elements, "targetGroups", settings, minutes, evidence, keywords,
      confirmed, "publishedAt", body, tags, heading, lexemes
    ) = (
      excluded."revisionId", excluded.slug, excluded.language, excluded.title, excluded.what, excluded.form,
      excluded.elements, excluded."targetGroups", excluded.settings, excluded.minutes, excluded.evidence,
      excluded.keywords, excluded.confirmed, excluded."publishedAt", excluded.body, excluded.tags, excluded.heading,
      excluded.lexemes
    )`;
  await rememberWords(tx, entry.organisationId, Object.values(entry.lexical).join(" "));
}

/** Adds the words of a text to those that the organisation knows; always in one order, so that two writers never lock. */
async function rememberWords(tx: Transaction, organisationId: string, text: string): Promise<void> {
  const words = [...new Set(wordsOf(text))].filter((word) => word.length > 2 && /\p{L}/u.test(word));
  await tx.$executeRaw`
    INSERT INTO "SearchWord" ("organisationId", word, lexeme)
    SELECT DISTINCT ON (word) ${organisationId}::uuid, f_unaccent(word) AS word, lexemes[1]
    FROM unnest(${words}::text[]) AS word, tsvector_to_array(to_tsvector('kennismap', word)) AS lexemes
    WHERE cardinality(lexemes) = 1
    ORDER BY word
    ON CONFLICT DO NOTHING`;
}
