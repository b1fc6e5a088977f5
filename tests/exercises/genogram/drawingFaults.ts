import type { Family } from "#app/exercises/genogram/family.ts";
import { crosses, overlaps } from "#app/exercises/genogram/layout/crossing.ts";
import { radius } from "#app/exercises/genogram/layout/drawing.ts";
import type { Box, Drawing, Point } from "#app/exercises/genogram/layout/drawing.ts";

/** What a reader would stumble over in a drawing: symbols or names on each other, and lines through a name or a stranger. */
export function drawingFaults(drawing: Drawing, ends: ReadonlyMap<string, readonly string[]>): string[] {
  const faults: string[] = [];
  const symbols = drawing.people.map(({ id, x, y }) => ({ id, box: square(x, y) }));
  const names = drawing.people.filter(({ lines }) => lines.length > 0).map(({ id, label }) => ({ id, box: label }));
  const things = [
    ...symbols.map((each) => ({ ...each, what: "symbol" })),
    ...names.map((each) => ({ ...each, what: "name" })),
  ];
  for (const [at, one] of things.entries()) {
    for (const other of things.slice(at + 1)) {
      if (overlaps(one.box, other.box)) faults.push(`${one.what} of ${one.id} on ${other.what} of ${other.id}`);
    }
  }
  for (const { line, of } of stretches(drawing)) {
    for (const { id, box } of names) if (crosses(line, box)) faults.push(`${of} through the name of ${id}`);
    for (const { id, box } of symbols) {
      if (!(ends.get(of) ?? []).includes(id) && crosses(line, box)) faults.push(`${of} through ${id}`);
    }
  }
  return faults;
}

function stretches(drawing: Drawing): { line: [Point, Point]; of: string }[] {
  const paths = [
    ...drawing.bonds.map(({ couple, path }) => ({ of: couple, path })),
    ...drawing.sibships.flatMap(({ couple, drop, bar, children }) => [
      { of: couple, path: drop },
      { of: couple, path: bar },
      ...children.map(({ path }) => ({ of: couple, path })),
    ]),
    ...drawing.ties.map(({ tie, path }) => ({ of: tie, path })),
  ];
  return paths.flatMap(({ of, path }) =>
    path.slice(1).map((to, at) => ({ of, line: [path[at]!, to] as [Point, Point] })),
  );
}

function square(x: number, y: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
}

/** Who a line may touch, by the id of its couple or tie: whoever it runs between. */
export function endsOf(family: Family): ReadonlyMap<string, readonly string[]> {
  const children = (couple: string) =>
    family.childhoods.filter((each) => each.couple === couple).map(({ child }) => child);
  return new Map<string, readonly string[]>([
    ...family.couples.map(({ id, partners }) => [id, [...partners, ...children(id)]] as const),
    ...family.ties.map(({ id, from, to }) => [id, [from, to]] as const),
  ]);
}
