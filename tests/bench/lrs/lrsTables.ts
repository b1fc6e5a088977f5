import { rounded, table } from "../table.ts";
import type { Stage } from "./stage.ts";

/** How much of its speed with few statements each case is to keep, in per cent. */
const kept = 80;

/** Each case beside the bare handler and SQL alone. */
export function speedTable({ name, cases }: Stage): string {
  const rows = cases.map(({ each, ours, bare, raw, processor }) => {
    const share = (ours / bare) * 100;
    const held = share >= each.aim ? "✓ aim" : share >= each.least ? "✓ least" : "✗";
    return [
      ...[each.name, String(each.connections), rounded(ours), rounded(bare), rounded(raw), `${rounded(share)} %`],
      ...[`${each.least} %`, `${each.aim} %`, held, rounded(processor, 2)],
    ];
  });
  return table([[name, "conn.", "LRS", "(bare)", "(SQL)", "of bare", "least", "aim", "", "CPU ms"], ...rows]);
}

/** Each case at every later stage: its share of the bare handler then, and of an LRS with few statements beside it. */
export function growthTable(stages: readonly Stage[]): string {
  const rows = stages[0]!.cases.map(({ each }, place) => [
    each.name,
    String(each.connections),
    ...stages.flatMap(({ cases }) => {
      const { ours, few, bare } = cases[place]!;
      const share = (ours / few) * 100;
      const percent = [share, (ours / bare) * 100].map((of) => `${rounded(of)} %`);
      return [rounded(ours), rounded(few), ...percent, share >= kept ? "✓" : "✗"];
    }),
  ]);
  const head = stages.flatMap(({ name, count }) => [`${name} (${count})`, "(few)", "kept", "of bare", ""]);
  return table([["per second", "conn.", ...head], ...rows]);
}
