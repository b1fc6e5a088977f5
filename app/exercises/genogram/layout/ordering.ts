import type { Spacing } from "./spacing.ts";

/** A row of a drawing: clusters from left to right, each a list of people who stay side by side. */
export type Row = readonly (readonly number[])[];

const rounds = 8;
const sweeps = 6;

/**
 * Orders the clusters of every generation so that lines stay short. It begins with the order in which people were entered
 * and changes only what shortens the lines: who comes later moves the others little. The sweeps by the mean of the
 * neighbours follow Sugiyama, Tagawa and Toda (1981). Leaves everybody in `spacing` near her place.
 */
export function order(entered: readonly Row[], spacing: Spacing): Row[] {
  let rows = [...entered];
  const settle = () => spacing.settle(flat(rows), sweeps);
  spacing.pack(flat(rows));
  settle();
  let best = { length: lengthOf(), rows, x: [...spacing.x] };
  for (let round = 0; round < rounds; round += 1) {
    const before = best.length;
    sortRows(round % 2 === 0);
    rows = rows.map((row) => swapNeighbours(row, spacing));
    settle();
    const length = lengthOf();
    if (length < before - 1) best = { length, rows, x: [...spacing.x] };
    else if (round % 2 === 1) break;
  }
  spacing.x.splice(0, spacing.x.length, ...best.x);
  return best.rows;

  function lengthOf(): number {
    return rows.reduce((sum, row) => sum + spacing.lengthOf(row.flat()), 0);
  }

  function sortRows(isDown: boolean): void {
    const levels = isDown ? [...rows.keys()] : [...rows.keys()].toReversed();
    for (const level of levels) {
      const keyed = rows[level]!.map((cluster) => ({ cluster, wish: wishOf(cluster, spacing) }));
      rows = rows.with(
        level,
        keyed.toSorted((one, other) => one.wish - other.wish).map(({ cluster }) => cluster),
      );
      spacing.place(rows[level]!.flat());
    }
  }
}

/** The rows without their clusters. */
export function flat(rows: readonly Row[]): number[][] {
  return rows.map((row) => row.flat());
}

function wishOf(cluster: readonly number[], spacing: Spacing): number {
  let [sum, total] = [0, 0];
  for (const person of cluster) {
    const [want, weight] = spacing.wish(person);
    sum += want * weight;
    total += weight;
  }
  return sum / total;
}

/** Exchanges neighbouring clusters wherever their own lines become shorter by it. */
function swapNeighbours(row: Row, spacing: Spacing): Row {
  const swapped = [...row];
  for (let at = 1; at < swapped.length; at += 1) {
    const [left, right] = [swapped[at - 1]!, swapped[at]!];
    const before = spacing.lengthOf(left) + spacing.lengthOf(right);
    const [leftWidth, rightWidth] = [widthOf(left, spacing), widthOf(right, spacing)];
    shift(left, rightWidth, spacing);
    shift(right, -leftWidth, spacing);
    if (spacing.lengthOf(left) + spacing.lengthOf(right) < before - 1) {
      [swapped[at - 1], swapped[at]] = [right, left];
    } else {
      shift(left, -rightWidth, spacing);
      shift(right, leftWidth, spacing);
    }
  }
  return swapped;
}

function shift(people: readonly number[], by: number, spacing: Spacing): void {
  for (const person of people) spacing.x[person]! += by;
}

function widthOf(cluster: readonly number[], { room }: Spacing): number {
  return cluster.reduce((sum, person) => sum + room[person]!.before + 2 * room[person]!.half, 0);
}
