import { activity } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { actor, group } from "./agent.ts";
import type { AgentOrGroup, Group } from "./agent.ts";
import { clauses } from "../clause.ts";
import { contextAgents, contextGroups } from "./contextAgent.ts";
import type { ContextAgent, ContextGroup } from "./contextAgent.ts";
import { extensions, uuid } from "./iri.ts";
import type { Extensions } from "./iri.ts";
import { languageTag } from "./languageMap.ts";
import { listOf, shape, text } from "./rule.ts";
import type { Rule } from "./rule.ts";
import { statementRef } from "./statementRef.ts";
import type { StatementRef } from "./statementRef.ts";

export const relations = ["parent", "grouping", "category", "other"] as const;
export type ContextActivities = { [Relation in (typeof relations)[number]]?: Activity | Activity[] };

export interface Context {
  registration?: string;
  instructor?: AgentOrGroup;
  team?: Group;
  contextActivities?: ContextActivities;
  contextAgents?: ContextAgent[];
  contextGroups?: ContextGroup[];
  revision?: string;
  platform?: string;
  language?: string;
  statement?: StatementRef;
  extensions?: Extensions;
}

const activities = listOf(clauses.contextActivities, activity);
const related: Rule = (value, version) => (Array.isArray(value) ? activities : activity)(value, version);

/** Where it belongs. */
export const context = shape(clauses.context, {
  registration: uuid,
  instructor: actor,
  team: group,
  contextActivities: shape(
    clauses.contextActivities,
    Object.fromEntries(relations.map((relation) => [relation, related])),
  ),
  contextAgents,
  contextGroups,
  revision: text(clauses.context, "is not a text"),
  platform: text(clauses.context, "is not a text"),
  language: languageTag,
  statement: statementRef,
  extensions,
});
