import type { Box, Point } from "../../drawing/geometry.ts";
import { type, widthOf, wrapped } from "../../drawing/textWidth.ts";
import { tieWithCentre } from "../network.ts";
import type { Member, Network } from "../network.ts";

/** Half the size of the symbol of a member, and of whoever stands in the middle, in layout units. */
export const radius = { member: 13, centre: 30 };

/** The side of a small mark: of support, of what somebody does to use. */
export const markSize = 15;

const widest = 104;
const gap = 3;
const margin = 3;

/** On which side of her symbol somebody's name stands. */
export type Side = "below" | "above" | "left" | "right";

/** Somebody around (0, 0): the lines of her name, how many marks stand below it, and the room all of it takes. */
export interface Figure {
  lines: string[];
  marks: number;
  side: Side;
  label: Box;
  /** Symbol and label with some air around them. */
  box: Box;
}

/** How many marks a tie shows: one for each kind of support, one or two for what it does to use. */
export function marksOf(tie: Network["ties"][number] | undefined): number {
  if (tie === undefined) return 0;
  return tie.support.length + (tie.influence === undefined ? 0 : tie.influence === "both" ? 2 : 1);
}

/** The room that somebody takes with her name on this side. */
export function figureOf(network: Network, member: Member, side: Side): Figure {
  const lines = wrapped(member.name, widest, 2);
  const marks = marksOf(tieWithCentre(network, member.id));
  const width = Math.max(0, ...lines.map(widthOf), marks * markSize);
  const height = lines.length * type.line + (marks > 0 ? markSize + 2 : 0);
  const label = { ...labelAt(side, width, height), width, height };
  return { lines, marks, side, label, box: around(label) };
}

function labelAt(side: Side, width: number, height: number): Point {
  const out = radius.member + gap;
  if (side === "left") return { x: -out - width, y: -height / 2 };
  if (side === "right") return { x: out, y: -height / 2 };
  return { x: -width / 2, y: side === "below" ? out : -out - height };
}

function around(label: Box): Box {
  const size = radius.member;
  const [left, top] = [Math.min(-size, label.x) - margin, Math.min(-size, label.y) - margin];
  const right = Math.max(size, label.x + label.width) + margin;
  const bottom = Math.max(size, label.y + label.height) + margin;
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** A box moved to a place. */
export function boxAt({ x, y, width, height }: Box, at: Point): Box {
  return { x: x + at.x, y: y + at.y, width, height };
}

/** Whether two boxes have room in common. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
