/** What the lower half of a symbol is filled with when someone has or had an addiction. */
export const addictionStates = ["active", "suspected", "recovery"] as const;

export type AddictionState = (typeof addictionStates)[number];

/** Substances and behaviours, each with the letters that stand beside the symbol: sources disagree, so the legend decides. */
export const substances = [
  "alcohol",
  "cannabis",
  "cocaine",
  "opioids",
  "stimulants",
  "ghb",
  "sedatives",
  "ketamine",
  "ecstasy",
  "tobacco",
  "gambling",
  "gaming",
  "other",
] as const;

export type Substance = (typeof substances)[number];

const letters: Record<Substance, string> = {
  alcohol: "A",
  cannabis: "C",
  cocaine: "Co",
  opioids: "O",
  stimulants: "S",
  ghb: "G",
  sedatives: "B",
  ketamine: "K",
  ecstasy: "X",
  tobacco: "T",
  gambling: "€",
  gaming: "@",
  other: "+",
};

/** The letters that stand for substances inside a symbol; with more than three there is room for the first two. */
export function substanceLetters(used: readonly Substance[]): string {
  const shown =
    used.length > 3 ? [...used.slice(0, 2).map((each) => letters[each]), "…"] : used.map((each) => letters[each]);
  return shown.join("");
}

/** Where in a symbol a condition is drawn: addiction keeps the lower half, the others share the upper quadrants. */
export const quadrants = ["upperLeft", "upperRight", "lowerLeft", "lowerRight"] as const;

export type Quadrant = (typeof quadrants)[number];

/** The conditions that a quadrant can stand for; `named` has a name of the drawer's own. */
export const conditions = [
  "depression",
  "anxiety",
  "trauma",
  "psychosis",
  "bipolar",
  "personality",
  "autism",
  "adhd",
  "intellectual",
  "dementia",
  "cancer",
  "heart",
  "diabetes",
  "chronicPain",
  "suicide",
  "named",
] as const;

export type Condition = (typeof conditions)[number];
