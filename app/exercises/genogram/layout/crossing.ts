import type { Box, Point } from "./drawing.ts";

/** Whether a straight stretch comes within a margin of a box (Liang and Barsky, 1984). */
export function crosses([from, to]: readonly [Point, Point], box: Box, margin = 0): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const bounds = [
    [-dx, from.x - (box.x - margin)],
    [dx, box.x + box.width + margin - from.x],
    [-dy, from.y - (box.y - margin)],
    [dy, box.y + box.height + margin - from.y],
  ] as const;
  let [enter, leave] = [0, 1];
  for (const [direction, distance] of bounds) {
    if (direction === 0) {
      if (distance <= 0) return false;
    } else if (direction < 0) enter = Math.max(enter, distance / direction);
    else leave = Math.min(leave, distance / direction);
  }
  return enter < leave;
}

/** Whether two boxes share more than an edge. */
export function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
