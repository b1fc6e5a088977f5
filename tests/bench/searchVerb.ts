import { queryOf } from "#app/knowledge/kennismapQuery.ts";
import { searchKennismap } from "#app/knowledge/search.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { percentile } from "./load.ts";

const queries: Record<string, string> = {
  everything: "",
  "everything, newest, page 5": "page=5&sort=newest",
  "one filter": "element=b",
  "three filters": "element=a&element=b&minutes=30&setting=group",
  "a common word": "q=gesprek",
  "a very common word": "q=je+kunt",
  "a rare word": "q=ademhaling",
  "two words": "q=levensverhaal+schrijven",
  "two words and a filter": "q=naasten+gesprek&element=a&kind=contribution",
  "a word with synonyms": "q=veerkracht",
  "two words that are one synonym": "q=sociale+steun",
  "half a word": "q=genog",
  "a word inside others": "q=groep",
  "a phrase": "q=%22sociale+kaart%22",
  "without a word": "q=gesprek+-groep",
  "a typo": "q=veerkragt",
  "two words, one a typo": "q=genorgam+tekenen",
  "words that nobody wrote": "q=zwabberklos",
  "a sentence": "q=hoe+praat+ik+met+een+jongere+over+trek+in+het+weekend",
  "two thousand characters": `q=${"veerkracht+genogram+".repeat(100)}`,
};

/** How long one search of a kind takes, and how much it found. */
export interface SearchTimes {
  name: string;
  found: number;
  times: number[];
}

/** Searches in every way that people do, one search after the other. */
export async function searchTimes(actor: Actor, rounds: number): Promise<SearchTimes[]> {
  const all: SearchTimes[] = [];
  for (const [name, parameters] of Object.entries(queries)) {
    const query = queryOf(new URLSearchParams(parameters));
    const { total } = await searchKennismap(actor, query);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await searchKennismap(actor, query);
      times.push(performance.now() - began);
    }
    all.push({ name, found: total, times });
  }
  return all;
}

/** The kinds of search that took longest, as a note under the table. */
export function slowest(searches: readonly SearchTimes[], count: number): string {
  return searches
    .map(({ name, times }) => ({ name, p95: percentile(times, 95) }))
    .toSorted((one, other) => other.p95 - one.p95)
    .slice(0, count)
    .map(({ name, p95 }) => `${name} ${Math.round(p95)} ms`)
    .join(", ");
}
