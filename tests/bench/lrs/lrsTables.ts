import { rounded, table } from "../table.ts";
import type { Stage } from "./stage.ts";

/** How much of its speed with few statements each case is to keep, as a share. */
const kept = 0.8;

/** Each case beside the bare handler and SQL alone. */
export function speedTable({ name, cases }: Stage): string {
  const rows = cases.map(({ each, ours, bare, raw, processor }) => {
    const share = (ours / bare) * 100;
    const held = share >= each.aim ? "✓ aim" : share >= each.least ? "✓ least" : "✗";
    return [
      ...[each.name, String(each.connections), rounded(ours), rounded(bare), rounded(raw), `${rounded(share)} %`],
      ...[`${each.least} %`, `${each.aim} %`, held, rounded(processor.ours, 2)],
    ];
  });
  return table([[name, "conn.", "LRS", "(bare)", "(SQL)", "of bare", "least", "aim", "", "CPU ms"], ...rows]);
}

/**
 * Each case at every later stage: its share of the bare handler then, and of an LRS with few statements beside it, by
 * requests per second and by processor time, which a busy machine changes least.
 */
export function growthTable(stages: readonly Stage[]): string {
  const rows = stages[0]!.cases.map(({ each }, place) => [
    each.name,
    String(each.connections),
    ...stages.flatMap(({ cases }) => {
      const { ours, few, bare, processor } = cases[place]!;
      const share = ours / few;
      const percent = [share, processor.few / processor.ours, ours / bare].map((of) => `${rounded(of * 100)} %`);
      return [rounded(ours), rounded(few), ...percent, share >= kept ? "✓" : "✗"];
    }),
  ]);
  const head = stages.flatMap(({ name, count }) => [`${name} (${count})`, "(few)", "kept", "by CPU", "of bare", ""]);
  return table([["per second", "conn.", ...head], ...rows]);
}
