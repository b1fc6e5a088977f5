import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { serviceActor } from "#app/people/serviceActor.server.ts";
import { database } from "#app/platform/database.server.ts";
import { find } from "./finding.server.ts";
import type { Finding } from "./finding.server.ts";
import { chosenFilters } from "./kennismapQuery.ts";
import type { KennismapQuery } from "./kennismapQuery.ts";
import { nearestWord } from "./spelling.ts";
import { understand } from "./understanding.server.ts";
import { wishesOf } from "./wish.ts";
import type { Wishes } from "./wish.ts";

/** What the kennismap answers. */
export interface Kennismap extends Finding {
  /** What was searched for instead, because the words typed occur nowhere; null when they do. */
  instead: string | null;
  /** Whether not all words were met, only some. */
  loosely: boolean;
}

/**
 * Searches what the actor's organisation has published. Words that occur nowhere are taken for typos and replaced by
 * the nearest that does; words that never occur together are looked for one by one.
 */
export async function searchKennismap(actor: Actor, query: KennismapQuery): Promise<Kennismap> {
  const { organisationId } = actor;
  const wishes = wishesOf(query.text);
  const understanding = await understand(organisationId, wishes);
  const asksNothing = understanding.clauses.length === 0 && understanding.excluded === "";
  if (query.text !== "" && asksNothing) return { ...(await nothing(actor, query)), instead: null, loosely: false };
  const found = await find(organisationId, query, understanding, "all");
  if (found.matching > 0 || asksNothing) return { ...found, instead: null, loosely: false };

  const corrected = await withoutTypos(organisationId, wishes);
  const meant = corrected ? await understand(organisationId, corrected) : understanding;
  if (corrected) {
    const instead = textOf(corrected);
    const foundInstead = await find(organisationId, query, meant, "all");
    if (foundInstead.matching > 0) return { ...foundInstead, instead, loosely: false };
  }
  if (meant.clauses.length < 2) return { ...found, instead: null, loosely: false };
  const loosely = await find(organisationId, query, meant, "any");
  return { ...loosely, instead: corrected && loosely.matching > 0 ? textOf(corrected) : null, loosely: true };
}

/**
 * Remembers that someone searched, and how much there was; never for what. Where there was nothing, not who it was
 * either: it shows what the kennismap lacks, not who missed it.
 */
export async function recordSearch(actor: Actor, query: KennismapQuery, results: number): Promise<void> {
  const who = results === 0 ? await serviceActor(actor.organisationId, "kennismap") : actor;
  await record(database(), who, "kennismap.searched", { results, filtered: chosenFilters(query).length > 0 });
}

/** The wishes with the nearest known word for each that occurs nowhere; null when there is none to replace. */
async function withoutTypos(organisationId: string, wishes: Wishes): Promise<Wishes | null> {
  const words = new Set(wishes.flat().flatMap((wish) => (wish.excluded ? [] : wish.words)));
  const nearest = await nearestWords(
    organisationId,
    [...words].filter((word) => word.length > 3),
  );
  if (nearest.size === 0) return null;
  return wishes.map((group) =>
    group.map((wish) =>
      wish.words.some((word) => nearest.has(word))
        ? { ...wish, words: wish.words.map((word) => nearest.get(word) ?? word), unfinished: false }
        : wish,
    ),
  );
}

/** For each word that occurs nowhere, the one that was most likely meant. */
async function nearestWords(organisationId: string, words: readonly string[]): Promise<Map<string, string>> {
  if (words.length === 0) return new Map();
  const rows = await database().$queryRaw<{ typed: string; plain: string; alike: string[] }[]>`
    SELECT asked.typed, asked.plain, ARRAY(
      SELECT word FROM "SearchWord"
      WHERE "organisationId" = ${organisationId}::uuid AND word % asked.plain
      ORDER BY similarity(word, asked.plain) DESC, word
      LIMIT 20
    ) AS alike
    FROM (SELECT typed, f_unaccent(typed) AS plain FROM unnest(${words}::text[]) AS typed) AS asked
    WHERE NOT EXISTS (
      SELECT FROM "SearchWord" WHERE "organisationId" = ${organisationId}::uuid AND word LIKE '%' || asked.plain || '%'
    )`;
  const near = rows.map(({ typed, plain, alike }) => [typed, nearestWord(plain, alike)] as const);
  return new Map(near.filter((pair): pair is [string, string] => pair[1] !== null));
}

/** Nothing at all, with the facets of nothing. */
function nothing(actor: Actor, query: KennismapQuery): Promise<Finding> {
  return find(actor.organisationId, query, { clauses: [], excluded: "" }, "any");
}

function textOf(wishes: Wishes): string {
  return wishes
    .map((group) => group.map(({ words, excluded }) => `${excluded ? "-" : ""}${quotedIfMany(words)}`).join(" or "))
    .join(" ");
}

function quotedIfMany(words: readonly string[]): string {
  return words.length > 1 ? `"${words.join(" ")}"` : (words[0] ?? "");
}
