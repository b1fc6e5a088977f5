import { rounded, table } from "../table.ts";
import type { Case } from "./cases.ts";

/** What was measured at one moment: requests per second of the LRS, of the bare handler and of SQL alone. */
export interface Stage {
  name: string;
  count: number;
  cases: { each: Case; ours: number; bare: number; raw: number; processor: number }[];
}

/** Each case beside the bare handler and SQL alone. */
export function speedTable({ cases }: Stage): string {
  const rows = cases.map(({ each, ours, bare, raw, processor }) => {
    const share = (ours / bare) * 100;
    const held = share >= each.aim ? "✓ aim" : share >= each.least ? "✓ least" : "✗";
    return [
      ...[each.name, String(each.connections), rounded(ours), rounded(bare), rounded(raw), `${rounded(share)} %`],
      ...[`${each.least} %`, `${each.aim} %`, held, rounded(processor, 2)],
    ];
  });
  return table([["at the start", "conn.", "LRS", "(bare)", "(SQL)", "of bare", "least", "aim", "", "CPU ms"], ...rows]);
}

/** Each case at every stage: its speed, its share of the bare handler then, and its speed beside the first stage. */
export function growthTable(stages: readonly Stage[]): string {
  const [start, ...later] = stages;
  const rows = start!.cases.map(({ each, ours }, place) => [
    each.name,
    String(each.connections),
    rounded(ours),
    ...later.flatMap(({ cases }) => {
      const now = cases[place]!;
      return [rounded(now.ours), `${rounded((now.ours / ours) * 100)} %`, `${rounded((now.ours / now.bare) * 100)} %`];
    }),
  ]);
  const head = later.flatMap(({ name, count }) => [`${name} (${count})`, "of start", "of bare"]);
  return table([["per second", "conn.", `at the start (${start!.count})`, ...head], ...rows]);
}
