import type { Box, Point } from "../../drawing/geometry.ts";
import { centre } from "../network.ts";
import type { Member, Network, Tie } from "../network.ts";
import { boxAt, figureOf, radius } from "./figure.ts";
import type { Side } from "./figure.ts";
import type { NetworkMap, PlacedMember, PlacedTie } from "./map.ts";
import { anglesIn, areaLabels, at, distancesOf, isFree, isWithin, mapBox, sectorsOf } from "./sectors.ts";
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
  const places = new Map<string, Point>([[centre, { x: 0, y: 0 }], ...members.map((each) => [each.id, each] as const)]);
  const areaOf = new Map(network.members.map(({ id, area }) => [id, area]));
  const areas = areaLabels(sectors, radius.centre, distance, (area) =>
    Math.max(
      distance,
      ...placed.filter(({ id }) => areaOf.get(id) === area).map((each) => distancesOf(boxAt(each.box, each)).furthest),
    ),
  );
  return {
    box: mapBox(boxes, areas, distance),
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
    if (isWithin(sector, boxAt(figure.box, place)) && isFree(figure, place, taken))
      return { id: member.id, ...figure, ...place };
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
  const bend = bendBetween(start, end);
  const path = Array.from({ length: bends + 1 }, (_, step) => {
    const along = step / bends;
    const [a, b, c] = [(1 - along) ** 2, 2 * along * (1 - along), along ** 2];
    return { x: a * start.x + b * bend.x + c * end.x, y: a * start.y + b * bend.y + c * end.y };
  });
  return { tie: id, path, marks: path[bends / 2]! };
}

const clearance = radius.centre + 22;

/**
 * The control point of a curve that stays inside the rim and off the middle. Its own middle lies halfway between the
 * control point and the straight line.
 */
function bendBetween(start: Point, end: Point): Point {
  const middle = { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
  const distance = Math.hypot(middle.x, middle.y);
  const chord = Math.hypot(end.x - start.x, end.y - start.y);
  // Right opposite each other: around the middle on one side.
  const [dx, dy] =
    distance > 1 ? [middle.x / distance, middle.y / distance] : [(end.y - start.y) / chord, (start.x - end.x) / chord];
  const inwards = Math.max(clearance, distance - 24 - chord * 0.15);
  const control = 2 * inwards - distance;
  return { x: dx * control, y: dy * control };
}
