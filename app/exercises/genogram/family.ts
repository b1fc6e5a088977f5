import { z } from "zod";
import { checkIds, identifier, report, text } from "../field.ts";
import { bondEnds, bonds, parentages } from "./bond.ts";
import { addictionStates, conditions, quadrants, substances } from "./condition.ts";
import { familyDate } from "./date.ts";

/** The most that a genogram holds: beyond it nobody can read one. */
export const limits = { people: 300, couples: 300, ties: 200, households: 40 };

const short = text.trim().max(80);

const addiction = z.strictObject({
  state: z.enum(addictionStates),
  substances: z.array(z.enum(substances)).max(6).default([]),
});

const condition = z.strictObject({
  quadrant: z.enum(quadrants),
  condition: z.enum(conditions),
  /** Its name, for a condition of the drawer's own. */
  name: short.optional(),
  recovered: z.boolean().optional(),
});

/** Someone in a family, born or not. A pregnancy that ended or goes on is someone of another `life`. */
const person = z.strictObject({
  id: identifier,
  name: short.default(""),
  gender: z.enum(["man", "woman", "other", "unknown"]).default("unknown"),
  life: z.enum(["born", "pregnancy", "miscarriage", "abortion", "stillbirth"]).default("born"),
  birth: familyDate.optional(),
  death: familyDate.optional(),
  deceased: z.boolean().default(false),
  /** The age at which someone is drawn, where no dates are known. */
  age: z.int().min(0).max(130).optional(),
  occupation: short.optional(),
  note: text.trim().max(200).optional(),
  addiction: addiction.optional(),
  conditions: z.array(condition).max(4).default([]),
});

/** Two people who are or were together, or one with somebody unknown: `partners` holds one or two. */
const couple = z.strictObject({
  id: identifier,
  partners: z.array(identifier).min(1).max(2),
  bond: z.enum(bonds).default("married"),
  since: familyDate.optional(),
  ended: z.enum(bondEnds).optional(),
  until: familyDate.optional(),
});

/** How somebody is a child of a couple. One person may have several: biological and foster parents at once. */
const childhood = z.strictObject({
  child: identifier,
  couple: identifier,
  parentage: z.enum(parentages).default("biological"),
  /** Those of one couple with the same word are twins, triplets and so on. */
  birthGroup: z.strictObject({ name: identifier, identical: z.boolean().optional() }).optional(),
});

/** An emotional line. `from` and `to` matter where the kind has a direction. */
const tie = z.strictObject({
  id: identifier,
  kind: z.string().max(40),
  from: identifier,
  to: identifier,
  note: text.trim().max(200).optional(),
});

/** People who live together. */
const household = z.strictObject({ id: identifier, name: short.default(""), members: z.array(identifier).max(60) });

/** A shift by hand from where the layout puts someone, in layout units; x along a generation only. */
const nudge = z.strictObject({ person: identifier, x: z.number().min(-5000).max(5000) });

/** A family as a genogram holds it: people, couples, whose child somebody is, emotional lines and households. */
export const family = z
  .strictObject({
    title: text.trim().max(120).default(""),
    /** The person whom it is about, with a double outline. */
    index: identifier.optional(),
    people: z.array(person).max(limits.people),
    couples: z.array(couple).max(limits.couples).default([]),
    childhoods: z
      .array(childhood)
      .max(limits.people * 2)
      .default([]),
    ties: z.array(tie).max(limits.ties).default([]),
    households: z.array(household).max(limits.households).default([]),
    nudges: z.array(nudge).max(limits.people).default([]),
  })
  .superRefine((drawn, ctx) => {
    checkIds(ctx, drawn.people, ["people"]);
    checkIds(ctx, drawn.couples, ["couples"]);
    checkIds(ctx, drawn.ties, ["ties"]);
    checkIds(ctx, drawn.households, ["households"]);
    const people = new Set(drawn.people.map(({ id }) => id));
    const couples = new Set(drawn.couples.map(({ id }) => id));
    const known = (ids: Set<string>, id: string, path: (string | number)[]) => {
      if (!ids.has(id)) report(ctx, "unknownId", `Nobody and nothing here has the id "${id}".`, path);
    };
    if (drawn.index !== undefined) known(people, drawn.index, ["index"]);
    drawn.couples.forEach(({ partners }, at) => {
      partners.forEach((id, which) => known(people, id, ["couples", at, "partners", which]));
      if (partners[0] === partners[1]) report(ctx, "selfCouple", "A couple is of two people.", ["couples", at]);
    });
    drawn.childhoods.forEach(({ child, couple: of }, at) => {
      known(people, child, ["childhoods", at, "child"]);
      known(couples, of, ["childhoods", at, "couple"]);
    });
    drawn.ties.forEach(({ from, to }, at) => {
      known(people, from, ["ties", at, "from"]);
      known(people, to, ["ties", at, "to"]);
      if (from === to) report(ctx, "selfTie", "An emotional line is between two people.", ["ties", at]);
    });
    drawn.households.forEach(({ members }, at) => {
      members.forEach((id, which) => known(people, id, ["households", at, "members", which]));
    });
    drawn.nudges.forEach(({ person: id }, at) => known(people, id, ["nudges", at, "person"]));
  });

export type Family = z.infer<typeof family>;
export type Person = Family["people"][number];
export type Couple = Family["couples"][number];
export type Childhood = Family["childhoods"][number];
export type Tie = Family["ties"][number];
export type Household = Family["households"][number];

/** A family of nobody yet. */
export function emptyFamily(): Family {
  return { title: "", people: [], couples: [], childhoods: [], ties: [], households: [], nudges: [] };
}
