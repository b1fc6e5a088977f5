import type { Box, Point } from "../../drawing/geometry.ts";
import { boxAround } from "../../drawing/composition.ts";
import type { Area } from "../area.ts";
import type { Network } from "../network.ts";
import { boxAt, overlap } from "./figure.ts";
import type { Figure } from "./figure.ts";
import type { PlacedArea } from "./map.ts";

/** A part of the circle, by its angles in radians from the top, clockwise. */
export interface Sector {
  area: Area;
  from: number;
  to: number;
}

/** The parts of the circle, as wide as each other, so that nobody turns when somebody else comes. */
export function sectorsOf({ areas }: Pick<Network, "areas">): Sector[] {
  const each = (2 * Math.PI) / areas.length;
  // The middle of the first area is at the top.
  return areas.map((area, index) => ({ area, from: (index - 0.5) * each, to: (index + 0.5) * each }));
}

/** The place at an angle from the top and a distance from the middle. */
export function at(angle: number, distance: number): Point {
  return { x: Math.sin(angle) * distance, y: -Math.cos(angle) * distance };
}

/** Angles of a sector from its middle to both sides in turn, about so far apart along an arc of this radius. */
export function anglesIn({ from, to }: Sector, radius: number, step: number): number[] {
  const middle = (from + to) / 2;
  const reach = (to - from) / 2;
  const apart = step / Math.max(radius, 1);
  const count = Math.floor((reach - Math.min(reach, 4 / radius)) / apart);
  const sides = Array.from({ length: Math.max(0, count) }, (_, index) => [(index + 1) * apart, -(index + 1) * apart]);
  return [middle, ...sides.flat().map((by) => middle + by)];
}

/** Whether a figure at a place keeps clear of others. */
export function isFree(figure: Figure, place: Point, taken: readonly Box[]): boolean {
  const box = boxAt(figure.box, place);
  return taken.every((other) => !overlap(box, other));
}

/** Whether a box lies within a sector, all of it. */
export function isWithin({ from, to }: Sector, { x, y, width, height }: Box): boolean {
  if (to - from > 1.01 * Math.PI) return true;
  const [one, other] = [at(from, 1), at(to, 1)];
  return [
    { x, y },
    { x: x + width, y },
    { x, y: y + height },
    { x: x + width, y: y + height },
  ].every((corner) => one.x * corner.y - one.y * corner.x >= 0 && corner.x * other.y - corner.y * other.x >= 0);
}

/** How near to the middle a box comes, and how far from it. */
export function distancesOf({ x, y, width, height }: Box): { nearest: number; furthest: number } {
  const [right, bottom] = [x + width, y + height];
  const near = (low: number, high: number) => (low > 0 ? low : high < 0 ? -high : 0);
  return {
    nearest: Math.hypot(near(x, right), near(y, bottom)),
    furthest: Math.hypot(Math.max(Math.abs(x), Math.abs(right)), Math.max(Math.abs(y), Math.abs(bottom))),
  };
}

/** The names of the areas, each this far from the middle, and the lines between them from the inside to the rim. */
export function areaLabels(
  sectors: readonly Sector[],
  inner: number,
  rim: number,
  outerOf: (area: Area) => number = () => rim,
): PlacedArea[] {
  return sectors.map(({ area, from, to }) => {
    const middle = (from + to) / 2;
    const { x, y } = at(middle, outerOf(area) + 11);
    const lean = Math.sin(middle);
    return {
      area,
      label: { x, y: y + (1 - Math.cos(middle)) * 5 },
      anchor: Math.abs(lean) < 0.3 ? "middle" : lean > 0 ? "start" : "end",
      border: [at(from, inner), at(from, rim)],
    };
  });
}

/** The room that everything takes, with the names of the areas and a margin. */
export function mapBox(boxes: readonly Box[], areas: readonly PlacedArea[], outer: number): Box {
  const named = areas.map(({ label, anchor }) => {
    const width = 118;
    const x = label.x - { start: 0, middle: width / 2, end: width }[anchor];
    return { x, y: label.y - 16, width, height: 22 };
  });
  const circle = { x: -outer, y: -outer, width: 2 * outer, height: 2 * outer };
  const { x, y, width, height } = boxAround([circle, ...named, ...boxes]);
  return { x: x - 8, y: y - 8, width: width + 16, height: height + 16 };
}
