import { z } from "zod";
import { checkIds, identifier, report, text } from "../field.ts";
import { areas, usualAreas } from "./area.ts";
import { flows, influences, strengths, supports } from "./tie.ts";

/** The most that a network map holds: beyond it nobody can read one. */
export const limits = { members: 60, ties: 150 };

/** The id under which ties find whoever stands in the middle. */
export const centre = "centre";

/** How near somebody is, from the ring around the middle to the outermost. */
export const rings = [1, 2, 3] as const;

const short = text.trim().max(80);

const member = z.strictObject({
  id: identifier,
  name: short.default(""),
  kind: z.enum(["person", "group", "organisation", "place"]).default("person"),
  area: z.enum(areas).default("other"),
  ring: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  note: text.trim().max(200).optional(),
});

/** A tie between two members, or between a member and the middle. */
const tie = z.strictObject({
  id: identifier,
  from: identifier,
  to: identifier,
  strength: z.enum(strengths).default("ordinary"),
  /** Whether it costs energy: tension, worry, quarrels. */
  tense: z.boolean().default(false),
  flow: z.enum(flows).default("none"),
  support: z.array(z.enum(supports)).max(supports.length).default([]),
  influence: z.enum(influences).optional(),
});

/** A shift by hand from where a drawing puts somebody, in layout units. */
const nudge = z.strictObject({
  member: identifier,
  drawing: z.enum(["circle", "sociogram"]),
  x: z.number().min(-3000).max(3000),
  y: z.number().min(-3000).max(3000),
});

/** The people, groups, organisations and places around someone, and what ties them. */
export const network = z
  .strictObject({
    title: text.trim().max(120).default(""),
    /** What whoever stands in the middle is called. */
    centre: short.default(""),
    areas: z
      .array(z.enum(areas))
      .min(1)
      .max(areas.length)
      .default([...usualAreas]),
    members: z.array(member).max(limits.members),
    ties: z.array(tie).max(limits.ties).default([]),
    nudges: z
      .array(nudge)
      .max(limits.members * 2)
      .default([]),
  })
  .superRefine((drawn, ctx) => {
    checkIds(ctx, drawn.members, ["members"]);
    checkIds(ctx, drawn.ties, ["ties"]);
    const known = new Set([centre, ...drawn.members.map(({ id }) => id)]);
    drawn.members.forEach(({ id, area }, at) => {
      if (!drawn.areas.includes(area)) {
        report(ctx, "unknownId", `The area "${area}" is not one of this map.`, ["members", at, "area"]);
      }
      if (id === centre)
        report(ctx, "repeatedId", `"${centre}" is whoever stands in the middle.`, ["members", at, "id"]);
    });
    drawn.ties.forEach(({ from, to }, at) => {
      for (const [end, id] of Object.entries({ from, to })) {
        if (!known.has(id)) report(ctx, "unknownId", `Nobody here has the id "${id}".`, ["ties", at, end]);
      }
      if (from === to) report(ctx, "selfTie", "A tie is between two.", ["ties", at]);
    });
    drawn.nudges.forEach(({ member: id }, at) => {
      if (!known.has(id)) report(ctx, "unknownId", `Nobody here has the id "${id}".`, ["nudges", at, "member"]);
    });
  });

export type Network = z.infer<typeof network>;
export type Member = Network["members"][number];
export type Tie = Network["ties"][number];
export type Ring = Member["ring"];
export type DrawingKind = Network["nudges"][number]["drawing"];

/** A map with nobody around the middle yet. */
export function emptyNetwork(): Network {
  return { title: "", centre: "", areas: [...usualAreas], members: [], ties: [], nudges: [] };
}

/** The tie between a member and the middle, as far as there is one. */
export function tieWithCentre({ ties }: Pick<Network, "ties">, id: string): Tie | undefined {
  return ties.find(({ from, to }) => (from === centre && to === id) || (to === centre && from === id));
}
