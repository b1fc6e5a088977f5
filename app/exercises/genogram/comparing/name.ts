/** A name as two writers of it may differ: without capitals, accents and signs. */
export function plainName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/**
 * How alike two names are, from 0 to 1: 1 for the same letters, 0.95 when one says more of the same ("Ria" and "oma Ria
 * de Wit"), else the share of letters that need no change. Two empty names are alike; one empty name says nothing (0.5).
 */
export function likenessOfNames(one: string, other: string): number {
  const [first, second] = [plainName(one), plainName(other)];
  if (first === second) return 1;
  if (first === "" || second === "") return 0.5;
  const [fewer, more] = [first.split(" "), second.split(" ")].toSorted((a, b) => a.length - b.length) as [
    string[],
    string[],
  ];
  if (fewer.every((word) => more.includes(word))) return 0.95;
  const whole = 1 - changesBetween(first, second) / Math.max(first.length, second.length);
  const given = 1 - changesBetween(fewer[0]!, more[0]!) / Math.max(fewer[0]!.length, more[0]!.length);
  return Math.max(whole, fewer.length === more.length ? 0 : given * 0.9);
}

/** Whether two names are one name to a reader who forgives a typing error: one in a short name, two in a long one. */
export function isSameName(one: string, other: string): boolean {
  const [first, second] = [plainName(one), plainName(other)];
  if (first === "" || second === "") return first === second;
  const likeness = likenessOfNames(one, other);
  if (likeness >= 0.95) return true;
  const length = Math.max(first.length, second.length);
  return changesBetween(first, second) <= (length >= 8 ? 2 : length >= 3 ? 1 : 0);
}

/**
 * The fewest single letters to add, leave out, replace or swap with their neighbour that make one word of another
 * (Damerau, 1964, as the optimal string alignment).
 */
export function changesBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const rows = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const replaced = rows[row - 1]![column - 1]! + Number(a[row - 1] !== b[column - 1]);
      let least = Math.min(replaced, rows[row - 1]![column]! + 1, line[column - 1]! + 1);
      const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swaps) least = Math.min(least, rows[row - 2]![column - 2]! + 1);
      line.push(least);
    }
    rows.push(line);
  }
  return rows[a.length]![b.length]!;
}
