import type { Activity } from "../data/activity.ts";
import { eachOf, shownAs } from "./format.ts";
import { changed } from "./jsonText.ts";
import { languageAccepted } from "../data/languageMap.ts";

const componentLists = ["choices", "scale", "source", "target", "steps"];

/**
 * A statement's JSON text with each activity as the LRS knows it (definitions by activity id) and each text in one
 * language, the one that suits the reader best (xAPI 1.0.3 Communication 2.1.3, language filtering).
 */
export function canonicalText(statement: string, definitions: ReadonlyMap<string, string>, accepted: string): string {
  return shownAs(statement, {
    someone: (text) => text,
    verb: (text) => changed(text, (name, value) => (name === "display" ? inOneLanguage(value, accepted) : value)),
    activity: (text) => canonicalActivity(text, definitions, accepted),
  });
}

function canonicalActivity(text: string, definitions: ReadonlyMap<string, string>, accepted: string): string {
  const { id, definition: own } = JSON.parse(text) as Activity;
  const definition = definitions.get(id);
  const plain = changed(text, (name, value) => (name === "definition" ? null : value));
  if (definition === undefined) {
    if (own === undefined) return plain;
    return changed(text, (name, value) => (name === "definition" ? oneLanguageDefinition(value, accepted) : value));
  }
  return `${plain.slice(0, -1)},"definition":${oneLanguageDefinition(definition, accepted)}}`;
}

function oneLanguageDefinition(definition: string, accepted: string): string {
  return changed(definition, (name, value) => {
    if (name === "name" || name === "description") return inOneLanguage(value, accepted);
    if (!componentLists.includes(name)) return value;
    return eachOf(value, (component) =>
      changed(component, (part, inner) => (part === "description" ? inOneLanguage(inner, accepted) : inner)),
    );
  });
}

function inOneLanguage(map: string, accepted: string): string {
  const tag = languageAccepted(Object.keys(JSON.parse(map) as object), accepted);
  return changed(map, (name, value) => (name === tag ? value : null));
}
