import { isDeepStrictEqual } from "node:util";
import { valuesAt } from "./path.ts";

/** A template as it stands in the JSON-LD of a profile. */
export interface WrittenTemplate {
  id: string;
  verb?: string;
  objectActivityType?: string;
  contextParentActivityType?: readonly string[];
  contextGroupingActivityType?: readonly string[];
  contextCategoryActivityType?: readonly string[];
  contextOtherActivityType?: readonly string[];
  rules?: readonly WrittenRule[];
}

/** A rule of a template, as it stands there. */
export interface WrittenRule {
  location: string;
  selector?: string;
  presence?: string;
  any?: readonly unknown[];
  all?: readonly unknown[];
  none?: readonly unknown[];
}

/** What the algorithm of xAPI Profiles (2.1) says of a statement, with what is wrong in words. */
export interface Validation {
  matching: string[];
  faults: string[];
}

/** Holds a statement against every template. */
export function validate(statement: unknown, templates: readonly WrittenTemplate[]): Validation {
  const matching: string[] = [];
  const faults: string[] = [];
  for (const template of templates) {
    if (!isMeant(statement, template)) continue;
    const broken = (template.rules ?? []).filter((rule) => !holds(statement, rule));
    if (broken.length === 0) matching.push(template.id);
    for (const rule of broken) faults.push(`${template.id} asks for ${JSON.stringify(rule)}`);
  }
  return { matching, faults };
}

const determining = [
  ["verb", "$.verb.id"],
  ["objectActivityType", "$.object.definition.type"],
  ["contextParentActivityType", "$.context.contextActivities.parent[*].definition.type"],
  ["contextGroupingActivityType", "$.context.contextActivities.grouping[*].definition.type"],
  ["contextCategoryActivityType", "$.context.contextActivities.category[*].definition.type"],
  ["contextOtherActivityType", "$.context.contextActivities.other[*].definition.type"],
] as const;

function isMeant(statement: unknown, template: WrittenTemplate): boolean {
  return determining.every(([property, place]) => {
    const found = valuesAt(statement, place);
    return [template[property] ?? []].flat().every((wanted) => found.includes(wanted));
  });
}

const unmatchable = Symbol("unmatchable");

/** Whether a statement follows a rule. */
export function holds(statement: unknown, { location, selector, presence, any, all, none }: WrittenRule): boolean {
  const located = valuesAt(statement, location);
  const values = selector === undefined ? located : located.flatMap((value) => selected(value, selector));
  if (presence === "included" && (values.length === 0 || values.includes(unmatchable))) return false;
  if (presence === "excluded" && values.some((value) => value !== unmatchable)) return false;
  if (presence === "recommended" && values.length === 0) return true;
  const isIn = (list: readonly unknown[]) => (value: unknown) => list.some((each) => isDeepStrictEqual(each, value));
  if (any !== undefined && !values.some(isIn(any))) return false;
  if (all !== undefined && !values.every(isIn(all))) return false;
  return none === undefined || !values.some(isIn(none));
}

function selected(value: unknown, selector: string): unknown[] {
  const found = valuesAt(value, selector);
  return found.length === 0 ? [unmatchable] : found;
}
