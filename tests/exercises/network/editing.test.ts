import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addMember,
  addTie,
  changeMember,
  changeTie,
  nudgeMember,
  removeMember,
  straighten,
  withAreas,
} from "#app/exercises/network/editing.ts";
import { centre, emptyNetwork, limits, network as schema, tieWithCentre } from "#app/exercises/network/network.ts";
import { networkText, readNetwork } from "#app/exercises/network/networkFile.ts";
import { generatedNetwork } from "./generatedNetwork.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("whoever draws a network", () => {
  test("adds somebody with one name, tied to the middle", () => {
    const { network, made } = addMember(emptyNetwork(), { name: "Ma" })!;
    expect(network.members).toEqual([{ id: made, name: "Ma", kind: "person", area: "family", ring: 2 }]);
    expect(tieWithCentre(network, made)).toMatchObject({ from: centre, to: made, strength: "ordinary" });
  });

  test("ties two together once, and nobody with herself", () => {
    const one = addMember(emptyNetwork(), { name: "Ma" })!;
    const two = addMember(one.network, { name: "Pa" })!;
    const tied = addTie(two.network, one.made, two.made)!;
    expect(addTie(tied.network, two.made, one.made)).toBeNull();
    expect(addTie(tied.network, one.made, one.made)).toBeNull();
  });

  test("stops at what a reader can follow", () => {
    let network = emptyNetwork();
    for (let at = 0; at < limits.members; at += 1) network = addMember(network)!.network;
    expect(addMember(network)).toBeNull();
  });

  test("takes somebody out with her ties, and keeps the rest", () => {
    fc.assert(
      fc.property(generatedNetwork(12), fc.nat(), (network, pick) => {
        fc.pre(network.members.length > 0);
        const { id } = network.members[pick % network.members.length]!;
        const left = schema.parse(removeMember(network, id));
        expect(left.members).toEqual(network.members.filter((each) => each.id !== id));
        expect(left.ties.every(({ from, to }) => from !== id && to !== id)).toBe(true);
      }),
    );
  });

  test("finds somebody where the drawing puts her after moving her to another ring", () => {
    const { network, made } = addMember(emptyNetwork())!;
    const nudged = nudgeMember(nudgeMember(network, "circle", made, { x: 5, y: 5 }), "sociogram", made, { x: 9, y: 0 });
    expect(changeMember(nudged, made, { ring: 3 }).nudges).toEqual([
      { member: made, drawing: "sociogram", x: 9, y: 0 },
    ]);
    expect(straighten(nudged, "circle").nudges).toHaveLength(1);
  });

  test("cannot hide a part of life in which somebody stands", () => {
    const { network } = addMember(emptyNetwork(), { area: "work" })!;
    expect(withAreas(network, ["family"]).areas).toEqual(["family", "work"]);
    expect(withAreas(emptyNetwork(), []).areas).toHaveLength(1);
  });

  test("never makes anything that the file would refuse", () => {
    fc.assert(
      fc.property(generatedNetwork(60), (network) => {
        const [tie] = network.ties;
        const changed = tie ? changeTie(network, tie.id, { influence: "both", support: ["practical"] }) : network;
        expect(schema.parse(changed)).toEqual(changed);
      }),
      { numRuns: 30 },
    );
  });
});

describe("a file of a network map", () => {
  test("gives back the map that was saved", () => {
    fc.assert(
      fc.property(generatedNetwork(60), (network) => {
        expect(readNetwork(bytes(networkText(schema.parse(network))))).toEqual({ network: schema.parse(network) });
      }),
      { numRuns: 30 },
    );
  });

  test.each([
    ["{", "notNetwork"],
    ["null", "notNetwork"],
    ['{"format":"kennismap-genogram","version":1}', "notNetwork"],
    ['{"format":"kennismap-network","version":2}', "newer"],
    ['{"format":"kennismap-network","version":1,"network":{"members":[{"id":"centre"}]}}', "shape"],
    [
      '{"format":"kennismap-network","version":1,"network":{"members":[],"ties":[{"id":"t1","from":"a","to":"b"}]}}',
      "shape",
    ],
  ])("%s is refused with a sentence", (text, problem) => {
    expect(readNetwork(bytes(text))).toEqual({ problem });
  });

  test("is refused when it is larger than any map, before it is read", () => {
    expect(readNetwork(new Uint8Array(2 * 1024 * 1024))).toEqual({ problem: "tooLarge" });
  });
});
