import type { Language } from "#app/platform/preferences.ts";
import { textIn } from "#app/xapi/data/languageMap.ts";
import type { LanguageMap } from "#app/xapi/data/languageMap.ts";
import { findInProfile, profileOf } from "./profile.server.ts";
import type { Profile, ProfilePart } from "./profile.server.ts";
import type { Rule } from "./rule.ts";
import { templates } from "./template.ts";

/** A text in the language of the reader, with the same in the other. */
interface Text {
  own: string;
  other: string;
}

/** Something of the profile in a list. */
export interface ShownPart {
  /** Its address here. */
  path: string;
  iri: string;
  kind: ProfilePart["type"];
  label: Text;
  definition: Text | null;
}

/** A template in a list: what it is said with. */
export interface ShownTemplate extends ShownPart {
  verb: string;
  object: string;
  /** Whether nothing happens yet of which it could be said. */
  awaited: boolean;
}

/** A property of a part, with what stands there: addresses or, where they are of this profile, their labels. */
interface Fact {
  name: string;
  values: { text: string; path: string | null }[];
}

const single = ["verb", "objectActivityType"] as const;
const several = [
  "contextParentActivityType",
  "contextGroupingActivityType",
  "contextCategoryActivityType",
  "broadMatch",
  "relatedMatch",
] as const;
const orders = ["sequence", "alternates", "optional", "zeroOrMore"] as const;

/** The whole profile as people read it. */
export function shownProfile(base: string, language: Language) {
  const { label, definition } = textsOf(profileOf(base), language);
  const { id, versions, concepts, templates: written, patterns } = profileOf(base);
  const show = (part: ProfilePart) => shownPart(base, part, language);
  return {
    ...{ iri: id, label, definition },
    versions: versions.map((version) => ({
      iri: version.id,
      path: version.id.slice(base.length),
      at: version.generatedAtTime,
    })),
    concepts: concepts.map(show),
    templates: written.map((template, index): ShownTemplate => ({
      ...show(template),
      verb: template.verb,
      object: template.objectActivityType,
      awaited: templates[index]!.awaits !== undefined,
    })),
    patterns: patterns.filter((pattern) => "primary" in pattern).map(show),
  };
}

/** Whether there is a profile at this address: itself or a version of it. */
export function isProfileAt(base: string, path: string): boolean {
  return findInProfile(base, path)?.type === "Profile";
}

/** One part of the profile as people read it; null when nothing has this address. */
export function shownPartAt(base: string, path: string, language: Language) {
  const part = findInProfile(base, path);
  if (part === null || part.type === "Profile") return null;
  const { concepts, templates: written, patterns } = profileOf(base);
  const known = new Map([...concepts, ...written, ...patterns].map((each) => [each.id, each] as const));
  const properties = part as unknown as Record<string, string | readonly string[] | undefined>;
  const valueOf = (iri: string) => {
    const named = known.get(iri);
    return named === undefined
      ? { text: iri, path: null }
      : { text: shownPart(base, named, language).label.own, path: iri.slice(base.length) };
  };
  const factOf = (name: string): Fact[] => {
    const found = properties[name];
    return found === undefined ? [] : [{ name, values: [found].flat().map(valueOf) }];
  };
  const order = orders.find((each) => properties[each] !== undefined) ?? null;
  return {
    ...shownPart(base, part, language),
    facts: [...single, ...several].flatMap(factOf),
    type: "activityDefinition" in part ? (part.activityDefinition.type ?? null) : null,
    order: order && { kind: order, parts: factOf(order)[0]!.values },
    rules: "rules" in part ? part.rules.map(shownRule) : [],
  };
}

/** A rule with its values as text. */
function shownRule({ location, selector, presence, all, none }: Rule) {
  const textOf = (values: readonly unknown[] | undefined) => values?.map(String).join(", ") ?? null;
  return {
    place: selector === undefined ? location : `${location} → ${selector}`,
    presence: presence ?? null,
    all: textOf(all),
    none: textOf(none),
  };
}

function shownPart(base: string, part: ProfilePart, language: Language): ShownPart {
  return { path: part.id.slice(base.length), iri: part.id, kind: part.type, ...textsOf(part, language) };
}

function textsOf(part: Profile | ProfilePart, language: Language) {
  const name = part.id.split("/").at(-1)!;
  const { prefLabel, definition } = part as { prefLabel?: LanguageMap; definition?: LanguageMap };
  const label = prefLabel ?? ("activityDefinition" in part ? part.activityDefinition.name : undefined);
  return {
    label: label ? text(label, language) : { own: name, other: name },
    definition: definition ? text(definition, language) : null,
  };
}

function text(map: LanguageMap, language: Language): Text {
  const other = language === "nl" ? "en" : "nl";
  return { own: textIn(map, language) ?? "", other: textIn(map, other) ?? "" };
}
