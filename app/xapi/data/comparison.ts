import { isDeepStrictEqual } from "node:util";
import type { AgentOrGroup } from "./agent.ts";
import { identifierOf } from "./agent.ts";
import type { Statement } from "./statement.ts";
import { moment } from "./timestamp.ts";

type Properties = Readonly<Record<string, unknown>>;

/** Whether what arrives now says the same as what is stored under its id (xAPI 1.0.3 Data 2.3.1). */
export function sameStatement(arriving: Statement, stored: Statement): boolean {
  return (
    sameMoment(arriving.timestamp, stored.timestamp) &&
    isDeepStrictEqual(essence({ ...arriving }), essence({ ...stored }))
  );
}

// A timestamp that does not arrive is one that the LRS assigned.
function sameMoment(arriving: string | undefined, stored: string | undefined): boolean {
  if (arriving === undefined || stored === undefined) return true;
  return moment(arriving).getTime() === moment(stored).getTime();
}

/** What remains of a statement without what may change: what an LRS assigns, definitions and displays, order of members. */
function essence(statement: Properties): Properties {
  const {
    id: _id,
    stored: _stored,
    timestamp: _timestamp,
    authority: _authority,
    version: _version,
    ...rest
  } = statement;
  return {
    ...rest,
    actor: thing(rest["actor"]),
    verb: (rest["verb"] as { id: string }).id,
    object: thing(rest["object"]),
    ...(rest["result"] === undefined ? {} : { result: outcome(rest["result"] as Properties) }),
    ...(rest["context"] === undefined ? {} : { context: surroundings(rest["context"] as Properties) }),
  };
}

function thing(value: unknown): unknown {
  const { objectType } = value as { objectType?: string };
  if (objectType === "SubStatement") {
    const sub = value as Properties;
    const timestamp = sub["timestamp"];
    return {
      ...essence(sub),
      ...(timestamp === undefined ? {} : { timestamp: moment(timestamp as string).getTime() }),
    };
  }
  if (objectType === "StatementRef") return { objectType, id: (value as { id: string }).id.toLowerCase() };
  const isActivity = objectType === "Activity" || (objectType === undefined && "id" in (value as object));
  if (isActivity) return { id: (value as { id: string }).id };
  return someone(value as AgentOrGroup);
}

function someone(value: AgentOrGroup): Properties {
  const { mbox: _mbox, mbox_sha1sum: _sum, openid: _openid, account: _account, ...rest } = value;
  // Data 2.4.2.1: who does not say what it is, is an Agent.
  const known = { ...rest, objectType: rest.objectType ?? "Agent", identifier: identifierOf(value) };
  if (!("member" in rest) || rest.member === undefined) return known;
  const members = rest.member.map((member) => someone(member));
  return { ...known, member: members.toSorted((one, other) => (text(one) < text(other) ? -1 : 1)) };
}

// xAPI 1.0.3 Data 4.6: beyond 0.01 s durations are not compared.
function outcome(result: Properties): Properties {
  const { duration } = result as { duration?: string };
  return duration === undefined ? result : { ...result, duration: duration.replace(/([.,]\d\d)\d+S$/, "$1S") };
}

function surroundings(context: Properties): Properties {
  const { registration, instructor, team, contextActivities, contextAgents, contextGroups, statement } =
    context as Record<string, never>;
  return {
    ...context,
    ...(registration === undefined ? {} : { registration: (registration as string).toLowerCase() }),
    ...(instructor === undefined ? {} : { instructor: thing(instructor) }),
    ...(team === undefined ? {} : { team: thing(team) }),
    ...(statement === undefined ? {} : { statement: thing(statement) }),
    ...(contextActivities === undefined ? {} : { contextActivities: relations(contextActivities) }),
    ...(contextAgents === undefined ? {} : { contextAgents: (contextAgents as Properties[]).map(part) }),
    ...(contextGroups === undefined ? {} : { contextGroups: (contextGroups as Properties[]).map(part) }),
  };
}

function part({ agent, group, ...rest }: Properties): Properties {
  return { ...rest, who: someone((agent ?? group) as AgentOrGroup) };
}

function relations(contextActivities: Properties): Properties {
  const lists = Object.entries(contextActivities).map(([relation, value]) => [relation, [value].flat().map(thing)]);
  return Object.fromEntries(lists);
}

function text(value: Properties): string {
  return String(value["identifier"]);
}
