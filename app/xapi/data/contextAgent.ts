import { agent, group } from "./agent.ts";
import type { Agent, Group } from "./agent.ts";
import { clauses } from "../clause.ts";
import { iri } from "./iri.ts";
import { breach, listOf, shape, text } from "./rule.ts";
import type { Rule } from "./rule.ts";

/** Someone who had a part in it, and as what. */
export interface ContextAgent {
  objectType: "contextAgent";
  agent: Agent;
  relevantTypes?: string[];
}

export interface ContextGroup {
  objectType: "contextGroup";
  group: Group;
  relevantTypes?: string[];
}

const types = listOf(clauses.context, iri);
const none = breach(clauses.context, "is an empty list");
const unknown = breach(clauses.context, "is not a property of xAPI 1.0.3");

const relevantTypes: Rule = (value, version) =>
  Array.isArray(value) && value.length === 0 ? none : types(value, version);

export const contextAgents = newer(
  shape(
    clauses.context,
    { objectType: named("contextAgent"), agent, relevantTypes },
    { required: ["objectType", "agent"] },
  ),
);
export const contextGroups = newer(
  shape(
    clauses.context,
    { objectType: named("contextGroup"), group, relevantTypes },
    { required: ["objectType", "group"] },
  ),
);

function named(type: string): Rule {
  return text(clauses.context, `is not '${type}'`, (value) => value === type);
}

/** A list that 2.0 brought: in 1.0.3 it is a property like any other that does not exist. */
function newer(element: Rule): Rule {
  const list = listOf(clauses.context, element);
  return (value, version) => (version === "1.0.3" ? unknown : list(value, version));
}
