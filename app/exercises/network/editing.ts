import { centre, limits } from "./network.ts";
import type { DrawingKind, Member, Network, Tie } from "./network.ts";

/** A network after a change, and who or what the change made, to go on with. */
export interface Changed {
  network: Network;
  made: string;
}

export type MemberFields = Partial<Omit<Member, "id">>;
export type TieFields = Partial<Omit<Tie, "id" | "from" | "to">>;

/** Adds somebody, with a tie to the middle. Null when the map is full. */
export function addMember(network: Network, fields: MemberFields = {}): Changed | null {
  if (network.members.length >= limits.members) return null;
  const id = nextId("m", network.members);
  const area = fields.area ?? network.areas[0]!;
  const member: Member = { id, name: "", kind: "person", ring: 2, ...fields, area };
  const grown = { ...network, areas: withArea(network.areas, area), members: [...network.members, member] };
  return { network: addTie(grown, centre, id)?.network ?? grown, made: id };
}

/** Says something else about somebody. In another ring or area she stands where the drawing puts her again. */
export function changeMember(network: Network, id: string, fields: MemberFields): Network {
  const isMoved = fields.area !== undefined || fields.ring !== undefined;
  return {
    ...network,
    areas: fields.area === undefined ? network.areas : withArea(network.areas, fields.area),
    members: network.members.map((each) => (each.id === id ? { ...each, ...fields } : each)),
    nudges: isMoved
      ? network.nudges.filter(({ member, drawing }) => member !== id || drawing !== "circle")
      : network.nudges,
  };
}

/** Takes somebody out, with her ties. */
export function removeMember(network: Network, id: string): Network {
  return {
    ...network,
    members: network.members.filter((each) => each.id !== id),
    ties: network.ties.filter(({ from, to }) => from !== id && to !== id),
    nudges: network.nudges.filter(({ member }) => member !== id),
  };
}

/** Ties two together. Null when they are, when there is no room for more, or for one with herself. */
export function addTie(network: Network, from: string, to: string, fields: TieFields = {}): Changed | null {
  const isThere = network.ties.some((each) => [each.from, each.to].includes(from) && [each.from, each.to].includes(to));
  if (from === to || isThere || network.ties.length >= limits.ties) return null;
  const id = nextId("t", network.ties);
  const tie: Tie = { id, from, to, strength: "ordinary", tense: false, flow: "none", support: [], ...fields };
  return { network: { ...network, ties: [...network.ties, tie] }, made: id };
}

/** Says something else about a tie. */
export function changeTie(network: Network, id: string, fields: TieFields): Network {
  return { ...network, ties: network.ties.map((each) => (each.id === id ? { ...each, ...fields } : each)) };
}

/** Takes a tie out. */
export function removeTie(network: Network, id: string): Network {
  return { ...network, ties: network.ties.filter((each) => each.id !== id) };
}

/** Shifts somebody by hand, on top of an earlier shift. */
export function nudgeMember(network: Network, drawing: DrawingKind, id: string, by: { x: number; y: number }): Network {
  const earlier = network.nudges.find((each) => each.member === id && each.drawing === drawing);
  const others = network.nudges.filter((each) => each !== earlier);
  const within = (value: number) => Math.max(-3000, Math.min(3000, Math.round(value)));
  const [x, y] = [within((earlier?.x ?? 0) + by.x), within((earlier?.y ?? 0) + by.y)];
  return { ...network, nudges: x === 0 && y === 0 ? others : [...others, { member: id, drawing, x, y }] };
}

/** Undoes every shift by hand in a drawing. */
export function straighten(network: Network, drawing: DrawingKind): Network {
  return { ...network, nudges: network.nudges.filter((each) => each.drawing !== drawing) };
}

/** Shows these areas; those in which somebody stands always stay. */
export function withAreas(network: Network, areas: Network["areas"]): Network {
  const used = network.members.map(({ area }) => area);
  return { ...network, areas: used.reduce(withArea, areas.length > 0 ? areas : network.areas.slice(0, 1)) };
}

function withArea(areas: Network["areas"], area: Member["area"]): Network["areas"] {
  return areas.includes(area) ? areas : [...areas, area];
}

function nextId(letter: string, things: readonly { id: string }[]): string {
  const numbers = things.map(({ id }) => (id.startsWith(letter) ? Number(id.slice(1)) : 0)).filter(Number.isFinite);
  return `${letter}${Math.max(0, ...numbers) + 1}`;
}
