import { careSettings, elements, evidenceKinds, forms, targetGroups } from "#app/authoring/vocabulary.ts";

/** How long something takes, in minutes: from (not included) and up to (included). */
export const durations = [
  { value: "10", over: 0, upTo: 10 },
  { value: "30", over: 10, upTo: 30 },
  { value: "60", over: 30, upTo: 60 },
  { value: "longer", over: 60, upTo: null },
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

/** How many would be found with this word, were nothing else chosen in the same filter. */
export interface FacetCount {
  value: string;
  count: number;
  /** The title of a module; other words have theirs in the texts of the interface. */
  title?: string;
}
