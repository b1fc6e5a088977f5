import type { Version } from "./version.ts";

/**
 * Where each version of the standard says it: in the parts of 1.0.3, and in the clauses of IEEE 9274.1.1 (2.0), as narrow
 * as what is public of that tells.
 */
export type Clause = Readonly<Record<Version, string>>;

/** What an answer says of a clause. */
export function citation(clause: Clause, version: Version): string {
  return version === "1.0.3" ? `xAPI 1.0.3 ${clause[version]}` : `xAPI 2.0.0 (IEEE 9274.1.1) ${clause[version]}`;
}

export const clauses = {
  formatting: at("Data 2.2", "4.2.4.1"),
  immutability: at("Data 2.3.1", "4.2"),
  voiding: at("Data 2.3.2", "4.2.5"),
  statement: at("Data 2.4", "4.2"),
  statementId: at("Data 2.4.1", "4.2.4.2"),
  actor: at("Data 2.4.2", "4.2.2.1"),
  agent: at("Data 2.4.2.1", "4.2.2.1"),
  group: at("Data 2.4.2.2", "4.2.2.1"),
  identifier: at("Data 2.4.2.3", "4.2.2.1"),
  account: at("Data 2.4.2.4", "4.2.2.1"),
  verb: at("Data 2.4.3", "4.2.2.2"),
  object: at("Data 2.4.4", "4.2.2.3"),
  activity: at("Data 2.4.4.1", "4.2.2.3"),
  agentObject: at("Data 2.4.4.2", "4.2.2.3"),
  statementObject: at("Data 2.4.4.3", "4.2.2.3"),
  result: at("Data 2.4.5", "4.2.2.4"),
  score: at("Data 2.4.5.1", "4.2.2.4"),
  context: at("Data 2.4.6", "4.2.2.5"),
  contextActivities: at("Data 2.4.6.2", "4.2.2.5"),
  timestampProperty: at("Data 2.4.7", "4.2.4.2"),
  stored: at("Data 2.4.8", "4.2.4.2"),
  authority: at("Data 2.4.9", "4.2.4.2"),
  version: at("Data 2.4.10", "4.2.4.3"),
  attachments: at("Data 2.4.11", "4.2.2.6"),
  signature: at("Data 2.6", "4.2"),
  extensions: at("Data 4.1", "4.2.7"),
  languageMap: at("Data 4.2", "4.2.7"),
  iri: at("Data 4.3", "4.2.7"),
  uuid: at("Data 4.4", "4.2.7"),
  timestamp: at("Data 4.5", "4.2.7"),
  duration: at("Data 4.6", "4.2.7"),
  alternate: at("Communication 1.3", "4.1"),
  encoding: at("Communication 1.4", "4.1"),
  contentType: at("Communication 1.5", "4.1.3"),
  multipart: at("Communication 1.5.2", "4.1.3"),
  resources: at("Communication 2.0", "4.1.6"),
  putStatement: at("Communication 2.1.1", "4.1.6.1"),
  postStatements: at("Communication 2.1.2", "4.1.6.1"),
  getStatements: at("Communication 2.1.3", "4.1.6.1"),
  documents: at("Communication 2.2", "4.1.6.2"),
  state: at("Communication 2.3", "4.1.6.2"),
  agents: at("Communication 2.4", "4.1.6.3"),
  activities: at("Communication 2.5", "4.1.6.4"),
  agentProfile: at("Communication 2.6", "4.1.6.5"),
  activityProfile: at("Communication 2.7", "4.1.6.6"),
  about: at("Communication 2.8", "4.1.6.7"),
  concurrency: at("Communication 3.1", "4.1.4"),
  errors: at("Communication 3.2", "4.1"),
  versioning: at("Communication 3.3", "4.1"),
  authentication: at("Communication 4.0", "4.1"),
} satisfies Readonly<Record<string, Clause>>;

function at(first: string, second: string): Clause {
  return { "1.0.3": first, "2.0.0": second };
}
