import type { Point } from "../layout/drawing.ts";
import { radius } from "../layout/drawing.ts";
import type { TieLook } from "../tie.ts";
import { beside, lengthOf, pathData, spotAt, trimmed, zigzag } from "../../drawing/path.ts";
import type { Spot } from "../../drawing/path.ts";

/** One stroke of an emotional line as SVG draws it. */
export interface Stroke {
  d: string;
  width: number;
  dashes?: string;
}

/** An emotional line as SVG draws it: its strokes, the arrow at its end and the place of its mark. */
export interface TieStrokes {
  strokes: Stroke[];
  arrow: string | null;
  mark: Spot;
}

const between = 5;
const dashes = { none: undefined, dashed: "7 5", dotted: "1.5 5", sparse: "3 9" };
const brokenTeeth = { none: undefined, dashed: "9 4", dotted: "2 4", sparse: "14 9" };
const teeth = { none: 0, small: 4, large: 6, filled: 6 };
const arrowLength = 9;

/** The strokes of an emotional line of this look along a way between the middles of two symbols. */
export function tieStrokes(way: readonly Point[], look: TieLook, directed: boolean): TieStrokes {
  const path = trimmed(way, radius + 3, radius + 3 + (directed ? arrowLength - 2 : 0));
  const strokes: Stroke[] = [];
  const dash = dashes[look.dash];
  // Under a zigzag the gaps of a single dashed line cannot be seen: there the zigzag itself has them.
  const isBroken = look.zigzag !== "none" && look.strokes === 1 && dash !== undefined;
  for (const by of isBroken ? [] : sidesOf(look.strokes)) {
    strokes.push({ d: pathData(by === 0 ? path : beside(path, by), 5), width: 1.6, ...(dash && { dashes: dash }) });
  }
  if (look.zigzag !== "none") {
    const wide = look.strokes > 1 ? 2 : 0;
    const height = teeth[look.zigzag] + wide;
    strokes.push({
      d: pathData(zigzag(path, height, look.zigzag === "small" ? 6 : 9)),
      width: look.zigzag === "filled" ? 3 : 1.6,
      ...(isBroken && { dashes: brokenTeeth[look.dash] }),
    });
  }
  return { strokes, arrow: directed ? arrowAt(way) : null, mark: spotAt(path, lengthOf(path) / 2) };
}

function sidesOf(strokes: number): number[] {
  return Array.from({ length: strokes }, (_, at) => (at - (strokes - 1) / 2) * between);
}

function arrowAt(way: readonly Point[]): string {
  const path = trimmed(way, radius + 3, radius + 3);
  const { x, y, dx, dy } = spotAt(path, lengthOf(path));
  const [bx, by] = [x - dx * arrowLength, y - dy * arrowLength];
  const side = arrowLength * 0.45;
  return `${pathData([
    { x, y },
    { x: bx - dy * side, y: by + dx * side },
    { x: bx + dy * side, y: by - dx * side },
  ])}Z`;
}
