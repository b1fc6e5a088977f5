import type { Box, Point } from "../../drawing/geometry.ts";
import { rings } from "../network.ts";
import type { Network } from "../network.ts";
import { boxAt, figureOf, radius } from "./figure.ts";
import type { NetworkMap, PlacedMember } from "./map.ts";
import { anglesIn, areaLabels, at, distancesOf, isFree, isWithin, mapBox, sectorsOf } from "./sectors.ts";

const lane = 8;
const ringWidth = 66;

/**
 * The circle of important people: closeness as rings around the middle, parts of life as sectors, names below symbols;
 * ties are told by marks, not by lines. Coordinates are layout units around (0, 0). Everybody takes the free place
 * nearest to the inside and the middle of her sector, in the order in which they came: whoever comes last moves nobody
 * in her own ring and within it; rings outside make room. Names never overlap, and no line
 * of a ring or a part of life goes through one. Rings and sectors follow
 * the convoy model (Kahn and Antonucci, 1980).
 */
export function circleOf(network: Network): NetworkMap {
  const sectors = sectorsOf(network);
  const nudges = new Map(
    network.nudges.filter(({ drawing }) => drawing === "circle").map((each) => [each.member, each]),
  );
  const taken: Box[] = [];
  const members: PlacedMember[] = [];
  const circles: number[] = [];
  let inner: number = radius.centre;
  for (const ring of rings) {
    let outer = inner + ringWidth;
    for (const member of network.members.filter((each) => each.ring === ring)) {
      const sector = sectors.find(({ area }) => area === member.area)!;
      const figure = figureOf(network, member, "below");
      const place = freePlace(inner, (distance) =>
        anglesIn(sector, distance, lane)
          .map((angle) => at(angle, distance))
          .find((spot) => {
            const box = boxAt(figure.box, spot);
            return isWithin(sector, box) && distancesOf(box).nearest >= inner && isFree(figure, spot, taken);
          }),
      );
      taken.push(boxAt(figure.box, place));
      outer = Math.max(outer, distancesOf(boxAt(figure.box, place)).furthest);
      const by = nudges.get(member.id) ?? { x: 0, y: 0 };
      members.push({ id: member.id, ...figure, x: place.x + by.x, y: place.y + by.y });
    }
    circles.push(outer);
    inner = outer;
  }
  const outer = circles.at(-1)!;
  const areas = areaLabels(sectors, radius.centre, outer);
  const boxes = members.map((member) => boxAt(member.box, member));
  return { box: mapBox(boxes, areas, outer), members, ties: [], areas, circles };
}

/** The first free place, going outwards; there always is one, since the arcs grow without end. */
function freePlace(from: number, find: (distance: number) => Point | undefined): Point {
  for (let distance = from; ; distance += lane) {
    const place = find(distance);
    if (place !== undefined) return place;
  }
}

/** The ring and area at a place of a circle, for whoever is put there by hand. */
export function placeIn(network: Network, { circles }: NetworkMap, { x, y }: Point) {
  const distance = Math.hypot(x, y);
  const ring = rings[circles.findIndex((circle) => distance <= circle)] ?? 3;
  const turn = 2 * Math.PI;
  const angle = Math.atan2(x, -y);
  const sector = sectorsOf(network).find(({ from, to }) => (((angle - from) % turn) + turn) % turn < to - from);
  return { ring, area: sector?.area ?? network.areas[0]! };
}
