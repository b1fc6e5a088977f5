import type { Bond, BondEnd } from "../bond.ts";
import { bondEnds, bonds } from "../bond.ts";
import type { FamilyDate } from "../date.ts";
import { orderOf } from "../date.ts";
import { dateOf } from "./dateValue.ts";
import { lose, loseOthers } from "./leftover.ts";
import type { Losses } from "./loss.ts";
import { isAsserted, partOf } from "./structure.ts";
import type { Structure } from "./structure.ts";

/** One time that two people were together: those who divorce and marry each other again have two. */
export interface Union {
  bond: Bond;
  since?: FamilyDate;
  ended?: BondEnd;
  until?: FamilyDate;
}

interface Turn {
  event: Structure;
  bond?: Bond;
  end?: BondEnd | "unknown";
  date?: FamilyDate;
}

/** How often two people can come back to each other in one record. */
const mostUnions = 10;

/** The unions of a FAM record in order of time; a family without events says nothing of a bond (GEDCOM 7.0 §3.2.1). */
export function unionsOf(record: Structure, losses: Losses): Union[] {
  const unions: Partial<Union>[] = [{}];
  for (const turn of inOrder(record.parts.flatMap((part) => turnOf(part, losses)))) {
    const union = unions.at(-1)!;
    const isOver = union.ended !== undefined || union.until !== undefined;
    if (turn.bond !== undefined && isOver && unions.length < mostUnions) unions.push(beginning(turn));
    else if (turn.bond !== undefined && mayBegin(union)) begin(union, turn, losses);
    else if (turn.end !== undefined && (!isOver || (union.ended === "separated" && turn.end === "divorced"))) {
      if (isOver && union.until) losses.add("event", { tag: "EVEN", example: "separated" });
      if (turn.end !== "unknown") union.ended = turn.end;
      if (turn.date) union.until = turn.date;
    } else lose(turn.event, losses);
  }
  return unions.map((union) => ({ bond: "unknown", ...union }));
}

function mayBegin({ bond }: Partial<Union>): boolean {
  return bond === undefined || bond === "engaged" || bond === "cohabiting";
}

function begin(union: Partial<Union>, turn: Turn, losses: Losses): void {
  if (union.bond !== undefined)
    losses.add("event", { tag: union.bond === "engaged" ? "ENGA" : "EVEN", example: union.bond });
  delete union.since;
  Object.assign(union, beginning(turn));
}

function beginning({ bond, date }: Turn): Partial<Union> {
  return { bond: bond!, ...(date && { since: date }) };
}

/** A single beginning goes before what ended it; several in order of time when every event has a date, else as written. */
function inOrder(turns: Turn[]): Turn[] {
  const isSimple = turns.filter(({ bond }) => bond !== undefined && bond !== "engaged").length < 2;
  if (isSimple) return turns.toSorted((one, other) => orderIn(one) - orderIn(other));
  if (turns.some(({ date }) => date === undefined)) return turns;
  return turns.toSorted((one, other) => orderOf(one.date!) - orderOf(other.date!) || orderIn(one) - orderIn(other));
}

function orderIn({ bond }: Turn): number {
  if (bond === "engaged") return 0;
  return bond === undefined ? 2 : 1;
}

function turnOf(event: Structure, losses: Losses): Turn[] {
  const said = meaningOf(event);
  if (said === null) return [];
  const date = dateOf(event, losses);
  loseOthers(event, ["DATE", "_KMBOND", "_KMEND", ...(said.readsType ? ["TYPE"] : [])], losses);
  return [{ event, ...said, ...(date && { date }) }];
}

/** Whether an event says how two people belong together. */
export function isOfUnion(event: Structure): boolean {
  return meaningOf(event) !== null;
}

function meaningOf(event: Structure): { bond?: Bond; end?: Turn["end"]; readsType?: boolean } | null {
  const ours = partOf(event, "_KMBOND")?.payload;
  const end = partOf(event, "_KMEND")?.payload;
  const bond = bonds.find((each) => each === ours);
  if (bond) return { bond, readsType: true };
  if (end !== undefined) return { end: bondEnds.find((each) => each === end) ?? "unknown", readsType: true };
  const type = partOf(event, "TYPE")?.payload.slice(0, 200) ?? "";
  if (event.tag === "MARR") {
    if (/regist|partnership|partnerschap/i.test(type)) return { bond: "registered", readsType: true };
    if (livingTogether.test(type)) return { bond: "cohabiting", readsType: true };
    return { bond: "married" };
  }
  if (event.tag === "ENGA") return { bond: "engaged" };
  if (event.tag === "DIV" || event.tag === "ANUL") {
    return isAsserted(event) ? { end: event.tag === "DIV" ? "divorced" : "ended" } : null;
  }
  if (event.tag !== "EVEN") return null;
  if (/separat|uit elkaar|tafel en bed/i.test(type)) return { end: "separated", readsType: true };
  if (/regist.*partner|civil (union|partner)/i.test(type)) return { bond: "registered", readsType: true };
  return livingTogether.test(type) ? { bond: "cohabiting", readsType: true } : null;
}

const livingTogether = /common.?law|cohabit|living together|samenwon|unmarried|ongehuwd/i;
