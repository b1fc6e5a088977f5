import { activity } from "./activity.ts";
import type { Activity } from "./activity.ts";
import { actor, agent, group, identifierOf } from "./agent.ts";
import type { Agent, AgentOrGroup, Group } from "./agent.ts";
import { attachment } from "./attachment.ts";
import type { Attachment } from "./attachment.ts";
import { clauses } from "../clause.ts";
import { context } from "./context.ts";
import type { Context } from "./context.ts";
import { uuid } from "./iri.ts";
import { result } from "./result.ts";
import type { Result } from "./result.ts";
import { breach, isObject, listOf, shape, text, under } from "./rule.ts";
import type { Breach, Properties, Rule } from "./rule.ts";
import { statementRef } from "./statementRef.ts";
import type { StatementRef } from "./statementRef.ts";
import { timestamp } from "./timestamp.ts";
import { verb, voided } from "./verb.ts";
import type { Verb } from "./verb.ts";
import { versionOf } from "../version.ts";
import type { Version } from "../version.ts";

interface Saying {
  actor: AgentOrGroup;
  verb: Verb;
  result?: Result;
  context?: Context;
  timestamp?: string;
  attachments?: Attachment[];
}
type PlainObject = Activity | (Agent & { objectType: "Agent" }) | Group | StatementRef;

export interface SubStatement extends Saying {
  objectType: "SubStatement";
  object: PlainObject;
}

export interface Statement extends Saying {
  id?: string;
  object: PlainObject | SubStatement;
  stored?: string;
  authority?: AgentOrGroup;
  version?: string;
}

/** A statement as an LRS keeps it: with everything that it assigns. */
export type StoredStatement = Statement &
  Required<Pick<Statement, "id" | "stored" | "timestamp" | "authority" | "version">>;

const saying = { actor, verb, result, context, timestamp, attachments: listOf(clauses.attachments, attachment) };
const required = ["actor", "verb", "object"];

const plainObjects = new Map<unknown, Rule>([
  [undefined, activity],
  ["Activity", activity],
  ["Agent", agent],
  ["Group", group],
  ["StatementRef", statementRef],
]);

/** A statement about something that did not happen (yet), inside another. */
const subStatement = shape(
  clauses.statementObject,
  {
    objectType: text(clauses.statementObject, "is not 'SubStatement'"),
    ...saying,
    object: objectAmong(plainObjects, "is not the type of what a SubStatement is about"),
  },
  { required, whole: followsRules },
);

const versionRule: Rule = (value, version) => {
  const given = typeof value === "string" ? versionOf(value) : null;
  if (given === version || given === "1.0.3") return null;
  return breach(clauses.version, version === "1.0.3" ? "is not a version 1.0.x" : "is not a version 1.0.x or 2.0.x");
};

const authority: Rule = (value, version) => {
  const broken = actor(value, version);
  if (broken !== null) return broken;
  const someone = value as AgentOrGroup;
  if (someone.objectType !== "Group") return null;
  const { member = [] } = someone;
  const isOauth = member.length === 2 && member.some(({ account }) => account !== undefined);
  if (isOauth && identifierOf(someone) === null) return null;
  return breach(clauses.authority, "is neither an Agent nor the anonymous Group of an OAuth consumer and a user");
};

/** One statement: who did what. */
export const statement = shape(
  clauses.statement,
  {
    id: uuid,
    ...saying,
    object: objectAmong(new Map([...plainObjects, ["SubStatement", subStatement]]), "is not a type of object"),
    stored: timestamp,
    authority,
    version: versionRule,
  },
  { required, whole: followsRules },
);

/** Why something is not a statement, in one sentence, or null when it is one. */
export function faultOfStatement(value: unknown, version: Version = "1.0.3"): string | null {
  const broken = statement(value, version);
  return broken === null ? null : sentenceOf(broken);
}

/** What is wrong with a statement, as a sentence. */
export function sentenceOf({ property, rule }: Breach): string {
  return `${property === "" ? "The statement" : `'${property}'`} ${rule}.`;
}

function objectAmong(rules: ReadonlyMap<unknown, Rule>, otherwise: string): Rule {
  const unknown = breach(clauses.object, otherwise, "objectType");
  const none = breach(clauses.object, "is not an object");
  return (value, version) => {
    if (!isObject(value)) return none;
    const rule = rules.get(value["objectType"]);
    return rule === undefined ? unknown : rule(value, version);
  };
}

function followsRules(value: Properties): Breach | null {
  const { object, context: around, verb: did } = value as unknown as Statement;
  const type = object.objectType ?? "Activity";
  for (const name of ["revision", "platform"] as const) {
    if (type !== "Activity" && around?.[name] !== undefined) {
      return under("context", breach(clauses.context, "needs an Activity as object", name));
    }
  }
  if (did.id !== voided || type === "StatementRef") return null;
  return breach(clauses.voiding, "is not a StatementRef, as a voiding statement needs", "object");
}
