import { careSettings, elements, evidenceKinds, forms, targetGroups } from "#app/authoring/vocabulary.ts";

/** How long something takes at most, in minutes, from short to long. */
export const durations = [
  { value: "10", upTo: 10 },
  { value: "30", upTo: 30 },
  { value: "60", upTo: 60 },
  { value: "longer", upTo: null },
] as const;

/** What the kennismap is filtered by and the words that each filter knows, in the order of the screen. */
export const facets = {
  element: elements,
  minutes: durations.map(({ value }) => value),
  group: targetGroups,
  setting: careSettings,
  kind: ["contribution", "module"],
  form: forms,
  evidence: evidenceKinds,
} as const;

/** A filter with a fixed set of words. */
export type Facet = keyof typeof facets;

/** Every filter; the words of `module` are the slugs of the modules that exist. */
export type Filter = Facet | "module";

export const facetNames = Object.keys(facets) as Facet[];
export const filterNames: readonly Filter[] = [...facetNames, "module"];

/** The bit that says that an entry fails a filter. */
export function failureOf(filter: Filter): number {
  return 1 << filterNames.indexOf(filter);
}

/** How many would be found with this word, were nothing else chosen in the same filter. */
export interface FacetCount {
  value: string;
  count: number;
  /** The title of a module; other words have theirs in the texts of the interface. */
  title?: string;
}

/** How many words all filters together may have: bits of an entry's `tags`. */
export const roomForTags = 48;

/** Every word of every filter; its place here is its bit in an entry's `tags`. */
export const facetWords: readonly { facet: Facet; value: string }[] = facetNames.flatMap((facet) =>
  facets[facet].map((value) => ({ facet, value })),
);

/**
 * The bit of a word in an entry's `tags`. Whoever adds a word elsewhere than at the very end waits for the nightly
 * renewal, or lets it run.
 */
export function bitOf(facet: Facet, value: string): bigint {
  const place = places.get(`${facet}:${value}`);
  return place === undefined ? 0n : 1n << BigInt(place);
}

const places = new Map(facetWords.map(({ facet, value }, place) => [`${facet}:${value}`, place]));

/** What an entry is filtered by. */
export interface Tagged {
  kind: string;
  form: string | null;
  elements: readonly string[];
  targetGroups: readonly string[];
  settings: readonly string[];
  minutes: number | null;
  evidence: string | null;
}

/** The bits of everything that an entry is filtered by. */
export function tagsOf(entry: Tagged): bigint {
  const words: [Facet, readonly (string | null)[]][] = [
    ["element", entry.elements],
    ["minutes", [durationOf(entry.minutes)]],
    ["group", entry.targetGroups],
    ["setting", entry.settings],
    ["kind", [entry.kind]],
    ["form", [entry.form]],
    ["evidence", [entry.evidence]],
  ];
  const bits = words.flatMap(([facet, values]) => values.map((value) => (value === null ? 0n : bitOf(facet, value))));
  return bits.reduce((tags, bit) => tags | bit, 0n);
}

function durationOf(minutes: number | null): string | null {
  if (minutes === null) return null;
  return durations.find(({ upTo }) => upTo === null || minutes <= upTo)!.value;
}
