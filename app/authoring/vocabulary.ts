/** The five elements that promote groeivermogen. */
export const elements = ["a", "b", "c", "d", "e"] as const;
export type Element = (typeof elements)[number];

/** What a contribution is. */
export const forms = ["exercise", "tip", "background", "conversation-guide", "case", "worksheet"] as const;
export type Form = (typeof forms)[number];

export const targetGroups = [
  "adults",
  "young-people",
  "children",
  "parents",
  "close-ones",
  "long-term-use",
  "low-literacy",
  "staff",
] as const;
export type TargetGroup = (typeof targetGroups)[number];

export const careSettings = ["individual", "group", "family", "outpatient", "clinic", "outreach", "online"] as const;
export type CareSetting = (typeof careSettings)[number];

/** What a contribution rests on, from the strongest to our own proposal. */
export const evidenceKinds = [
  "guideline",
  "research",
  "literature",
  "practice",
  "lived-experience",
  "proposal",
] as const;
export type Evidence = (typeof evidenceKinds)[number];

/** serious: despair, trauma, violence or danger may surface. */
export const cautionLevels = ["normal", "serious"] as const;
export type CautionLevel = (typeof cautionLevels)[number];
