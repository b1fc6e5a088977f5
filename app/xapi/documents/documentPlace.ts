import { identifierOf } from "../data/agent.ts";
import type { AgentOrGroup } from "../data/agent.ts";
import { clauses } from "../clause.ts";
import { badRequest } from "../fault.ts";
import { agentParameter, checked, momentParameter, refuseUnknown } from "../reading/filter.ts";
import { isIri, isUuid } from "../data/iri.ts";
import { termOf } from "../storing/term.ts";

/** Where a document belongs, and its name; without a name, all documents there. */
export interface DocumentPlace {
  /** A sum over everything, the name too; null without a name. */
  term: string | null;
  surroundings: string;
  agent: string | null;
  registration: string | null;
  name: string | null;
  since: Date | undefined;
}

/** One of the three resources that hold documents (xAPI 1.0.3 Communication 2.2). */
export interface DocumentResource {
  clause: (typeof clauses)[keyof typeof clauses];
  /** The parameter that names a document. */
  naming: string;
  parameters: readonly ("activityId" | "agent" | "registration")[];
}

export const documentResources = new Map<string, DocumentResource>([
  [
    "/activities/state",
    { clause: clauses.state, naming: "stateId", parameters: ["activityId", "agent", "registration"] },
  ],
  ["/activities/profile", { clause: clauses.activityProfile, naming: "profileId", parameters: ["activityId"] }],
  ["/agents/profile", { clause: clauses.agentProfile, naming: "profileId", parameters: ["agent"] }],
]);

/** Reads where a request looks for documents; one that does not say is a Fault. */
export function placeOf(
  organisationId: string,
  path: string,
  search: URLSearchParams,
  { clause, naming, parameters }: DocumentResource,
): DocumentPlace {
  refuseUnknown(search, [...parameters, naming, "since"], clause);
  const wants = (name: DocumentResource["parameters"][number]) => parameters.includes(name);
  const activity = wants("activityId") ? activityOf(search, clause) : "";
  const agent = wants("agent") ? someoneOf(search, clause) : null;
  const registration = checked(search, "registration", isUuid, "is not a UUID", clause)?.toLowerCase() ?? null;
  const name = search.get(naming);
  if (name === "") throw badRequest(naming, "is empty", clause);
  const around = JSON.stringify([path, activity, agent]);
  const surroundings = termOf(organisationId, "document", around);
  return {
    term: name === null ? null : termOf(organisationId, "document", JSON.stringify([surroundings, registration, name])),
    surroundings,
    agent: agent === null ? null : termOf(organisationId, "relatedAgent", agent),
    registration,
    name,
    since: momentParameter(search, "since", clause),
  };
}

function activityOf(search: URLSearchParams, clause: DocumentResource["clause"]): string {
  const activity = checked(search, "activityId", isIri, "is not an IRI", clause);
  if (activity === undefined) throw badRequest("activityId", "is missing", clause);
  return activity;
}

function someoneOf(search: URLSearchParams, clause: DocumentResource["clause"]): string {
  const agent: AgentOrGroup | undefined = agentParameter(search, clause);
  const identifier = agent === undefined ? null : identifierOf(agent);
  if (identifier === null) throw badRequest("agent", agent ? "is identified by nothing" : "is missing", clause);
  return identifier;
}
