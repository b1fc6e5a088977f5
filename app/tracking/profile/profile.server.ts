import { absolute, activityTypes, verbs, vocabularyPath } from "../vocabulary.ts";
import { conceptsOf } from "./concept.server.ts";
import { patterns, templateNames } from "./pattern.ts";
import type { Pattern } from "./pattern.ts";
import { rulesOf } from "./rule.ts";
import { templates } from "./template.ts";
import type { Template } from "./template.ts";
import { inEachLanguage, textsOfTemplate } from "./text.server.ts";
import { versionIri } from "./category.ts";
import { profileVersions } from "./version.ts";

const made = new Map<string, Profile>();

/** Our vocabulary as an xAPI Profile (version 1.0 of that specification), for identifiers that begin with the base. */
export function profileOf(base: string): Profile {
  const known = made.get(base) ?? makeProfile(base);
  made.set(base, known);
  return known;
}

function makeProfile(base: string) {
  const [newest] = profileVersions;
  const inScheme = versionIri(base, newest);
  return {
    "@context": context,
    id: `${base}${vocabularyPath}`,
    type: "Profile" as const,
    conformsTo: "https://w3id.org/xapi/profiles#1.0",
    prefLabel: inEachLanguage((t) => t("vocabulary:profile.label")),
    definition: inEachLanguage((t) => t("vocabulary:profile.definition")),
    seeAlso: `${base}${vocabularyPath}`,
    versions: profileVersions.map((version, index) => ({
      id: versionIri(base, version),
      ...(index + 1 < profileVersions.length && { wasRevisionOf: [versionIri(base, profileVersions[index + 1]!)] }),
      generatedAtTime: version.at,
    })),
    author: { type: "Organization", name: "Kennismap", url: base },
    concepts: conceptsOf(base, inScheme),
    templates: templates.map((template) => writtenTemplate(template, base, inScheme)),
    patterns: patterns.map((pattern) => writtenPattern(pattern, base, inScheme)),
  };
}

const context = "https://w3id.org/xapi/profiles/context";

export type Profile = ReturnType<typeof makeProfile>;
/** A concept, template or pattern of the profile. */
export type ProfilePart = Profile["concepts"][number] | Profile["templates"][number] | Profile["patterns"][number];

/** What has this address, as JSON-LD: the profile, one of its versions or one of its parts; null for anything else. */
export function findInProfile(base: string, path: string): Profile | ({ "@context": string } & ProfilePart) | null {
  const profile = profileOf(base);
  const iri = `${base}${path}`;
  if (iri === profile.id || profile.versions.some(({ id }) => id === iri)) return profile;
  const part = [...profile.concepts, ...profile.templates, ...profile.patterns].find(({ id }) => id === iri);
  return part === undefined ? null : { "@context": context, ...part };
}

function writtenTemplate(template: Template, base: string, inScheme: string) {
  const { name, verb, thing, parent, grouping } = template;
  const typesOf = (things: readonly (keyof typeof activityTypes)[]) =>
    things.map((each) => absolute(base, activityTypes[each]));
  return {
    id: `${base}${vocabularyPath}/templates/${name}`,
    type: "StatementTemplate" as const,
    inScheme,
    ...textsOfTemplate(template),
    verb: absolute(base, verbs[verb]),
    objectActivityType: absolute(base, activityTypes[thing]),
    ...(parent && { contextParentActivityType: typesOf(parent) }),
    ...(grouping && { contextGroupingActivityType: typesOf(grouping) }),
    contextCategoryActivityType: [activityTypes.profile],
    rules: rulesOf(template, base),
  };
}

function writtenPattern({ name, text, order }: Pattern, base: string, inScheme: string) {
  const addressOf = (each: string) =>
    `${base}${vocabularyPath}/${templateNames.has(each) ? "templates" : "patterns"}/${each}`;
  const [kind, names] = Object.entries(order)[0] as [keyof typeof order, string | readonly string[]];
  return {
    id: `${base}${vocabularyPath}/patterns/${name}`,
    type: "Pattern" as const,
    inScheme,
    ...(text && {
      primary: true,
      prefLabel: inEachLanguage((t) => t(`vocabulary:pattern.${text}.label`)),
      definition: inEachLanguage((t) => t(`vocabulary:pattern.${text}.definition`)),
    }),
    [kind]: typeof names === "string" ? addressOf(names) : names.map(addressOf),
  };
}
