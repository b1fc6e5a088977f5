/** What somebody gives or gets (after House, 1981, and Cohen and Wills, 1985), in the order in which it is asked. */
export const supports = ["emotional", "practical", "informational", "company", "appreciation"] as const;

export type Support = (typeof supports)[number];

/** How strong a tie is, as an ecomap draws it (Hartman, 1978): thick, plain, dashed, or crossed through. */
export const strengths = ["strong", "ordinary", "weak", "broken"] as const;

export type Strength = (typeof strengths)[number];

/** Which way energy goes along a tie: from the first to the second, the other way, both ways, or not said. */
export const flows = ["none", "forth", "back", "both"] as const;

export type Flow = (typeof flows)[number];

/** What a tie does to the use of substances: it helps to stay away from it, it invites to it, or both. */
export const influences = ["supports", "triggers", "both"] as const;

export type Influence = (typeof influences)[number];
