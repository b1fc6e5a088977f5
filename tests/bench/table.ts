/** A budget held against what was measured. */
export interface Verdict {
  name: string;
  measured: number;
  limit: number;
  /** Whether more is better. */
  atLeast?: boolean;
}

/** "✓ met", or "✗" with what misses its budget: a mark and words, so that no colour is needed. */
export function verdict(verdicts: readonly Verdict[]): string {
  const missed = verdicts.filter(({ measured, limit, atLeast }) => (atLeast ? measured < limit : measured > limit));
  return missed.length === 0 ? "✓ met" : `✗ ${missed.map(({ name }) => name).join(", ")}`;
}

/** Lines of equal columns: the first aligned left, the others right. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join("  "),
  );
  const rule = widths.map((width) => "─".repeat(width)).join("  ");
  return [lines[0], rule, ...lines.slice(1)].join("\n");
}

/** A number with so many decimals. */
export function rounded(value: number, decimals = 0): string {
  return value.toFixed(decimals);
}
