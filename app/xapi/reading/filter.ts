import { actor, identifierOf } from "../data/agent.ts";
import type { AgentOrGroup } from "../data/agent.ts";
import { clauses } from "../clause.ts";
import { badRequest, Fault } from "../fault.ts";
import { formats } from "../text/format.ts";
import type { Format } from "../text/format.ts";
import { isIri, isUuid } from "../data/iri.ts";
import { isTimestamp, moment } from "../data/timestamp.ts";

/** Which statements a list holds (xAPI 1.0.3 Communication 2.1.3). */
export interface Filter {
  /** Canonical identifiers of agents or groups: statements with any of them. */
  agents?: readonly string[];
  relatedAgents?: boolean;
  verb?: string;
  activity?: string;
  /** Statements about any of these. */
  activities?: readonly string[];
  relatedActivities?: boolean;
  registration?: string;
  since?: Date;
  until?: Date;
  ascending?: boolean;
  limit?: number;
  /** The last statement of the page before, made by `nextCursor`. */
  cursor?: string;
  /** Leaves out what has the first mark, unless it has the second too. */
  without?: { mark: string; unless?: string };
}

/** What of it is shown. */
interface Showing {
  format: Format;
  attachments: boolean;
}

/** What GET asks for: one statement, or a list. */
export type Question = Showing & ({ statementId: string; voided: boolean } | { filter: Filter });

const where = clauses.getStatements;
const names = [
  "statementId",
  "voidedStatementId",
  "agent",
  "verb",
  "activity",
  "registration",
  "related_activities",
  "related_agents",
  "since",
  "until",
  "limit",
  "format",
  "attachments",
  "ascending",
  "cursor",
];

/** Reads the parameters of GET; one that is unknown, repeated or not valid is a Fault. */
export function questionOf(search: URLSearchParams): Question {
  refuseUnknown(search, names);
  const format = oneOf(search, "format", formats) ?? "exact";
  const attachments = flag(search, "attachments");
  const id = checked(search, "statementId", isUuid, "is not a UUID");
  const voidedId = checked(search, "voidedStatementId", isUuid, "is not a UUID");
  if (id === undefined && voidedId === undefined) return { filter: filterOf(search), format, attachments };
  const others = [...search.keys()].filter((name) => !["attachments", "format"].includes(name));
  if (others.length > 1) {
    throw badRequest(others[1]!, "does not go with statementId or voidedStatementId", where);
  }
  return { statementId: (id ?? voidedId)!, voided: id === undefined, format, attachments };
}

/** Refuses parameters that a resource does not have, and any that stands there twice. */
export function refuseUnknown(search: URLSearchParams, known: readonly string[], clause = where): void {
  const given = [...search.keys()];
  const unknown = given.find((name) => !known.includes(name));
  if (unknown !== undefined) throw badRequest(unknown, "is not a parameter of this resource", clause);
  const repeated = given.find((name, place) => given.indexOf(name) !== place);
  if (repeated !== undefined) throw badRequest(repeated, "is given more than once", clause);
}

/** The agent or group of a parameter, which is JSON. */
export function agentParameter(search: URLSearchParams, clause = where): AgentOrGroup | undefined {
  const text = search.get("agent");
  if (text === null) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw badRequest("agent", "is not JSON", clause);
  }
  const broken = actor(value, "1.0.3");
  if (broken === null) return value as AgentOrGroup;
  const property = broken.property === "" ? "agent" : `agent.${broken.property}`;
  throw new Fault(400, `The parameter '${property}' ${broken.rule}.`, { ...broken, property });
}

/** A parameter that is a moment. */
export function momentParameter(search: URLSearchParams, name: string, clause = where): Date | undefined {
  const text = checked(search, name, isTimestamp, "is not a timestamp", clause);
  return text === undefined ? undefined : moment(text);
}

/** A parameter for which a test holds. */
export function checked(
  search: URLSearchParams,
  name: string,
  test: (value: string) => boolean,
  rule: string,
  clause = where,
): string | undefined {
  const value = search.get(name);
  if (value === null) return undefined;
  if (!test(value)) throw badRequest(name, rule, clause);
  return value;
}

function filterOf(search: URLSearchParams): Filter {
  const agent = agentParameter(search);
  const identifier = agent === undefined ? undefined : identifierOf(agent);
  if (identifier === null) throw badRequest("agent", "is an anonymous Group, which nothing identifies", where);
  const limit = checked(search, "limit", (value) => /^\d{1,9}$/.test(value), "is not a number of statements");
  const filter: Filter = {
    ...(identifier !== undefined && { agents: [identifier] }),
    relatedAgents: flag(search, "related_agents"),
    relatedActivities: flag(search, "related_activities"),
    ascending: flag(search, "ascending"),
    limit: Number(limit ?? 0),
  };
  const parameters = {
    verb: checked(search, "verb", isIri, "is not an IRI"),
    activity: checked(search, "activity", isIri, "is not an IRI"),
    registration: checked(search, "registration", isUuid, "is not a UUID")?.toLowerCase(),
    since: momentParameter(search, "since"),
    until: momentParameter(search, "until"),
    cursor: checked(search, "cursor", (value) => /^\d{1,15}\.\d{1,18}$/.test(value), "is not a cursor of this LRS"),
  };
  return Object.assign(
    filter,
    Object.fromEntries(Object.entries(parameters).filter(([, value]) => value !== undefined)),
  );
}

function flag(search: URLSearchParams, name: string): boolean {
  return oneOf(search, name, ["true", "false"]) === "true";
}

function oneOf<Value extends string>(search: URLSearchParams, name: string, values: readonly Value[]) {
  const fits = (value: string) => (values as readonly string[]).includes(value);
  return checked(search, name, fits, `is none of ${values.join(", ")}`) as Value | undefined;
}
