import type { Point } from "./geometry.ts";

/** A place on a line with the direction in which the line goes there, as a unit vector. */
export interface Spot extends Point {
  dx: number;
  dy: number;
}

/** The length of a line. */
export function lengthOf(path: readonly Point[]): number {
  let length = 0;
  for (let at = 1; at < path.length; at += 1) length += distance(path[at - 1]!, path[at]!);
  return length;
}

/** The place on a line at this distance from its beginning. */
export function spotAt(path: readonly Point[], along: number): Spot {
  let left = along;
  for (let at = 1; at < path.length; at += 1) {
    const [from, to] = [path[at - 1]!, path[at]!];
    const stretch = distance(from, to);
    if (left <= stretch || at === path.length - 1) {
      const share = stretch === 0 ? 0 : Math.min(1, left / stretch);
      const [dx, dy] = stretch === 0 ? [1, 0] : [(to.x - from.x) / stretch, (to.y - from.y) / stretch];
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, dx, dy };
    }
    left -= stretch;
  }
  return { ...path[0]!, dx: 1, dy: 0 };
}

/** The part of a line that lies further than these distances from its ends. */
export function trimmed(path: readonly Point[], start: number, end: number): Point[] {
  const length = lengthOf(path);
  if (length <= start + end) return [spotAt(path, length / 2), spotAt(path, length / 2)].map(({ x, y }) => ({ x, y }));
  const points: Point[] = [];
  let along = 0;
  for (const [at, point] of path.entries()) {
    if (at > 0) along += distance(path[at - 1]!, point);
    if (along > start && along < length - end) points.push(point);
  }
  const [first, last] = [spotAt(path, start), spotAt(path, length - end)];
  return [{ x: first.x, y: first.y }, ...points, { x: last.x, y: last.y }];
}

/** A line beside another, at a distance to its right. */
export function beside(path: readonly Point[], by: number): Point[] {
  return path.map((point, at) => {
    const before = directionOf(path[at - 1] ?? point, path[at - 1] === undefined ? path[at + 1]! : point);
    const after = directionOf(path[at + 1] === undefined ? path[at - 1]! : point, path[at + 1] ?? point);
    // Along the bisector of the corner, further out the sharper it is, within reason.
    const [nx, ny] = [-(before.y + after.y) / 2, (before.x + after.x) / 2];
    const size = Math.max(0.5, nx * nx + ny * ny);
    return { x: point.x + (nx / size) * by, y: point.y + (ny / size) * by };
  });
}

/** A zigzag along a line, with straight feet at both ends. */
export function zigzag(path: readonly Point[], height: number, step: number): Point[] {
  const length = lengthOf(path);
  const foot = Math.min(10, length / 4);
  const teeth = Math.max(2, Math.round((length - 2 * foot) / step));
  const points: Point[] = [spotAt(path, 0), spotAt(path, foot)];
  for (let tooth = 0; tooth < teeth; tooth += 1) {
    const { x, y, dx, dy } = spotAt(path, foot + ((tooth + 0.5) / teeth) * (length - 2 * foot));
    const side = tooth % 2 === 0 ? height : -height;
    points.push({ x: x - dy * side, y: y + dx * side });
  }
  points.push(spotAt(path, length - foot), spotAt(path, length));
  return points.map(({ x, y }) => ({ x, y }));
}

/** A line as the `d` of an SVG path, with corners rounded when asked. */
export function pathData(path: readonly Point[], rounding = 0): string {
  return path
    .map((point, at) => {
      const [before, after] = [path[at - 1], path[at + 1]];
      if (before === undefined) return `M${number(point.x)} ${number(point.y)}`;
      if (rounding === 0 || after === undefined) return `L${number(point.x)} ${number(point.y)}`;
      const radius = Math.min(rounding, distance(before, point) / 2, distance(point, after) / 2);
      const [into, out] = [directionOf(before, point), directionOf(point, after)];
      const from = `${number(point.x - into.x * radius)} ${number(point.y - into.y * radius)}`;
      const to = `${number(point.x + out.x * radius)} ${number(point.y + out.y * radius)}`;
      return `L${from}Q${number(point.x)} ${number(point.y)} ${to}`;
    })
    .join("");
}

function directionOf(from: Point, to: Point): Point {
  const length = distance(from, to);
  return length === 0 ? { x: 0, y: 0 } : { x: (to.x - from.x) / length, y: (to.y - from.y) / length };
}

function distance(from: Point, to: Point): number {
  return Math.hypot(to.x - from.x, to.y - from.y);
}

function number(value: number): string {
  return String(Math.round(value * 10) / 10);
}
