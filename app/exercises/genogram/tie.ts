/** The look of an emotional line: parallel strokes, zigzag beside or through them, and what stands on it. */
export interface TieLook {
  /** Straight strokes side by side; 0 for a zigzag alone. */
  strokes: 0 | 1 | 2 | 3;
  dash: "none" | "dashed" | "dotted" | "sparse";
  zigzag: "none" | "small" | "large" | "filled";
  /** What crosses or sits on the middle of the line. */
  mark:
    | "none"
    | "cut"
    | "repaired"
    | "slash"
    | "heart"
    | "star"
    | "circle"
    | "cross"
    | "square"
    | "question"
    | "eye"
    | "wave";
  tone: "ink" | "near" | "hostile" | "abuse" | "cool";
}

interface TieKind<Slug extends string = string> {
  slug: Slug;
  /** Whether it goes from one to the other, which an arrow shows. */
  directed: boolean;
  look: TieLook;
}

const plain: TieLook = { strokes: 1, dash: "none", zigzag: "none", mark: "none", tone: "ink" };

function kind<Slug extends string>(slug: Slug, look: Partial<TieLook> = {}, directed = false): TieKind<Slug> {
  return { slug, directed, look: { ...plain, ...look } };
}

/**
 * Every kind of emotional line, the dozen that clinicians use most first. The list follows the emotional relationships
 * of GenoPro and the standard symbols of McGoldrick, Gerson and Petry (2020); where those differ, the legend decides.
 */
export const tieKinds = [
  kind("close", { strokes: 2, tone: "near" }),
  kind("veryClose", { strokes: 3, tone: "near" }),
  kind("distant", { dash: "sparse", tone: "cool" }),
  kind("conflict", { strokes: 0, zigzag: "large", tone: "hostile" }),
  kind("cutOff", { mark: "cut" }),
  kind("cutOffRepaired", { mark: "repaired" }),
  kind("closeHostile", { strokes: 2, zigzag: "large", tone: "hostile" }),
  kind("distantHostile", { dash: "sparse", zigzag: "large", tone: "hostile" }),
  kind("focusedOn", { tone: "ink" }, true),
  kind("controlling", { mark: "square", tone: "abuse" }, true),
  kind("violence", { strokes: 0, zigzag: "filled", tone: "abuse" }, true),
  kind("neglect", { dash: "dashed", mark: "slash", tone: "abuse" }, true),
  kind("plain"),
  kind("indifferent", { dash: "dotted", tone: "cool" }),
  kind("harmony", { mark: "wave", tone: "near" }),
  kind("friendship", { strokes: 2, dash: "dashed", tone: "near" }),
  kind("love", { mark: "heart", tone: "near" }),
  kind("inLove", { strokes: 2, mark: "heart", tone: "near" }),
  kind("fused", { strokes: 3, mark: "circle", tone: "near" }),
  kind("hostile", { strokes: 0, zigzag: "small", tone: "hostile" }),
  kind("hate", { strokes: 2, zigzag: "small", mark: "cross", tone: "hostile" }),
  kind("fusedHostile", { strokes: 3, zigzag: "large", tone: "hostile" }),
  kind("distantViolence", { dash: "sparse", zigzag: "filled", tone: "abuse" }, true),
  kind("closeViolence", { strokes: 2, zigzag: "filled", tone: "abuse" }, true),
  kind("fusedViolence", { strokes: 3, zigzag: "filled", tone: "abuse" }, true),
  kind("abuse", { zigzag: "small", tone: "abuse" }, true),
  kind("physicalAbuse", { strokes: 2, zigzag: "small", tone: "abuse" }, true),
  kind("emotionalAbuse", { dash: "dashed", zigzag: "small", tone: "abuse" }, true),
  kind("sexualAbuse", { strokes: 3, zigzag: "small", tone: "abuse" }, true),
  kind("manipulative", { dash: "dashed", mark: "square", tone: "abuse" }, true),
  kind("jealous", { dash: "dashed", mark: "eye", tone: "hostile" }, true),
  kind("distrust", { dash: "dotted", mark: "question", tone: "hostile" }, true),
  kind("negativelyFocusedOn", { mark: "cross", tone: "hostile" }, true),
  kind("admirer", { mark: "star", tone: "near" }, true),
  kind("limerence", { dash: "dashed", mark: "heart", tone: "near" }, true),
  kind("neverMet", { dash: "dotted", mark: "slash", tone: "cool" }),
  kind("support", { strokes: 2, tone: "near" }, true),
  kind("caresFor", { dash: "dashed", tone: "near" }, true),
  kind("supportsUse", { dash: "dashed", mark: "circle", tone: "hostile" }, true),
  kind("other", { dash: "dashed" }),
] as const satisfies readonly TieKind[];

export type TieSlug = (typeof tieKinds)[number]["slug"];

export const tieSlugs = tieKinds.map(({ slug }) => slug);

/** How many of the list are shown before the rest is asked for. */
export const commonTies = 12;

const byKind = new Map<string, TieKind<TieSlug>>(tieKinds.map((each) => [each.slug, each]));

/** The kind with this slug; `other` for one that a newer version knows. */
export function tieKindOf(slug: string): TieKind<TieSlug> {
  return byKind.get(slug) ?? byKind.get("other")!;
}
