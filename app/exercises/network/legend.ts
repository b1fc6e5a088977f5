import { influences, strengths, supports } from "./tie.ts";
import type { Influence, Strength, Support } from "./tie.ts";
import type { DrawingKind, Member, Network } from "./network.ts";

/** A sign of a map that a reader may want explained. */
export type NetworkSign =
  | { sign: "kind"; kind: Member["kind"] }
  | { sign: "ring"; ring: Member["ring"] }
  | { sign: "strength"; strength: Strength }
  | { sign: "tense" }
  | { sign: "flow" }
  | { sign: "support"; support: Support }
  | { sign: "influence"; influence: Exclude<Influence, "both"> };

/** Everything that a drawing of a network uses, and nothing else. */
export function legendOf({ members, ties }: Network, drawing: DrawingKind): NetworkSign[] {
  const kinds = (["person", "group", "organisation", "place"] as const).filter((kind) =>
    members.some((member) => member.kind === kind),
  );
  const lines: NetworkSign[] = [
    ...strengths
      .filter((strength) => ties.some((tie) => tie.strength === strength))
      .map((strength) => ({ sign: "strength" as const, strength })),
    ...(ties.some(({ tense }) => tense) ? [{ sign: "tense" as const }] : []),
    ...(ties.some(({ flow }) => flow !== "none") ? [{ sign: "flow" as const }] : []),
  ];
  const drawnRings = drawing === "circle" ? ([1, 2, 3] as const) : [];
  return [
    ...(kinds.length > 1 || kinds[0] !== "person" ? kinds.map((kind) => ({ sign: "kind" as const, kind })) : []),
    ...drawnRings.map((ring) => ({ sign: "ring" as const, ring })),
    ...(drawing === "sociogram" ? lines : []),
    ...influences
      .filter((each) => each !== "both")
      .filter((influence) => ties.some((tie) => tie.influence === influence || tie.influence === "both"))
      .map((influence) => ({ sign: "influence" as const, influence })),
    ...supports
      .filter((support) => ties.some((tie) => tie.support.includes(support)))
      .map((support) => ({ sign: "support" as const, support })),
  ];
}
