import type { Couple } from "../family.ts";
import { isSettled } from "../bond.ts";
import type { Bond, BondEnd } from "../bond.ts";
import type { Comparison } from "./comparison.ts";
import { fact } from "./peopleFacts.ts";
import type { Fact } from "./remark.ts";
import { yearFits } from "./year.ts";

/** Whether every couple is there, and is what it should be. Of a couple with somebody unknown only the children count. */
export function bondFacts(comparison: Comparison, withYears: boolean): Fact[] {
  const { expected, drawnOf, isOpenPlace } = comparison;
  const pairs = pairCouples(comparison);
  const facts = expected.couples.flatMap((couple): Fact[] => {
    if (couple.partners.length < 2) return [];
    if (couple.partners.some((id) => !drawnOf.has(id))) {
      // Whoever is missing is said already.
      return couple.partners.some((id) => !drawnOf.has(id) && isOpenPlace(id)) ? [] : [fact(2, false, null)];
    }
    const other = pairs.get(couple.id);
    const told = comparison.tellCouple(couple.partners);
    if (other === undefined) return [fact(2, false, { remark: "coupleMissing", couple: told })];
    return [fact(1, true, null), ...differenceFacts(couple, other), ...(withYears ? timeFacts(couple, other) : [])];

    function differenceFacts(one: Couple, drawn: Couple): Fact[] {
      const [ends, drawnEnds] = [endOf(one, one.bond), endOf(drawn, one.bond)];
      const ending = { couple: told, bond: drawn.bond, drawn: drawnEnds, expected: ends };
      return [
        ...(one.bond === "unknown"
          ? []
          : [
              fact(0.5, one.bond === drawn.bond, {
                ...{ remark: "bondOther", couple: told, drawn: drawn.bond, expected: one.bond },
              }),
            ]),
        fact(0.5, ends === drawnEnds, { remark: "endOther", ...ending }),
      ];
    }

    function timeFacts(one: Couple, drawn: Couple): Fact[] {
      const { tolerance } = comparison;
      return [
        ...(one.since
          ? [
              fact(0.25, drawn.since !== undefined && yearFits(one.since, drawn.since, tolerance), {
                ...{ remark: "sinceOther", couple: told },
              }),
            ]
          : []),
        ...(one.until
          ? [
              fact(
                0.25,
                drawn.until !== undefined && yearFits(one.until, drawn.until, tolerance),
                // Of a couple that is drawn as together, that it ended is said already.
                endOf(one, one.bond) !== null && endOf(drawn, one.bond) === null
                  ? null
                  : { remark: "untilOther", couple: told },
              ),
            ]
          : []),
      ];
    }
  });
  return [...facts, ...extraFacts(comparison, new Set([...pairs.values()].map(({ id }) => id)))];
}

/** Couples that are drawn between two who are none, or once more than there were. */
function extraFacts({ drawn, expectedOf, tellCouple }: Comparison, paired: ReadonlySet<string>): Fact[] {
  return drawn.couples.flatMap(({ id, partners }) => {
    if (paired.has(id) || partners.length < 2 || partners.some((each) => !expectedOf.has(each))) return [];
    const couple = tellCouple(partners.map((each) => expectedOf.get(each)!));
    return [fact(1, false, { remark: "coupleExtra", couple })];
  });
}

/** Which drawn couple is which expected one: of the same two, those that say the most of the same first. */
export function pairCouples({ expected, drawn, drawnOf }: Comparison): Map<string, Couple> {
  const key = (partners: readonly string[]) => partners.toSorted().join(" ");
  const left = Map.groupBy(drawn.couples, ({ partners }) => key(partners));
  const candidates = expected.couples.flatMap((couple) => {
    const partners = couple.partners.map((id) => drawnOf.get(id) ?? "");
    return (left.get(key(partners)) ?? []).map((other) => ({ couple, other, likeness: likenessOf(couple, other) }));
  });
  const pairs = new Map<string, Couple>();
  const taken = new Set<string>();
  for (const { couple, other } of candidates.toSorted((one, two) => two.likeness - one.likeness)) {
    if (pairs.has(couple.id) || taken.has(other.id)) continue;
    pairs.set(couple.id, other);
    taken.add(other.id);
  }
  return pairs;
}

function likenessOf(one: Couple, other: Couple): number {
  const year = (first: Couple["since"], second: Couple["since"]) => Number(first?.year === second?.year);
  return (
    Number(one.bond === other.bond) * 2 +
    Number(endOf(one, one.bond) === endOf(other, one.bond)) * 2 +
    year(one.since, other.since) +
    year(one.until, other.until)
  );
}

/**
 * How a couple ended. That one of them died is said by the cross; and those who were not married part in one way only,
 * whichever of the three strokes is drawn.
 */
function endOf({ ended }: Couple, bond: Bond): BondEnd | null {
  if (ended === undefined || ended === "widowed") return null;
  return isSettled(bond) ? ended : "ended";
}
