import type { Family } from "../family.ts";
import { kinshipOf } from "../kinship.ts";
import { clustersOf } from "./clusters.ts";
import { descentLines } from "./descent.ts";
import { radius } from "./drawing.ts";
import type { Box, Drawing, PlacedPerson, Point } from "./drawing.ts";
import { generationsOf } from "./generations.ts";
import { householdBoxes } from "./households.ts";
import { labelOf, type, widthOf } from "./label.ts";
import { Lines } from "./lines.ts";
import { gapBefore, gapWidth, labelDistance, Measure } from "./measuring.ts";
import { flat, order } from "./ordering.ts";
import { Spacing } from "./spacing.ts";
import { straightTie, tieLines } from "./tieLines.ts";

const sweeps = 60;

/**
 * Lays out a genogram: from a family to the place of everybody and everything, in layout units (x to the right, y down,
 * one unit a CSS pixel at 100 %, every symbol 44 wide and centred on its place). The same family always gives the same
 * drawing. Generations align, the oldest on top; siblings stand by birth, from left to right, partners in order of time
 * (McGoldrick, Gerson and Petry, 2020; Bennett and others, 2022). Symbols and names never overlap and no line goes
 * through a name: lines run in lanes between people and on tracks between generations.
 */
export function layOut(family: Family): Drawing {
  const kinship = kinshipOf(family);
  const levels = generationsOf(family, kinship);
  const clusters = clustersOf(family, kinship, levels);
  const labels = new Map(family.people.map((person) => [person.id, labelOf(person)]));
  const half = (id: string) => Math.max(radius, ...labels.get(id)!.map((line) => widthOf(line) / 2));
  const ids = family.people.map(({ id }) => id);
  const indexOf = new Map(ids.map((id, index) => [id, index]));
  const spacing = new Spacing(
    family,
    kinship,
    ids.map((id) => ({ half: half(id), before: gapWidth })),
  );
  const entered = clusters.map((row) => row.map(({ members }) => members.map((id) => indexOf.get(id)!)));
  const ordered = flat(order(entered, spacing));
  const rows = ordered.map((row) => row.map((index) => ids[index]!));
  const shifts = new Map(family.nudges.map(({ person, x }) => [indexOf.get(person)!, x]));

  let around: Family["ties"] = [];
  for (;;) {
    const lines = new Lines(rows, new Map(ids.map((id, index) => [id, spacing.x[index]!])));
    const { bonds, sibships } = descentLines(family, kinship, lines);
    const winding = tieLines(around, lines);
    for (const [row, people] of ordered.entries()) {
      for (const [at, person] of people.entries()) spacing.room[person]!.before = gapBefore(lines, row, at);
    }
    spacing.settle(ordered, sweeps);
    if (shifts.size > 0) for (const row of ordered) spacing.nudge(row, shifts);
    const x = new Map(ids.map((id, index) => [id, spacing.x[index]!]));
    const measure = new Measure(rows, x, half, lines, (id) => labels.get(id)!.length);
    const people = rows.flatMap((row, generation) =>
      row.map((id) => placed(id, generation, { x: x.get(id)!, y: measure.rowY[generation]! }, labels.get(id)!)),
    );
    const straight = straightTies(family, around, people);
    const blocked = family.ties.filter((tie) => !straight.has(tie.id) && !around.includes(tie));
    // Whatever goes around takes room, which can block another; each round only adds, so that this ends.
    if (blocked.length > 0) {
      around = [...around, ...blocked];
      continue;
    }
    const drawing = {
      people,
      bonds: bonds.map(({ couple, line, hang }) => {
        const path = measure.points(line);
        return { couple, path, mark: markOn(path, measure.xOf(hang.across)) };
      }),
      sibships: sibships.map(({ couple, drop, bar, children }) => {
        const ends = bar.ends.map((end) => measure.xOf(end));
        const y = measure.yOf(bar);
        return {
          couple,
          drop: measure.points(drop),
          bar: [
            { x: Math.min(...ends), y },
            { x: Math.max(...ends), y },
          ] as [Point, Point],
          children: children.map(({ child, line }) => ({ child, path: measure.points(line) })),
        };
      }),
      ties: [
        ...[...straight].map(([tie, path]) => ({ tie, path })),
        ...winding.map(({ tie, line }) => ({ tie, path: measure.points(line) })),
      ],
      households: householdBoxes(family, rows, people),
    };
    return { ...drawing, box: boxAround(drawing) };
  }
}

function placed(id: string, generation: number, at: Point, lines: string[]): PlacedPerson {
  const width = Math.max(0, ...lines.map((line) => widthOf(line)));
  const label = {
    x: at.x - width / 2,
    y: at.y + radius + labelDistance,
    width,
    height: lines.length * type.line,
  };
  return { id, generation, ...at, lines, label };
}

function straightTies(family: Family, around: Family["ties"], people: readonly PlacedPerson[]): Map<string, Point[]> {
  const placeOf = new Map(people.map((person) => [person.id, person]));
  const obstacles = people.flatMap(({ id, x, y, label, lines }) => [
    { person: id, box: { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius } },
    ...(lines.length > 0 ? [{ person: id, box: label }] : []),
  ]);
  const found = new Map<string, Point[]>();
  const between = new Map<string, number>();
  for (const tie of family.ties) {
    if (around.includes(tie)) continue;
    const pair = [tie.from, tie.to].toSorted().join(" ");
    const before = between.get(pair) ?? 0;
    between.set(pair, before + 1);
    const line = straightTie(tie, before, placeOf, obstacles);
    if (line !== null) found.set(tie.id, line);
  }
  return found;
}

/** Where the stroke of a separation crosses the line of a couple: on its longest level stretch, beside the children. */
function markOn(path: readonly Point[], hang: number): Point {
  let best: [Point, Point] = [path[0]!, path[1]!];
  for (let at = 1; at < path.length; at += 1) {
    const [from, to] = [path[at - 1]!, path[at]!];
    if (from.y === to.y && Math.abs(to.x - from.x) > Math.abs(best[1].x - best[0].x)) best = [from, to];
  }
  const [left, right] = best[0].x < best[1].x ? best : [best[1], best[0]];
  const middle = (left.x + right.x) / 2;
  return { x: Math.abs(middle - hang) < 10 ? hang - 14 : middle, y: left.y };
}

/** The box around everything, with a margin. */
function boxAround({ people, bonds, sibships, ties, households }: Omit<Drawing, "box">): Box {
  const points = [
    ...people.flatMap(({ x, y, label }) => [
      { x: x - radius, y: y - radius },
      { x: x + radius, y: y + radius },
      { x: label.x, y: label.y },
      { x: label.x + label.width, y: label.y + label.height },
    ]),
    ...[...bonds, ...ties].flatMap(({ path }) => path),
    ...sibships.flatMap(({ drop, bar }) => [...drop, ...bar]),
    ...households.flatMap(({ box }) => [box, { x: box.x + box.width, y: box.y + box.height }]),
  ];
  if (points.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const margin = 12;
  const [left, top] = [Math.min(...xs) - margin, Math.min(...ys) - margin];
  return { x: left, y: top, width: Math.max(...xs) + margin - left, height: Math.max(...ys) + margin - top };
}
