import type { Family, Couple } from "../family.ts";
import type { Kinship } from "../kinship.ts";
import { radius } from "./drawing.ts";
import type { Across, Corner, Line, Lines, Track } from "./lines.ts";

/** The line of a couple, not yet measured, and the corner from which children hang. */
export interface BondLine {
  couple: string;
  line: Line;
  hang: Corner;
}

/** The lines of the children of one couple in one generation. */
export interface SibshipLine {
  couple: string;
  drop: Line;
  bar: Track;
  children: { child: string; line: Line }[];
}

/** Draws every couple and its children. */
export function descentLines(family: Family, kinship: Kinship, lines: Lines) {
  const slots = new Slots();
  const bonds = family.couples.map((couple) => bondLine(couple, lines, slots));
  const sibships = bonds.flatMap((bond) => sibshipLines(bond, kinship, lines, slots));
  return { bonds, sibships };
}

function bondLine({ id, partners }: Couple, lines: Lines, slots: Slots): BondLine {
  const [one, other] = partners as [string, string?];
  if (other === undefined) return aloneLine(id, one, lines, slots);
  if (lines.rowOf(one) !== lines.rowOf(other)) return aslantLine(id, one, other, lines, slots);
  const [left, right] = lines.atOf(one) < lines.atOf(other) ? [one, other] : [other, one];
  const row = lines.rowOf(left);
  if (lines.atOf(right) - lines.atOf(left) === 1) {
    const down = { row, dy: slots.next(`${left} ${right}`, heights) };
    const hang = { across: lines.beside(right, "left"), down };
    return {
      couple: id,
      line: [
        { across: at(left), down },
        { across: at(right), down },
      ],
      hang,
    };
  }
  const [leftDown, rightDown] = [
    { row, dy: slots.next(`${left} right`, sideHeights) },
    { row, dy: slots.next(`${right} left`, sideHeights) },
  ];
  const [first, last] = [lines.beside(left, "right"), lines.beside(right, "left")];
  const track = lines.track(row, 0, [first, last]);
  const line = [
    { across: at(left), down: leftDown },
    { across: first, down: leftDown },
    { across: first, down: track },
    { across: last, down: track },
    { across: last, down: rightDown },
    { across: at(right), down: rightDown },
  ];
  return { couple: id, line, hang: { across: last, down: track } };
}

/** Somebody with a partner who is not drawn: a short line from which children hang. */
function aloneLine(couple: string, person: string, lines: Lines, slots: Slots): BondLine {
  const down = { row: lines.rowOf(person), dy: slots.next(`${person} right`, sideHeights) };
  const across = lines.beside(person, "right");
  return {
    couple,
    line: [
      { across: at(person), down },
      { across, down },
    ],
    hang: { across, down },
  };
}

/** Partners of two generations. */
function aslantLine(couple: string, one: string, other: string, lines: Lines, slots: Slots): BondLine {
  const [upper, lower] = lines.rowOf(one) < lines.rowOf(other) ? [one, other] : [other, one];
  const isRight = lines.xOf(lower) > lines.xOf(upper);
  const upperDown = { row: lines.rowOf(upper), dy: slots.next(`${upper} ${isRight}`, sideHeights) };
  const lowerDown = { row: lines.rowOf(lower), dy: slots.next(`${lower} ${!isRight}`, sideHeights) };
  const start = lines.beside(upper, isRight ? "right" : "left");
  const arrival = lines.beside(lower, isRight ? "left" : "right");
  const { corners, end } = lines.passing(start, upperDown.row, lowerDown.row - 1, 0, lines.xOf(lower));
  const track = lines.track(lowerDown.row - 1, 0, [end, arrival]);
  const line = [
    { across: at(upper), down: upperDown },
    { across: start, down: upperDown },
    ...corners,
    { across: end, down: track },
    { across: arrival, down: track },
    { across: arrival, down: lowerDown },
    { across: at(lower), down: lowerDown },
  ];
  return { couple, line, hang: { across: arrival, down: lowerDown } };
}

function sibshipLines({ couple, hang }: BondLine, kinship: Kinship, lines: Lines, slots: Slots): SibshipLine[] {
  const children = kinship.childrenOf(couple);
  const from = "row" in hang.down ? hang.down.row : hang.down.channel;
  const byRow = Map.groupBy(children, ({ child }) => lines.rowOf(child));
  return [...byRow].map(([row, siblings]) => {
    const ids = siblings.map(({ child }) => child);
    const middle = ids.reduce((sum, id) => sum + lines.xOf(id), 0) / ids.length;
    const { corners, end } = lines.passing(hang.across, from, row - 1, 1, middle);
    const feet = siblings.map(({ child, birthGroup }) => {
      const twins = siblings.filter((each) => birthGroup !== undefined && each.birthGroup?.name === birthGroup.name);
      const foot = { people: [child], dx: slots.next(`${child} top`, tops) };
      return { child, foot, head: twins.length > 1 ? { people: twins.map((each) => each.child), dx: foot.dx } : foot };
    });
    const bar = lines.track(row - 1, 1, [end, ...feet.map(({ head }) => head)]);
    return {
      couple,
      drop: [hang, ...corners, { across: end, down: bar }],
      bar,
      // The slanting lines of twins end on top of their symbols; inside, they would pass beside others.
      children: feet.map(({ child, foot, head }) => ({
        child,
        line: [
          { across: head, down: bar },
          { across: foot, down: { row, dy: head === foot ? 0 : -radius } },
        ],
      })),
    };
  });
}

function at(person: string): Across {
  return { people: [person], dx: 0 };
}

// Where lines reach a symbol, in turn: those of more couples and more childhoods than one stand beside the first.
const heights = [0, 7, -7, 14, -14];
const sideHeights = [8, 14, -8, -14, 4, 11];
const tops = [0, 9, -9, 5, -5, 14, -14];

/** Deals out places at a symbol, one after the other. */
export class Slots {
  readonly #used = new Map<string, number>();

  next(key: string, places: readonly number[]): number {
    const used = this.#used.get(key) ?? 0;
    this.#used.set(key, used + 1);
    return places[used % places.length]!;
  }
}
