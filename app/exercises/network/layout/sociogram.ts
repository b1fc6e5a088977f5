import type { Box, Point } from "../../drawing/geometry.ts";
import { centre } from "../network.ts";
import type { Member, Network, Tie } from "../network.ts";
import { boxAt, figureOf, radius } from "./figure.ts";
import type { Side } from "./figure.ts";
import type { NetworkMap, PlacedMember, PlacedTie } from "./map.ts";
import { anglesIn, areaLabels, at, isFree, mapBox, sectorsOf } from "./sectors.ts";
import type { Sector } from "./sectors.ts";

const rim = { first: 190, step: 40 };
const lane = 8;

/**
 * The sociogram or ecomap (Hartman, 1978): everybody on one rim around the middle, by part of life, with names outside
 * the rim and ties inside it, so that no line goes through a name. Coordinates are layout units around (0, 0). Members
 * of an area stand around its middle in the order in which they came; the rim widens in steps when somebody no longer
 * fits, so that one more moves nobody until then. Ties between members bend towards the middle.
 */
export function sociogramOf(network: Network): NetworkMap {
  const sectors = sectorsOf(network);
  let distance = rim.first;
  let placed = placeOn(network, sectors, distance);
  while (placed === null) {
    distance += rim.step;
    placed = placeOn(network, sectors, distance);
  }
  const nudges = network.nudges.filter(({ drawing }) => drawing === "sociogram");
  const members = placed.map((member) => {
    const by = nudges.find((each) => each.member === member.id) ?? { x: 0, y: 0 };
    return { ...member, x: member.x + by.x, y: member.y + by.y };
  });
  const boxes = members.map((member) => boxAt(member.box, member));
  const outer = Math.max(distance, ...placed.map((member) => furthest(boxAt(member.box, member))));
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }], ...members.map((each) => [each.id, each] as const)]);
  const areas = areaLabels(sectors, radius.centre, outer);
  return {
    box: mapBox(boxes, areas, outer),
    members,
    ties: network.ties.map((tie) => placedTie(tie, places)),
    areas,
    circles: [],
  };
}

/** Everybody on a rim at this distance; null when somebody does not fit in her sector. */
function placeOn(network: Network, sectors: readonly Sector[], distance: number): PlacedMember[] | null {
  const taken: Box[] = [];
  const members: PlacedMember[] = [];
  for (const member of network.members) {
    const sector = sectors.find(({ area }) => area === member.area)!;
    const found = spotFor(network, member, sector, distance, taken);
    if (found === null) return null;
    taken.push(boxAt(found.box, found));
    members.push(found);
  }
  return members;
}

function spotFor(
  network: Network,
  member: Member,
  sector: Sector,
  distance: number,
  taken: readonly Box[],
): PlacedMember | null {
  for (const angle of anglesIn(sector, distance, lane)) {
    const place = at(angle, distance);
    const figure = figureOf(network, member, sideAt(angle));
    if (isFree(figure, place, taken)) return { id: member.id, ...figure, ...place };
  }
  return null;
}

/** Names stand outside the rim, where no tie comes. */
function sideAt(angle: number): Side {
  const [lean, height] = [Math.sin(angle), Math.cos(angle)];
  if (Math.abs(lean) > 0.5) return lean > 0 ? "right" : "left";
  return height > 0 ? "above" : "below";
}

const bends = 16;

function placedTie({ id, from, to }: Tie, places: ReadonlyMap<string, Point>): PlacedTie {
  const [start, end] = [places.get(from)!, places.get(to)!];
  if (from === centre || to === centre) {
    const outside = from === centre ? end : start;
    const share = 0.5 + radius.centre / (2 * Math.hypot(outside.x, outside.y) + 1);
    return { tie: id, path: [start, end], marks: { x: outside.x * share, y: outside.y * share } };
  }
  // The further apart, the more a straight line would stay inside the rim by itself.
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const share = Math.min(1, Math.hypot(end.x - start.x, end.y - start.y) / (2 * Math.hypot(start.x, start.y) + 1));
  const bend = { x: middle.x * (0.3 + 0.4 * share), y: middle.y * (0.3 + 0.4 * share) };
  const path = Array.from({ length: bends + 1 }, (_, step) => {
    const along = step / bends;
    const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2];
    return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
  });
  return { tie: id, path, marks: path[bends / 2]! };
}

function furthest({ x, y, width, height }: Box): number {
  return Math.hypot(Math.max(Math.abs(x), Math.abs(x + width)), Math.max(Math.abs(y), Math.abs(y + height)));
}
