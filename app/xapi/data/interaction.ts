import { clauses } from "../clause.ts";
import { languageMap } from "./languageMap.ts";
import type { LanguageMap } from "./languageMap.ts";
import { breach, listOf, shape, text } from "./rule.ts";
import type { Breach, Properties, Rule } from "./rule.ts";

const componentLists = ["choices", "scale", "source", "target", "steps"] as const;
type ComponentList = (typeof componentLists)[number];

interface InteractionComponent {
  id: string;
  description?: LanguageMap;
}

/** What an activity that is a question says of its answers. */
export interface Interaction extends Partial<Record<ComponentList, InteractionComponent[]>> {
  interactionType?: string;
  correctResponsesPattern?: string[];
}

const listsOf = new Map<string, readonly ComponentList[]>([
  ["true-false", []],
  ["choice", ["choices"]],
  ["fill-in", []],
  ["long-fill-in", []],
  ["matching", ["source", "target"]],
  ["performance", ["steps"]],
  ["sequencing", ["choices"]],
  ["likert", ["scale"]],
  ["numeric", []],
  ["other", []],
]);

const component = shape(
  clauses.activity,
  { id: text(clauses.activity, "is not a text with a character in it", (id) => id !== ""), description: languageMap },
  { required: ["id"] },
);
const list = listOf(clauses.activity, component);
const twice = breach(clauses.activity, "holds two interaction components with the same id");

const components: Rule = (value, version) => {
  const broken = list(value, version);
  if (broken !== null) return broken;
  const ids = (value as InteractionComponent[]).map(({ id }) => id);
  return new Set(ids).size === ids.length ? null : twice;
};

/** The rules of the properties of an interaction, each by itself. */
export const interactionRules: Readonly<Record<string, Rule>> = {
  interactionType: text(clauses.activity, "is not an interaction type", (type) => listsOf.has(type)),
  correctResponsesPattern: listOf(clauses.activity, text(clauses.activity, "is not a text")),
  ...Object.fromEntries(componentLists.map((name) => [name, components])),
};

/** Each type of interaction has its own lists, and whoever lists answers says the type. */
export function interactionAsWhole(value: Properties): Breach | null {
  const allowed = listsOf.get(value["interactionType"] as string);
  for (const name of componentLists) {
    if (value[name] !== undefined && allowed?.includes(name) !== true) {
      return breach(clauses.activity, "does not belong to this interactionType", name);
    }
  }
  if (value["correctResponsesPattern"] === undefined || allowed !== undefined) return null;
  return breach(clauses.activity, "needs an interactionType", "correctResponsesPattern");
}
