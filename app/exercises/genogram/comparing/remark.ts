import type { Bond, BondEnd, Parentage } from "../bond.ts";
import type { AddictionState, Substance } from "../condition.ts";
import type { Kin, Side } from "./kin.ts";

/** What of a family a check can look at, beside whether everybody is there. */
export const aspects = ["people", "bonds", "descent", "years", "addiction", "ties", "households"] as const;

export type Aspect = (typeof aspects)[number];

/** Somebody as a remark tells of her: her name, and what she is to the index person. */
export interface Told {
  name: string;
  kin: Kin | null;
  /** Not born: told by that. */
  life?: "pregnancy" | "miscarriage" | "abortion" | "stillbirth";
}

/** Two partners as a remark tells of them: as the (grand)parents they are, else one by one. */
export interface ToldCouple {
  partners: Told[];
  as?: { term: "parents" | "grandparents"; side?: Side };
}

/** What is missing or different in a drawing, as data; the words are in the texts of the interface. */
export type CaseRemark =
  | { remark: "personMissing" | "personExtra" | "indexMissing" | "alive" | "deceased" | "addictionMissing"; who: Told }
  | { remark: "addictionExtra" | "birthMissing" | "deathMissing" | "birthOther" | "deathOther" | "ageOther"; who: Told }
  | { remark: "nameMissing" | "lifeOther"; who: Told }
  | { remark: "nameOther"; who: Told; drawn: string }
  | { remark: "genderOther"; who: Told; expected: "man" | "woman" | "other" }
  | { remark: "coupleMissing" | "coupleExtra" | "sinceOther" | "untilOther"; couple: ToldCouple }
  | { remark: "bondOther"; couple: ToldCouple; drawn: Bond; expected: Bond }
  | { remark: "endOther"; couple: ToldCouple; bond: Bond; drawn: BondEnd | null; expected: BondEnd | null }
  | { remark: "parentMissing" | "parentExtra"; child: Told; parent: Told }
  | { remark: "parentsMissing"; child: Told; couple: ToldCouple }
  | { remark: "parentOther"; child: Told; parent: Told; drawn: Told }
  | { remark: "parentageOther"; child: Told; parent: Told; drawn: Parentage; expected: Parentage }
  | { remark: "siblingsApart" | "siblingsTogether"; one: Told; other: Told }
  | { remark: "twinsMissing" | "twinsExtra" | "twinsOther"; who: Told[] }
  | { remark: "addictionOther"; who: Told; drawn: AddictionState; expected: AddictionState }
  | { remark: "substancesMissing" | "substancesExtra"; who: Told; substances: Substance[] }
  | { remark: "tieMissing" | "tieExtra" | "tieTurned"; one: Told; other: Told; kind: string }
  | { remark: "tieOther"; one: Told; other: Told; kind: string; drawn: string }
  | { remark: "householdMissing" | "householdExtra" | "householdOther"; who: Told[] };

/** One thing that a case asks for, and how far the drawing has it. */
export interface Fact {
  weight: number;
  /** From 0 (not there) to 1 (as it should be). */
  met: number;
  /** What to say when it is not met; null where another remark says it already. */
  remark: CaseRemark | null;
}
