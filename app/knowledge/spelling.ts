/** The word of these that someone most likely meant, or null when none is near: one slip in a short word, three in a long. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const most = typed.length < 6 ? 1 : typed.length < 9 ? 2 : 3;
  const [nearest] = words
    .map((word) => ({ word, slips: slipsBetween(typed, word) + (word[0] === typed[0] ? 0 : 0.5) }))
    .filter(({ slips }) => slips <= most)
    .toSorted((one, other) => one.slips - other.slips);
  return nearest?.word ?? null;
}

/** How many letters were left out, added, mistaken or swapped with their neighbour (optimal string alignment). */
export function slipsBetween(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= one.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const same = one[row - 1] === other[column - 1];
      const ways = [rows[row - 1]![column]! + 1, line[column - 1]! + 1, rows[row - 1]![column - 1]! + (same ? 0 : 1)];
      const swapped = one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      if (row > 1 && column > 1 && swapped) ways.push(rows[row - 2]![column - 2]! + 1);
      line.push(Math.min(...ways));
    }
    rows.push(line);
  }
  return rows[one.length]![other.length]!;
}
