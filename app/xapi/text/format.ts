import { identifierNames } from "../data/agent.ts";
import { changed, elementsOf } from "./jsonText.ts";

/** How a statement is shown (xAPI 1.0.3 Communication 2.1.3). */
export const formats = ["exact", "ids", "canonical"] as const;
export type Format = (typeof formats)[number];

type Change = (text: string) => string;

/** How the things that a statement names are shown, each as a JSON text. */
export interface Showing {
  someone: Change;
  verb: Change;
  activity: Change;
}

/** A statement's JSON text with only what identifies its agents, groups, verbs and activities. */
export function idsOnly(statement: string): string {
  return shownAs(statement, { someone: identified, verb: onlyId, activity: onlyId });
}

/** A statement's JSON text with everything that it names shown in this way. */
export function shownAs(statement: string, showing: Showing): string {
  return changed(statement, (name, value) => {
    if (name === "actor" || name === "authority") return showing.someone(value);
    if (name === "verb") return showing.verb(value);
    if (name === "object") return object(value, showing);
    return name === "context" ? context(value, showing) : value;
  });
}

function object(text: string, showing: Showing): string {
  const { objectType = "Activity" } = JSON.parse(text) as { objectType?: string };
  if (objectType === "Activity") return showing.activity(text);
  if (objectType === "SubStatement") return shownAs(text, showing);
  return objectType === "StatementRef" ? text : showing.someone(text);
}

function context(text: string, { someone, activity }: Showing): string {
  return changed(text, (name, value) => {
    if (name === "instructor" || name === "team") return someone(value);
    if (name === "contextAgents" || name === "contextGroups") {
      return eachOf(value, (one) =>
        changed(one, (part, inner) => (part === "agent" || part === "group" ? someone(inner) : inner)),
      );
    }
    if (name !== "contextActivities") return value;
    return changed(value, (_relation, activities) => eachOf(activities, activity));
  });
}

function identified(text: string): string {
  const known = identifierNames.some((name) => name in (JSON.parse(text) as object));
  return changed(text, (name, value) => {
    if (name === "name" || (name === "member" && known)) return null;
    return name === "member" ? eachOf(value, identified) : value;
  });
}

function onlyId(text: string): string {
  return changed(text, (name, value) => (name === "id" ? value : null));
}

/** A list with each of its elements changed. */
export function eachOf(list: string, change: Change): string {
  return `[${elementsOf(list).map(change).join(",")}]`;
}
