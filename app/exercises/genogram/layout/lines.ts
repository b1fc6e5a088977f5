/** Where a line turns, across: at a person or amid several, or in a lane of the free space between two people of a row. */
export type Across = { people: readonly string[]; dx: number } | Lane;

/** Where a line turns, down: at the height of a row, or on a track of the space under a row (-1: above the first). */
export type Down = { row: number; dy: number } | Track;

/** The space before the person at this place in a row (or after the last) has room for lanes side by side. */
export interface Lane {
  row: number;
  gap: number;
  lane: number;
}

/** A level stretch of a line; those that would lie on each other get tracks of their own. */
export interface Track {
  channel: number;
  /** What lies higher in a channel: couples, then children, then emotional lines. */
  order: number;
  ends: Across[];
}

export interface Corner {
  across: Across;
  down: Down;
}

/** A line before anybody knows where its rows, lanes and tracks are. */
export type Line = Corner[];

/** Deals out lanes and tracks, so that no two lines lie on each other and none goes through a person or her name. */
export class Lines {
  readonly tracks: Track[] = [];
  readonly #lanes = new Map<string, number>();
  readonly #placeOf = new Map<string, { row: number; at: number }>();
  readonly #rows: readonly (readonly string[])[];
  readonly #x: ReadonlyMap<string, number>;

  constructor(rows: readonly (readonly string[])[], x: ReadonlyMap<string, number>) {
    this.#rows = rows;
    this.#x = x;
    for (const [row, people] of rows.entries()) {
      for (const [at, person] of people.entries()) this.#placeOf.set(person, { row, at });
    }
  }

  rowOf(person: string): number {
    return this.#placeOf.get(person)!.row;
  }

  atOf(person: string): number {
    return this.#placeOf.get(person)!.at;
  }

  xOf(person: string): number {
    return this.#x.get(person)!;
  }

  /** A lane of its own beside a person. */
  beside(person: string, side: "left" | "right"): Lane {
    const { row, at } = this.#placeOf.get(person)!;
    return this.#laneIn(row, side === "left" ? at : at + 1);
  }

  /** A track of its own, to be drawn between these ends. */
  track(channel: number, order: number, ends: Across[]): Track {
    const track = { channel, order, ends };
    this.tracks.push(track);
    return track;
  }

  /** The corners of a way from one channel to another, past every row between them, near an x. */
  passing(start: Across, from: number, to: number, order: number, nearX: number): { corners: Line; end: Across } {
    const corners: Line = [];
    let at = start;
    const step = from < to ? 1 : -1;
    for (let channel = from; channel !== to; channel += step) {
      const row = step > 0 ? channel + 1 : channel;
      const lane = this.#laneNear(row, nearX);
      const track = this.track(channel, order, [at, lane]);
      corners.push({ across: at, down: track }, { across: lane, down: track });
      at = lane;
    }
    return { corners, end: at };
  }

  /** How many lanes the space before this place in a row has. */
  lanesIn(row: number, gap: number): number {
    return this.#lanes.get(`${row} ${gap}`) ?? 0;
  }

  #laneIn(row: number, gap: number): Lane {
    const lane = this.lanesIn(row, gap);
    this.#lanes.set(`${row} ${gap}`, lane + 1);
    return { row, gap, lane };
  }

  #laneNear(row: number, x: number): Lane {
    const people = this.#rows[row]!;
    let gap = 0;
    let least = Infinity;
    for (let at = 0; at <= people.length; at += 1) {
      const left = this.#x.get(people[at - 1] ?? "") ?? this.#x.get(people[at] ?? "")! - 90;
      const right = this.#x.get(people[at] ?? "") ?? left + 90;
      const distance = Math.abs((left + right) / 2 - x);
      if (distance < least) [gap, least] = [at, distance];
    }
    return this.#laneIn(row, gap);
  }
}
