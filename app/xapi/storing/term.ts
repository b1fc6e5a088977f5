import { hash } from "node:crypto";
import type { Activity } from "../data/activity.ts";
import { identifiersOf } from "../data/agent.ts";
import type { AgentOrGroup } from "../data/agent.ts";
import type { Context } from "../data/context.ts";
import type { Statement, SubStatement } from "../data/statement.ts";

/** What statements are found by: the filters of xAPI 1.0.3 Communication 2.1.3, who stored them, and marks. */
export type TermKind =
  | "agent"
  | "relatedAgent"
  | "verb"
  | "activity"
  | "relatedActivity"
  | "registration"
  | "authority"
  | "mark"
  | "document";

// Statements name the same few actors, verbs and activities again and again.
const summed = new Map<string, string>();
const most = 20_000;
const longest = 500;

/** The name, always the same, under which an organisation's statements are indexed for one value of one filter. */
export function termOf(organisationId: string, kind: TermKind, value: string): string {
  const named = `${organisationId} ${kind} ${value}`;
  const before = summed.get(named);
  if (before !== undefined) return before;
  const term = sumOf(named);
  if (summed.size >= most) summed.clear();
  if (named.length <= longest) summed.set(named, term);
  return term;
}

function sumOf(named: string): string {
  const sum = hash("sha256", named, "hex");
  return `${sum.slice(0, 8)}-${sum.slice(8, 12)}-${sum.slice(12, 16)}-${sum.slice(16, 20)}-${sum.slice(20, 32)}`;
}

/** Every term of a statement, once; the authority is the agent that vouches for it. */
export function termsOf(organisationId: string, statement: Statement, authority: AgentOrGroup): string[] {
  const { actor, verb, object, context } = statement;
  const isSomeone = object.objectType === "Agent" || object.objectType === "Group";
  const isActivity = object.objectType === undefined || object.objectType === "Activity";
  const agents = [...identifiersOf(actor), ...(isSomeone ? identifiersOf(object) : [])];
  const vouchers = identifiersOf(authority);
  const values: [TermKind, string[]][] = [
    ["verb", [verb.id]],
    ["agent", agents],
    ["relatedAgent", [...peopleOf(statement), ...vouchers]],
    ["activity", isActivity ? [object.id] : []],
    ["relatedActivity", activitiesOf(statement).map(({ id }) => id)],
    ["registration", context?.registration === undefined ? [] : [context.registration.toLowerCase()]],
    ["authority", vouchers],
  ];
  const terms = values.flatMap(([kind, all]) => all.map((value) => termOf(organisationId, kind, value)));
  return [...new Set(terms)];
}

/** Every activity that a statement or the statement in it names. */
export function activitiesOf({ object, context }: Statement | SubStatement): Activity[] {
  const related = Object.values(context?.contextActivities ?? {}).flat();
  if (object.objectType === "SubStatement") return [...related, ...activitiesOf(object)];
  if (object.objectType === undefined || object.objectType === "Activity") return [object, ...related];
  return related;
}

function peopleOf({ actor, object, context = {} }: Statement | SubStatement): string[] {
  const { instructor, team, contextAgents = [], contextGroups = [] }: Context = context;
  const around = [
    instructor,
    team,
    ...contextAgents.map(({ agent }) => agent),
    ...contextGroups.map(({ group }) => group),
  ];
  const some = [actor, ...around.filter((each) => each !== undefined)];
  if (object.objectType === "SubStatement") return [...some.flatMap(identifiersOf), ...peopleOf(object)];
  if (object.objectType === "Agent" || object.objectType === "Group") some.push(object);
  return some.flatMap(identifiersOf);
}
