import type { Tie } from "../family.ts";
import { Slots } from "./descent.ts";
import { crosses } from "./crossing.ts";
import type { Box, Point } from "./drawing.ts";
import type { Line, Lines } from "./lines.ts";

const tops = [13, -13, 17, -17, 7, -7, 10, -10];
const sides = [-10, -16, -5, 3];
/** How far apart the lines between the same two people stand. */
const apart = 10;

/** An emotional line that goes straight, when it crosses no one else's symbol or name; null when it would. */
export function straightTie(
  tie: Tie,
  before: number,
  placeOf: ReadonlyMap<string, Point>,
  obstacles: readonly { person: string; box: Box }[],
): [Point, Point] | null {
  const [from, to] = [placeOf.get(tie.from)!, placeOf.get(tie.to)!];
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  // Beside the line of a couple; else to both sides in turn.
  const off = from.y === to.y ? -apart * (before + 1) : apart * Math.ceil(before / 2) * (before % 2 === 0 ? 1 : -1);
  if (Math.abs(off) > 20) return null;
  const by =
    from.y === to.y ? { x: 0, y: off } : { x: (-(to.y - from.y) / length) * off, y: ((to.x - from.x) / length) * off };
  const line: [Point, Point] = [
    { x: from.x + by.x, y: from.y + by.y },
    { x: to.x + by.x, y: to.y + by.y },
  ];
  const isOwn = (person: string) => person === tie.from || person === tie.to;
  const isFree = obstacles.every(({ person, box }) => (isOwn(person) && isSymbol(box)) || !crosses(line, box, 7));
  return isFree ? line : null;
}

function isSymbol({ width, height }: Box): boolean {
  return width === height;
}

/** Emotional lines that go around others: over the heads of a generation, down between people. */
export function tieLines(ties: readonly Tie[], lines: Lines): { tie: string; line: Line }[] {
  const slots = new Slots();
  return ties.map((tie) => ({ tie: tie.id, line: tieLine(tie, lines, slots) }));
}

function tieLine({ from, to }: Tie, lines: Lines, slots: Slots): Line {
  const isDown = lines.rowOf(from) <= lines.rowOf(to);
  const [upper, lower] = isDown ? [from, to] : [to, from];
  const line =
    lines.rowOf(upper) === lines.rowOf(lower) ? overhead(upper, lower, lines, slots) : down(upper, lower, lines, slots);
  return isDown ? line : line.toReversed();
}

function overhead(one: string, other: string, lines: Lines, slots: Slots): Line {
  const row = lines.rowOf(one);
  const [first, last] = [one, other].map((id) => ({ people: [id], dx: slots.next(`${id} top`, tops) })) as [
    { people: string[]; dx: number },
    { people: string[]; dx: number },
  ];
  const track = lines.track(row - 1, 2, [first, last]);
  return [
    { across: first, down: { row, dy: 0 } },
    { across: first, down: track },
    { across: last, down: track },
    { across: last, down: { row, dy: 0 } },
  ];
}

function down(upper: string, lower: string, lines: Lines, slots: Slots): Line {
  const isRight = lines.xOf(lower) > lines.xOf(upper);
  const out = { row: lines.rowOf(upper), dy: slots.next(`${upper} ${isRight}`, sides) };
  const start = lines.beside(upper, isRight ? "right" : "left");
  const foot = { people: [lower], dx: slots.next(`${lower} top`, tops) };
  const row = lines.rowOf(lower);
  const { corners, end } = lines.passing(start, out.row, row - 1, 2, lines.xOf(lower));
  const track = lines.track(row - 1, 2, [end, foot]);
  return [
    { across: { people: [upper], dx: 0 }, down: out },
    { across: start, down: out },
    ...corners,
    { across: end, down: track },
    { across: foot, down: track },
    { across: foot, down: { row, dy: 0 } },
  ];
}
