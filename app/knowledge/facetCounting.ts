import { facetNames, facetWords, failureOf, roomForTags } from "./facet.ts";
import type { Facet, FacetCount } from "./facet.ts";

/** How much was found: what meets the words, what meets the filters too, and for each word of a filter what it would leave. */
export interface Counted {
  matching: number;
  total: number;
  facets: Record<Facet, FacetCount[]>;
}

const bytes = 8;

/**
 * Counts what was found, packed in base64: eight bytes for each entry, of which the first two hold the filters that it
 * fails and the others its tags. An entry counts for a word when it fails no filter but the one of that word.
 */
export function countFacets(packed: string): Counted {
  const found = Buffer.from(packed, "base64");
  const counts = new Uint32Array(roomForTags);
  let total = 0;
  for (let at = 0; at < found.length; at += bytes) {
    const fails = found.readUInt16BE(at);
    if (fails === 0) total += 1;
    const counting = masks.get(fails);
    if (counting === undefined) continue;
    add(counts, 32, found.readUInt16BE(at + 2) & counting.high);
    add(counts, 0, found.readUInt32BE(at + 4) & counting.low);
  }
  const facets = Object.fromEntries(facetNames.map((name) => [name, [] as FacetCount[]])) as Counted["facets"];
  for (const [bit, { facet, value }] of facetWords.entries()) facets[facet].push({ value, count: counts[bit]! });
  return { matching: found.length / bytes, total, facets };
}

/** By what an entry fails, the words for which it counts: all, or those of the only filter that it fails. */
const masks = new Map([
  [0, { low: -1, high: -1 }],
  ...facetNames.map((facet) => [failureOf(facet), maskOf(facet)] as const),
]);

function maskOf(facet: Facet): { low: number; high: number } {
  const mask = { low: 0, high: 0 };
  for (const [bit, word] of facetWords.entries()) {
    if (word.facet === facet) mask[bit < 32 ? "low" : "high"] |= 1 << (bit % 32);
  }
  return mask;
}

function add(counts: Uint32Array, from: number, tags: number): void {
  for (let rest = tags; rest !== 0; rest &= rest - 1) counts[from + 31 - Math.clz32(rest & -rest)]! += 1;
}
