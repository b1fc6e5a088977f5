import type { Family } from "../family.ts";
import type { Kinship } from "../kinship.ts";
import { spread } from "./spreading.ts";

/** Half the width that somebody and her name take, and the free space that must stay on her left. */
export interface Room {
  half: number;
  before: number;
}

interface Union {
  partners: number[];
  children: number[];
}

/** Gives everybody an x, in rows of which the order is known; people go by their place in the family's list. */
export class Spacing {
  readonly x: number[];
  room: Room[];
  readonly #unions: Union[];
  readonly #formed: number[][];
  readonly #from: (number | null)[];

  constructor(family: Family, kinship: Kinship, room: Room[]) {
    const indexOf = new Map(family.people.map(({ id }, index) => [id, index]));
    this.room = room;
    this.x = room.map(() => 0);
    this.#unions = family.couples.map((couple) => ({
      partners: couple.partners.map((id) => indexOf.get(id)!),
      children: [...new Set(kinship.childrenOf(couple.id).map(({ child }) => indexOf.get(child)!))],
    }));
    this.#formed = family.people.map(() => []);
    for (const [union, { partners }] of this.#unions.entries()) {
      for (const partner of partners) this.#formed[partner]!.push(union);
    }
    const unionOf = new Map(family.couples.map(({ id }, index) => [id, index]));
    this.#from = family.people.map(({ id }) => {
      const [first] = kinship.childhoodsOf(id);
      return first === undefined ? null : unionOf.get(first.couple)!;
    });
  }

  /** Side by side, each row around the middle. */
  pack(rows: readonly (readonly number[])[]): void {
    for (const row of rows) {
      let at = 0;
      for (const person of row) {
        this.x[person] = at + this.room[person]!.before + this.room[person]!.half;
        at = this.x[person]! + this.room[person]!.half;
      }
      for (const person of row) this.x[person]! -= at / 2;
    }
  }

  /** Sweeps down and up: everybody goes towards her parents, children and partners, as far as her neighbours let her. */
  settle(rows: readonly (readonly number[])[], sweeps: number): void {
    for (let sweep = 0; sweep < sweeps; sweep += 1) {
      for (const row of rows) this.place(row);
      for (const row of rows.toReversed()) this.place(row);
    }
  }

  place(row: readonly number[]): void {
    const wishes = row.map((person) => this.wish(person));
    this.#spread(
      row,
      wishes.map(([want]) => want),
      wishes.map(([, weight]) => weight),
    );
  }

  /** Moves people by hand, and others only as far as they must make room. */
  nudge(row: readonly number[], shifts: ReadonlyMap<number, number>): void {
    this.#spread(
      row,
      row.map((person) => this.x[person]! + (shifts.get(person) ?? 0)),
      row.map((person) => (shifts.has(person) ? 1000 : 1)),
    );
  }

  /** Where somebody would stand, were she alone, and how much that matters. */
  wish(person: number): [want: number, weight: number] {
    const here = this.x[person]!;
    let [sum, weight] = [here * 0.05, 0.05];
    const add = (want: number, by: number) => {
      sum += want * by;
      weight += by;
    };
    const from = this.#from[person]!;
    if (from !== null) {
      const { partners, children } = this.#unions[from]!;
      const above = this.#middle(partners);
      add(here + above - this.#middle(children), 1);
      add(above, 0.15);
    }
    for (const formed of this.#formed[person]!) {
      const { partners, children } = this.#unions[formed]!;
      if (children.length > 0) add(here + this.#middle(children) - this.#middle(partners), 1);
      for (const partner of partners) if (partner !== person) add(this.x[partner]!, 0.4);
    }
    return [sum / weight, weight];
  }

  /** How long the lines are that belong to these people. */
  lengthOf(people: readonly number[]): number {
    let sum = 0;
    for (const person of people) {
      const from = this.#from[person]!;
      if (from !== null) sum += Math.abs(this.x[person]! - this.#middle(this.#unions[from]!.partners));
      for (const formed of this.#formed[person]!) {
        const { partners, children } = this.#unions[formed]!;
        for (const partner of partners) sum += Math.abs(this.x[partner]! - this.x[person]!);
        if (children.length > 0) sum += Math.abs(this.#middle(children) - this.#middle(partners));
      }
    }
    return sum;
  }

  #spread(row: readonly number[], wanted: number[], weights: number[]): void {
    const distances = row.map((person, at) => {
      const left = row[at - 1];
      return left === undefined ? 0 : this.room[left]!.half + this.room[person]!.before + this.room[person]!.half;
    });
    for (const [at, placed] of spread(wanted, weights, distances).entries()) this.x[row[at]!] = placed;
  }

  #middle(people: readonly number[]): number {
    let [least, most] = [Infinity, -Infinity];
    for (const person of people) {
      least = Math.min(least, this.x[person]!);
      most = Math.max(most, this.x[person]!);
    }
    return (least + most) / 2;
  }
}
