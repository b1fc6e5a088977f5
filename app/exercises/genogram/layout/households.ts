import type { Family } from "../family.ts";
import { radius } from "./drawing.ts";
import type { PlacedHousehold, PlacedPerson } from "./drawing.ts";

const margin = 8;

/** A box around every run of members who stand side by side. */
export function householdBoxes(
  { households }: Family,
  rows: readonly (readonly string[])[],
  people: readonly PlacedPerson[],
): PlacedHousehold[] {
  const placeOf = new Map(people.map((person) => [person.id, person]));
  return households.flatMap(({ id, members }) => {
    const inside = new Set(members);
    return rows.flatMap((row) => runsOf(row, inside)).map((run) => ({ household: id, box: boxOf(run) }));
  });

  function boxOf(run: readonly string[]) {
    const placed = run.map((id) => placeOf.get(id)!);
    const left = Math.min(...placed.map(({ x, label }) => Math.min(x - radius, label.x))) - margin;
    const right = Math.max(...placed.map(({ x, label }) => Math.max(x + radius, label.x + label.width))) + margin;
    const top = placed[0]!.y - radius - margin;
    const bottom = Math.max(...placed.map(({ y, label }) => Math.max(y + radius, label.y + label.height))) + margin;
    return { x: left, y: top, width: right - left, height: bottom - top };
  }
}

function runsOf(row: readonly string[], inside: ReadonlySet<string>): string[][] {
  const runs: string[][] = [];
  for (const [at, person] of row.entries()) {
    if (!inside.has(person)) continue;
    if (at > 0 && inside.has(row[at - 1]!)) runs.at(-1)!.push(person);
    else runs.push([person]);
  }
  return runs;
}
