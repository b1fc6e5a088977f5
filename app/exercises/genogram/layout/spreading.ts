/**
 * Places a row from left to right as near as possible to where each wants to be, with at least the asked distances
 * between neighbours: weighted isotonic regression by pooling adjacent violators (Barlow and others, 1972), after which
 * no two can overlap. Returns the x of each, in the order of the row.
 */
export function spread(
  wanted: readonly number[],
  weights: readonly number[],
  /** The least distance between the one at this place and the one before it. */
  distances: readonly number[],
): number[] {
  const pools: { sum: number; weight: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const [at, want] of wanted.entries()) {
    offset += at === 0 ? 0 : distances[at]!;
    offsets.push(offset);
    const weight = weights[at]!;
    let pool = { sum: (want - offset) * weight, weight, count: 1 };
    for (let last = pools.at(-1); last && last.sum / last.weight >= pool.sum / pool.weight; last = pools.at(-1)) {
      pools.pop();
      pool = { sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count };
    }
    pools.push(pool);
  }
  const placed: number[] = [];
  for (const { sum, weight, count } of pools) {
    for (let member = 0; member < count; member += 1) placed.push(sum / weight + offsets[placed.length]!);
  }
  return placed;
}
