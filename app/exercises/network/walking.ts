import type { NetworkMap } from "./layout/map.ts";

export type Direction = "left" | "right" | "up" | "down";

const ways: Record<Direction, [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** Who comes next in a direction: the nearest, with those straight ahead counting as nearer; null for nobody. */
export function nextIn(direction: Direction, from: string, { members }: NetworkMap): string | null {
  const [dx, dy] = ways[direction];
  const here = members.find(({ id }) => id === from);
  if (here === undefined) return members[0]?.id ?? null;
  let best: { id: string; cost: number } | null = null;
  for (const { id, x, y } of members) {
    const ahead = (x - here.x) * dx + (y - here.y) * dy;
    const aside = Math.abs((x - here.x) * dy - (y - here.y) * dx);
    const cost = ahead + 2 * aside;
    if (id !== from && ahead > 1 && (best === null || cost < best.cost)) best = { id, cost };
  }
  return best?.id ?? null;
}
