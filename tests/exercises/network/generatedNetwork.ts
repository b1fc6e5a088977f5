import fc from "fast-check";
import { areas } from "#app/exercises/network/area.ts";
import { addMember, addTie } from "#app/exercises/network/editing.ts";
import { centre, emptyNetwork } from "#app/exercises/network/network.ts";
import type { Network } from "#app/exercises/network/network.ts";
import { flows, influences, strengths, supports } from "#app/exercises/network/tie.ts";

const name = fc.oneof(
  fc.constantFrom("Ma", "Trijntje", "Ömer Yıldız", "De inloop aan de Vaart", "Wijkverpleegkundige Annemarie", "", "Ѡ"),
  fc.string({ maxLength: 80 }).map((text) => text.trim()),
);

const member = fc.record({
  name,
  kind: fc.constantFrom("person" as const, "group" as const, "organisation" as const, "place" as const),
  area: fc.constantFrom(...areas),
  ring: fc.constantFrom(1 as const, 2 as const, 3 as const),
});

const tie = fc.record({
  strength: fc.constantFrom(...strengths),
  tense: fc.boolean(),
  flow: fc.constantFrom(...flows),
  support: fc.subarray([...supports]),
  influence: fc.option(fc.constantFrom(...influences), { nil: undefined }),
});

/** A network as people draw them, of at most so many members: alone, small, or full; ties of every kind. */
export function generatedNetwork(most: number): fc.Arbitrary<Network> {
  return fc
    .record({
      members: fc.array(member, { maxLength: most, size: "max" }),
      ties: fc.array(fc.tuple(fc.nat(most), fc.nat(most), tie), { maxLength: most, size: "max" }),
    })
    .map(({ members, ties }) => {
      let network = emptyNetwork();
      for (const fields of members) network = addMember(network, fields)!.network;
      const ids = [centre, ...network.members.map(({ id }) => id)];
      for (const [from, to, fields] of ties) {
        network = addTie(network, ids[from % ids.length]!, ids[to % ids.length]!, fields)?.network ?? network;
      }
      return {
        ...network,
        ties: network.ties.map((each, at) => ({ ...each, ...(ties[at % Math.max(1, ties.length)]?.[2] ?? {}) })),
      };
    });
}
