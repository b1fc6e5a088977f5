import type { Family } from "../family.ts";
import { bondFacts } from "./bondFacts.ts";
import { comparisonOf } from "./comparison.ts";
import { descentFacts } from "./descentFacts.ts";
import { addictionFacts, peopleFacts, presenceFacts, yearFacts } from "./peopleFacts.ts";
import type { Aspect, CaseRemark } from "./remark.ts";
import { householdFacts, tieFacts } from "./tieFacts.ts";

/** What of a case counts, and how many years a year may be off. */
export interface Measure {
  counts: readonly Aspect[];
  tolerance: number;
}

/** How a drawing compares: a score from 0 to 1, in four decimals, and what is missing or different. */
export interface Compared {
  score: number;
  remarks: CaseRemark[];
}

/**
 * Compares a drawn family with the expected one by meaning: where somebody stands on paper, her id and the order of
 * drawing do not count, nor do notes, occupations and conditions. The score is what the drawing has of what the case
 * asks for, everything weighed (an addiction 5, somebody 2, a couple or a parent 1,
 * a detail ½ or less); what is drawn too much weighs
 * along as something not had. It is 1 exactly when there is no remark.
 */
export function compareFamilies(expected: Family, drawn: Family, { counts, tolerance }: Measure): Compared {
  const comparison = comparisonOf(expected, drawn, tolerance);
  const isCounted = (aspect: Aspect) => counts.includes(aspect);
  const facts = [
    ...presenceFacts(comparison),
    ...(isCounted("people") ? peopleFacts(comparison) : []),
    ...(isCounted("bonds") ? bondFacts(comparison, isCounted("years")) : []),
    ...(isCounted("descent") ? descentFacts(comparison) : []),
    ...(isCounted("years") ? yearFacts(comparison) : []),
    ...(isCounted("addiction") ? addictionFacts(comparison) : []),
    ...(isCounted("ties") ? tieFacts(comparison) : []),
    ...(isCounted("households") ? householdFacts(comparison) : []),
  ];
  const whole = facts.reduce((total, { weight }) => total + weight, 0);
  const had = facts.reduce((total, { weight, met }) => total + weight * met, 0);
  const remarks = facts.flatMap(({ met, remark }) => (met < 1 && remark !== null ? [remark] : []));
  const score = whole === 0 ? 1 : Math.round((had / whole) * 10_000) / 10_000;
  return { score: remarks.length > 0 ? Math.min(score, 0.9999) : score, remarks };
}
