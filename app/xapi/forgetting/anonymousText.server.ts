import type { AgentOrGroup } from "../data/agent.ts";
import { signatureType } from "../storing/signature.server.ts";
import { statement as statementRule } from "../data/statement.ts";
import type { StoredStatement } from "../data/statement.ts";
import { voided } from "../data/verb.ts";
import { eachOf, shownAs } from "../text/format.ts";
import { changed, withStrings } from "../text/jsonText.ts";
import { isShe, isTraced, untraced } from "./traces.ts";
import type { Traces } from "./traces.ts";

interface Someone {
  traces: Traces;
  /** What stands in her place, a UUID that stands nowhere else. */
  fresh: string;
  /** The home page of accounts of people whom nobody knows any more. */
  homePage: string;
}

/**
 * The JSON text of a statement without someone, null where nothing but removing it helps: what she did herself, what was
 * signed, and what the application made of an event, whose log says who it was.
 */
export function anonymousText(text: string, major: number, someone: Someone, applicationName: string): string | null {
  const statement = JSON.parse(text) as StoredStatement;
  const { actor, verb, authority } = statement;
  if (isShe(someone.traces, actor) && verb.id !== voided) return null;
  if ("member" in actor && actor.member?.length === 1 && isShe(someone.traces, actor.member[0]!)) return null;
  if (isSigned(statement) || authority.account?.name === applicationName) return null;
  const spoken = shownAs(text, { someone: (agent) => stranger(agent, someone), verb: same, activity: same });
  const rest = anonymousStrings(spoken, someone);
  const version = major > 1 ? "2.0.0" : "1.0.3";
  const isWhole = statementRule(JSON.parse(rest), version) === null || statementRule(statement, version) !== null;
  return isWhole && !isTracedJson(someone.traces, rest) ? rest : null;
}

/** A JSON text of which no string, property names among them, tells of her. */
export function anonymousStrings(text: string, { traces, fresh }: Pick<Someone, "traces" | "fresh">): string {
  return withStrings(text, (value) => untraced(traces, value, fresh));
}

/** Whether any string of a JSON text tells of her, however it is spelled. */
export function isTracedJson(traces: Traces, text: string): boolean {
  let found = false;
  withStrings(text, (value) => {
    found ||= isTraced(traces, value);
    return value;
  });
  return found;
}

/** Whether a statement, or the one in it, is signed: what was signed can be kept or removed, not changed. */
export function isSigned({ attachments = [], object }: StoredStatement): boolean {
  const inner = object.objectType === "SubStatement" ? (object.attachments ?? []) : [];
  return [...attachments, ...inner].some(({ usageType }) => usageType === signatureType);
}

/** The text of an agent or group, in whose place someone unknown stands where it was she. */
function stranger(text: string, someone: Someone): string {
  const agent = JSON.parse(text) as AgentOrGroup;
  const { fresh, homePage } = someone;
  if (isShe(someone.traces, agent)) {
    const { objectType = "Agent" } = agent;
    return JSON.stringify({ objectType, account: { homePage, name: fresh } });
  }
  if (!("member" in agent)) return text;
  return changed(text, (name, value) => (name === "member" ? eachOf(value, (one) => stranger(one, someone)) : value));
}

function same(text: string): string {
  return text;
}
