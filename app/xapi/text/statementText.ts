import type { Context } from "../data/context.ts";
import { changed } from "./jsonText.ts";
import type { Statement, SubStatement } from "../data/statement.ts";
import { inUtc } from "../data/timestamp.ts";
import type { Version } from "../version.ts";

interface Assigned {
  id: string;
  /** The JSON text of the agent that vouches for it. */
  authority: string;
  /** In which version of the protocol it came. */
  spoken: Version;
}

const defaultVersions: Readonly<Record<Version, string>> = { "1.0.3": "1.0.0", "2.0.0": "2.0.0" };

/**
 * The text under which a statement is kept: as it was sent, with what an LRS assigns (xAPI 1.0.3 Data 2.4.7 to 2.4.10),
 * except `stored`, which only the database knows. Every context activity stands in a list (Data 2.4.6.2), and 2.0
 * returns timestamps in UTC.
 */
export function keptText(sent: string, statement: Statement, { id, authority, spoken }: Assigned): string {
  const text = needsChange(statement, spoken) ? asReturned(sent, statement, spoken) : sent.trim();
  const start = statement.id === undefined ? `{"id":"${id}",${text.slice(1, -1)}` : text.slice(0, -1);
  const version = statement.version === undefined ? `,"version":"${defaultVersions[spoken]}"` : "";
  return `${start}${version},"authority":${authority}}`;
}

/** A statement of 2.0 for who speaks 1.0.3: without the properties that 1.0.3 does not know. */
export function asOlder(text: string): string {
  return changed(text, (name, value) => {
    if (name === "version") return '"1.0.3"';
    if (name === "context") return olderContext(value);
    if (name !== "object" || !value.includes('"SubStatement"')) return value;
    return changed(value, (inner, part) => (inner === "context" ? olderContext(part) : part));
  });
}

function olderContext(context: string): string {
  return changed(context, (name, value) => (name === "contextAgents" || name === "contextGroups" ? null : value));
}

function needsChange(statement: Statement, spoken: Version): boolean {
  const { stored, authority, object } = statement;
  if (stored !== undefined || authority !== undefined || isUnlisted(statement, spoken)) return true;
  return object.objectType === "SubStatement" && isUnlisted(object, spoken);
}

function isUnlisted({ context, timestamp }: Statement | SubStatement, spoken: Version): boolean {
  if (spoken === "2.0.0" && timestamp !== undefined && !timestamp.endsWith("Z")) return true;
  const activities = (context as Context | undefined)?.contextActivities;
  return activities !== undefined && Object.values(activities).some((related) => !Array.isArray(related));
}

function asReturned(text: string, statement: Statement | SubStatement, spoken: Version): string {
  return changed(text, (name, value) => {
    if (name === "stored" || name === "authority") return null;
    if (name === "timestamp" && spoken === "2.0.0") return JSON.stringify(inUtc(statement.timestamp!));
    if (name === "context")
      return changed(value, (part, inner) => (part === "contextActivities" ? listed(inner) : inner));
    if (name !== "object" || statement.object.objectType !== "SubStatement") return value;
    return asReturned(value, statement.object, spoken);
  });
}

function listed(contextActivities: string): string {
  return changed(contextActivities, (_relation, value) => (value.startsWith("{") ? `[${value}]` : value));
}
