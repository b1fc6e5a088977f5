import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box, Point } from "#app/exercises/drawing/geometry.ts";
import { addMember, nudgeMember } from "#app/exercises/network/editing.ts";
import { placeIn } from "#app/exercises/network/layout/circle.ts";
import { boxAt, overlap, radius } from "#app/exercises/network/layout/figure.ts";
import { layOut } from "#app/exercises/network/layout/layout.ts";
import { distancesOf } from "#app/exercises/network/layout/sectors.ts";
import type { NetworkMap } from "#app/exercises/network/layout/map.ts";
import { centre, network as schema } from "#app/exercises/network/network.ts";
import type { DrawingKind } from "#app/exercises/network/network.ts";
import { generatedNetwork } from "./generatedNetwork.ts";

const drawings: DrawingKind[] = ["circle", "sociogram"];
const sizes = [8, 25, 60];
const cases = drawings.flatMap((drawing) => sizes.map((most) => ({ drawing, most })));

/** The figures that lie on each other or on whoever stands in the middle. */
function overlaps({ members }: NetworkMap): string[] {
  const boxes = members.map((member) => ({ id: member.id, box: boxAt(member.box, member) }));
  return boxes.flatMap((one, at) => [
    ...(distancesOf(one.box).nearest < radius.centre ? [`${one.id} on the middle`] : []),
    ...boxes.slice(at + 1).flatMap((other) => (overlap(one.box, other.box) ? [`${one.id} on ${other.id}`] : [])),
  ]);
}

function isInside(box: Box, { x, y }: Point): boolean {
  return x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
}

describe("in a map as people draw them", () => {
  test.each(cases)("nobody stands on anybody else, $drawing of up to $most", ({ drawing, most }) => {
    fc.assert(
      fc.property(generatedNetwork(most), (network) => {
        expect(overlaps(layOut(network, drawing))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(sizes)("no tie of a sociogram of up to %i goes through a name or somebody else", (most) => {
    fc.assert(
      fc.property(generatedNetwork(most), (network) => {
        const { members, ties } = layOut(network, "sociogram");
        const through = ties.flatMap(({ tie, path }) => {
          const { from, to } = network.ties.find(({ id }) => id === tie)!;
          const points = dense(path);
          return members.flatMap((member) => {
            const name = boxAt(member.label, member);
            const size = radius.member;
            const symbol = { x: member.x - size, y: member.y - size, width: 2 * size, height: 2 * size };
            const hit = (box: Box) => points.some((point) => isInside(box, point));
            const isEnd = member.id === from || member.id === to;
            return hit(name) || (!isEnd && hit(symbol)) ? [`${tie} ${from} ${to} through ${member.id}`] : [];
          });
        });
        const inTheMiddle = ties.filter(({ tie, path }) => {
          const { from, to } = network.ties.find(({ id }) => id === tie)!;
          return from !== centre && to !== centre && dense(path).some(({ x, y }) => Math.hypot(x, y) < radius.centre);
        });
        expect(through).toEqual([]);
        expect(inTheMiddle).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test.each(cases)("everybody is inside the frame, $drawing of up to $most", ({ drawing, most }) => {
    fc.assert(
      fc.property(generatedNetwork(most), (network) => {
        const { box, members } = layOut(network, drawing);
        for (const member of members) {
          const { x, y, width, height } = boxAt(member.box, member);
          expect([x >= box.x, y >= box.y, x + width <= box.x + box.width, y + height <= box.y + box.height]).toEqual(
            Array.from({ length: 4 }, () => true),
          );
        }
      }),
      { numRuns: 50 },
    );
  });

  test.each(sizes)("no ring and no line between parts of life goes through a name, up to %i", (most) => {
    fc.assert(
      fc.property(generatedNetwork(most), (network) => {
        const { members, circles, areas } = layOut(network, "circle");
        const through = members.flatMap((member) => {
          const name = boxAt(member.label, member);
          const points = dense([
            { x: name.x, y: name.y },
            { x: name.x + name.width, y: name.y },
            { x: name.x + name.width, y: name.y + name.height },
            { x: name.x, y: name.y + name.height },
            { x: name.x, y: name.y },
          ]).map(({ x, y }) => Math.hypot(x, y));
          const [least, furthest] = [Math.min(...points), Math.max(...points)];
          const crossed = circles.filter((circle) => least < circle - 0.01 && furthest > circle + 0.01);
          const borders = areas.filter(
            ({ border }) => areas.length > 1 && dense(border).some((point) => isInside(name, point)),
          );
          return [...crossed, ...borders.map(({ area }) => area)].map((line) => `${line} through ${member.id}`);
        });
        expect(through).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test("everybody of the circle stands in her own ring and part of life", () => {
    fc.assert(
      fc.property(generatedNetwork(40), (network) => {
        const map = layOut(network, "circle");
        for (const placed of map.members) {
          const { area, ring } = network.members.find(({ id }) => id === placed.id)!;
          expect(placeIn(network, map, placed)).toEqual({ area, ring });
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe("whoever adds somebody", () => {
  test.each([5, 20, 50])("moves nobody in the circle who is as near or nearer, at %i", (most) => {
    fc.assert(
      fc.property(generatedNetwork(most), fc.constantFrom(1 as const, 2 as const, 3 as const), (network, ring) => {
        const grown = addMember(network, { name: "Nieuw", area: network.areas[0]!, ring })!.network;
        const [before, after] = [layOut(network, "circle"), layOut(grown, "circle")];
        expect(after.circles[ring - 1]).toBeGreaterThanOrEqual(before.circles[ring - 1]!);
        const stays = network.members.filter((each) => each.ring <= ring).map(({ id }) => id);
        const placesIn = ({ members }: NetworkMap) =>
          members.filter(({ id }) => stays.includes(id)).map(({ id, x, y }) => ({ id, x, y }));
        expect(placesIn(after)).toEqual(placesIn(before));
      }),
      { numRuns: 100 },
    );
  });

  test("moves nobody in a sociogram while there is room on the rim", () => {
    fc.assert(
      fc.property(generatedNetwork(25), (network) => {
        const grown = addMember(network, { name: "Nieuw", area: network.areas[0]! })!.network;
        const [before, after] = [layOut(network, "sociogram"), layOut(grown, "sociogram")];
        const radiusOf = ({ members: [first] }: NetworkMap) => (first ? Math.round(Math.hypot(first.x, first.y)) : 0);
        fc.pre(radiusOf(before) === radiusOf(after));
        expect(after.members.slice(0, -1)).toEqual(before.members);
      }),
      { numRuns: 100 },
    );
  });

  test("keeps what was shifted by hand where it was shifted from", () => {
    fc.assert(
      fc.property(generatedNetwork(20), fc.constantFrom(...drawings), (network, drawing) => {
        const [first] = network.members;
        fc.pre(first !== undefined);
        const before = layOut(network, drawing).members;
        const nudged = layOut(nudgeMember(network, drawing, first!.id, { x: 12, y: -7 }), drawing).members;
        expect(nudged.map(({ id, x, y }) => ({ id, x, y }))).toEqual(
          before.map(({ id, x, y }) => (id === first!.id ? { id, x: x + 12, y: y - 7 } : { id, x, y })),
        );
      }),
    );
  });

  test("gets the same drawing from the same network", () => {
    fc.assert(
      fc.property(generatedNetwork(30), fc.constantFrom(...drawings), (network, drawing) => {
        expect(layOut(schema.parse(network), drawing)).toEqual(layOut(network, drawing));
      }),
      { numRuns: 30 },
    );
  });
});

/** Places along a way, close enough together to meet whatever is on it. */
function dense(path: readonly Point[]): Point[] {
  return path.slice(1).flatMap((to, at) => {
    const from = path[at]!;
    const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3) || 1;
    return Array.from({ length: steps }, (_, step) => ({
      x: from.x + ((to.x - from.x) * step) / steps,
      y: from.y + ((to.y - from.y) * step) / steps,
    }));
  });
}
