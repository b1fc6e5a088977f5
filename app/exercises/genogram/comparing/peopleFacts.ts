import type { Person } from "../family.ts";
import { isCrossed } from "../outline.ts";
import type { Comparison } from "./comparison.ts";
import { isSameName } from "./name.ts";
import type { CaseRemark, Fact } from "./remark.ts";
import { yearFits } from "./year.ts";

/** Whether everybody is there, and nobody else. */
export function presenceFacts(comparison: Comparison): Fact[] {
  const { expected, drawn, drawnOf, expectedOf, tell, tellDrawn, isOpenPlace, isDrawnPlace } = comparison;
  const missing = expected.people
    .filter(({ id }) => drawnOf.has(id) || !isOpenPlace(id))
    .map(({ id }) => fact(2, drawnOf.has(id), { remark: "personMissing", who: tell(id) }));
  const extra = drawn.people
    .filter(({ id }) => !expectedOf.has(id) && !isDrawnPlace(id))
    .map(({ id }) => fact(1, false, { remark: "personExtra", who: tellDrawn(id) }));
  return [...missing, ...extra];
}

/** Whether everybody is who she should be: her name, sex, whether she was born and lives, and whom it is about. */
export function peopleFacts(comparison: Comparison): Fact[] {
  const { expected, drawn, drawnOf, tell } = comparison;
  const facts = matchedPeople(comparison).flatMap(([one, other]) => {
    const who = tell(one.id);
    return [
      ...(one.name === "" ? [] : [nameFact(one, other, who)]),
      ...(one.gender === "unknown"
        ? []
        : [fact(0.5, one.gender === other.gender, { remark: "genderOther", who, expected: one.gender })]),
      fact(1, one.life === other.life, { remark: "lifeOther", who }),
      fact(0.5, isCrossed(one) === isCrossed(other), { remark: isCrossed(one) ? "deceased" : "alive", who }),
    ];
  });
  if (expected.index === undefined || !drawnOf.has(expected.index)) return facts;
  const isIndex = drawnOf.get(expected.index) === drawn.index;
  return [...facts, fact(1, isIndex, { remark: "indexMissing", who: tell(expected.index) })];
}

/** Whether years of birth and death and ages fit, give or take the tolerance. */
export function yearFacts(comparison: Comparison): Fact[] {
  const { tolerance, tell } = comparison;
  return matchedPeople(comparison).flatMap(([one, other]) => {
    const who = tell(one.id);
    const facts: Fact[] = [];
    if (one.birth) {
      facts.push(
        other.birth
          ? fact(0.5, yearFits(one.birth, other.birth, tolerance), { remark: "birthOther", who })
          : fact(0.5, false, { remark: "birthMissing", who }),
      );
    }
    if (one.death) {
      facts.push(
        other.death
          ? fact(0.5, yearFits(one.death, other.death, tolerance), { remark: "deathOther", who })
          : fact(0.5, false, { remark: "deathMissing", who }),
      );
    }
    // Whoever draws a year of birth instead of an age tells more; only today's year would say whether it fits.
    if (one.age !== undefined && (other.age !== undefined || !other.birth)) {
      const fits = other.age !== undefined && Math.abs(one.age - other.age) <= tolerance;
      facts.push(fact(0.5, fits, { remark: "ageOther", who }));
    }
    return facts;
  });
}

/** Whether addiction and recovery stand where they should, with the substances: what these cases are about, so it weighs. */
export function addictionFacts(comparison: Comparison): Fact[] {
  return matchedPeople(comparison).flatMap(([one, other]) => {
    const who = comparison.tell(one.id);
    const [expected, drawn] = [one.addiction, other.addiction];
    if (!expected) return drawn ? [fact(1, false, { remark: "addictionExtra", who })] : [];
    if (!drawn) return [fact(5, false, { remark: "addictionMissing", who })];
    const missing = expected.substances.filter((each) => !drawn.substances.includes(each));
    const extra = drawn.substances.filter((each) => !expected.substances.includes(each));
    return [
      fact(3, true, { remark: "addictionMissing", who }),
      fact(1, expected.state === drawn.state, {
        ...{ remark: "addictionOther", who, drawn: drawn.state, expected: expected.state },
      }),
      ...(expected.substances.length > 0
        ? [fact(1, missing.length === 0, { remark: "substancesMissing", who, substances: missing })]
        : []),
      // Where the story names no substance, whoever names one has thought along.
      ...(expected.substances.length > 0 && extra.length > 0
        ? [fact(0.25, false, { remark: "substancesExtra", who, substances: extra })]
        : []),
    ];
  });
}

/** A fact that is there or not. */
export function fact(weight: number, isMet: boolean, remark: CaseRemark | null): Fact {
  return { weight, met: Number(isMet), remark };
}

function matchedPeople({ expected, drawnOf, drawnPeople }: Comparison): [Person, Person][] {
  return expected.people
    .filter(({ id }) => drawnOf.has(id))
    .map((person) => [person, drawnPeople.get(drawnOf.get(person.id)!)!]);
}

function nameFact(one: Person, other: Person, who: ReturnType<Comparison["tell"]>): Fact {
  if (other.name === "") return fact(0.5, false, { remark: "nameMissing", who });
  return fact(0.5, isSameName(one.name, other.name), { remark: "nameOther", who, drawn: other.name });
}
