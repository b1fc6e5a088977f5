import type { Tie } from "../family.ts";
import { tieKindOf } from "../tie.ts";
import type { Comparison } from "./comparison.ts";
import { fact } from "./peopleFacts.ts";
import type { CaseRemark, Fact } from "./remark.ts";

/** Whether the emotional lines are there, of the right kind and the right way round. A kind near to it earns half. */
export function tieFacts({ expected, drawn, drawnOf, expectedOf, tell }: Comparison): Fact[] {
  const left = Map.groupBy(
    drawn.ties.filter(({ from, to }) => expectedOf.has(from) && expectedOf.has(to)),
    ({ from, to }) => pairOf(from, to),
  );
  const [visible, hidden] = [[] as Tie[], [] as Tie[]];
  for (const tie of expected.ties) (drawnOf.has(tie.from) && drawnOf.has(tie.to) ? visible : hidden).push(tie);
  const found = new Map<Tie, Tie>();
  for (const shareAtLeast of [1, 0.5, 0]) {
    for (const tie of visible) {
      if (found.has(tie)) continue;
      const candidates = left.get(pairOf(drawnOf.get(tie.from)!, drawnOf.get(tie.to)!)) ?? [];
      const at = candidates.findIndex((other) => shareOf(tie, other) >= shareAtLeast);
      if (at >= 0) found.set(tie, candidates.splice(at, 1)[0]!);
    }
  }
  const extra = [...left.values()].flat();
  return [
    ...hidden.map(() => fact(1, false, null)),
    ...visible.map((tie): Fact => {
      const other = found.get(tie);
      return { weight: 1, met: other ? shareOf(tie, other) : 0, remark: remarkOn(tie, other) };
    }),
    ...extra.map(({ from, to, kind }) => {
      const [one, other] = [tell(expectedOf.get(from)!), tell(expectedOf.get(to)!)];
      return fact(0.25, false, { remark: "tieExtra", one, other, kind });
    }),
  ];

  function shareOf(tie: Tie, other: Tie): number {
    const [one, two] = [tieKindOf(tie.kind), tieKindOf(other.kind)];
    if (tie.kind !== other.kind) return one.look.tone === two.look.tone ? 0.5 : 0;
    return one.directed && drawnOf.get(tie.from) !== other.from ? 0.5 : 1;
  }

  function remarkOn(tie: Tie, other: Tie | undefined): CaseRemark {
    const between = { one: tell(tie.from), other: tell(tie.to), kind: tie.kind };
    if (other === undefined) return { remark: "tieMissing", ...between };
    if (other.kind === tie.kind) return { remark: "tieTurned", ...between };
    return { remark: "tieOther", ...between, drawn: other.kind };
  }
}

/** Whether those who live together are drawn as one household. */
export function householdFacts({ expected, drawn, drawnOf, expectedOf, tell }: Comparison): Fact[] {
  const left = drawn.households.map(({ members }) => new Set(members)).filter(({ size }) => size > 0);
  const facts: Fact[] = [];
  for (const { members } of expected.households) {
    const all = [...new Set(members)];
    const known = all.filter((id) => drawnOf.has(id));
    if (all.length === 0) continue;
    const shares = left.map((each) => {
      const shared = known.filter((id) => each.has(drawnOf.get(id)!)).length;
      return shared / (all.length + each.size - shared);
    });
    const best = Math.max(0, ...shares);
    const who = all.map(tell);
    if (best === 0) facts.push(fact(1, false, known.length > 0 ? { remark: "householdMissing", who } : null));
    else {
      left.splice(shares.indexOf(best), 1);
      facts.push({ weight: 1, met: best, remark: { remark: "householdOther", who } });
    }
  }
  for (const members of left) {
    const known = [...members].flatMap((id) => expectedOf.get(id) ?? []);
    if (known.length > 1) facts.push(fact(0.25, false, { remark: "householdExtra", who: known.map(tell) }));
  }
  return facts;
}

function pairOf(one: string, other: string): string {
  return [one, other].toSorted().join(" ");
}
