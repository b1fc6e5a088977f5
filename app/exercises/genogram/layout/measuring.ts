import { radius } from "./drawing.ts";
import type { Point } from "./drawing.ts";
import type { Across, Down, Line, Lines, Track } from "./lines.ts";
import { type } from "./label.ts";

const laneWidth = 7;
const trackHeight = 9;
/** The free space between two people when at most two lines go through it. */
export const gapWidth = 36;
const emptyChannel = 52;
/** From the lower edge of a symbol to its label. */
export const labelDistance = 5;

/** The space that must stay free on the left of the person at this place in a row. */
export function gapBefore(lines: Lines, row: number, at: number): number {
  return gapWidth + Math.max(0, lines.lanesIn(row, at) - 2) * laneWidth;
}

/** Where rows, lanes and tracks come to lie, once everybody has an x. */
export class Measure {
  readonly rowY: number[] = [];
  readonly #rows: readonly (readonly string[])[];
  readonly #x: ReadonlyMap<string, number>;
  readonly #half: (person: string) => number;
  readonly #lines: Lines;
  readonly #trackY = new Map<Track, number>();

  constructor(
    rows: readonly (readonly string[])[],
    x: ReadonlyMap<string, number>,
    half: (person: string) => number,
    lines: Lines,
    labelLines: (person: string) => number,
  ) {
    this.#rows = rows;
    this.#x = x;
    this.#half = half;
    this.#lines = lines;
    const byChannel = Map.groupBy(lines.tracks, ({ channel }) => channel);
    let y = this.#layTracks(byChannel.get(-1) ?? [], 0);
    for (const [row, people] of rows.entries()) {
      this.rowY.push(y + radius);
      const most = Math.max(0, ...people.map(labelLines));
      y += 2 * radius + labelDistance + most * type.line;
      y += this.#layTracks(byChannel.get(row) ?? [], y);
    }
  }

  points(line: Line): Point[] {
    return line.map(({ across, down }) => ({ x: this.xOf(across), y: this.yOf(down) }));
  }

  xOf(across: Across): number {
    if ("people" in across) {
      return across.people.reduce((sum, id) => sum + this.#x.get(id)!, 0) / across.people.length + across.dx;
    }
    const { row, gap, lane } = across;
    const people = this.#rows[row]!;
    const [left, right] = [people[gap - 1], people[gap]];
    const leftEdge = left === undefined ? null : this.#x.get(left)! + this.#half(left);
    const rightEdge = right === undefined ? null : this.#x.get(right)! - this.#half(right);
    const lanes = this.#lines.lanesIn(row, gap);
    const middle = ((leftEdge ?? rightEdge! - gapWidth) + (rightEdge ?? leftEdge! + gapWidth)) / 2;
    const outwards = leftEdge === null ? -lanes * laneWidth : rightEdge === null ? lanes * laneWidth : 0;
    return middle + outwards / 2 + (lane - (lanes - 1) / 2) * laneWidth;
  }

  yOf(down: Down): number {
    return "row" in down ? this.rowY[down.row]! + down.dy : this.#trackY.get(down)!;
  }

  /** Gives every track of a channel a height at which nothing lies on it; returns how high the channel is. */
  #layTracks(tracks: readonly Track[], top: number): number {
    const free: { order: number; until: number[] }[] = [];
    let levels = 0;
    const levelOf = new Map<Track, number>();
    for (const [, ofOrder] of [...Map.groupBy(tracks, ({ order }) => order)].toSorted(
      ([one], [other]) => one - other,
    )) {
      const spans = ofOrder.map((track) => {
        const ends = track.ends.map((end) => this.xOf(end));
        return { track, from: Math.min(...ends), to: Math.max(...ends) };
      });
      const lasts: number[] = [];
      for (const { track, from, to } of spans.toSorted((one, other) => one.from - other.from)) {
        const fits = lasts.findIndex((last) => last + laneWidth < from);
        const level = fits === -1 ? lasts.length : fits;
        lasts[level] = to;
        levelOf.set(track, levels + level);
      }
      levels += lasts.length;
    }
    const height =
      tracks.length === 0 && free.length === 0 ? emptyChannel : Math.max(emptyChannel, (levels + 3) * trackHeight);
    const first = top + (height - (levels - 1) * trackHeight) / 2;
    for (const [track, level] of levelOf) this.#trackY.set(track, first + level * trackHeight);
    return height;
  }
}
