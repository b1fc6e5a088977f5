/** What two partners are or were to each other; the line between them says which. */
export const bonds = [
  "married",
  "registered",
  "cohabiting",
  "engaged",
  "relationship",
  "distant",
  "affair",
  "casual",
  "unknown",
] as const;

export type Bond = (typeof bonds)[number];

/** How a bond ended, if it did: separated by one stroke through its line, divorced by two, ended otherwise by three. */
export const bondEnds = ["separated", "divorced", "ended", "widowed"] as const;

export type BondEnd = (typeof bondEnds)[number];

/** How a child belongs to those who raise or made it. */
export const parentages = ["biological", "adoptive", "foster", "step", "donor", "surrogate", "guardian"] as const;

export type Parentage = (typeof parentages)[number];

/** Bonds that make a household of their own: their line is whole. */
export function isSettled(bond: Bond): boolean {
  return bond === "married" || bond === "registered";
}
