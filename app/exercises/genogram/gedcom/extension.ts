import type { Structure } from "./structure.ts";

/** Our own tags, each with the last part of the address that documents it: what GEDCOM 7 has no place for. */
const terms = {
  _KMTITLE: "km-title",
  _KMINDEX: "km-index",
  _KMNAME: "km-name",
  _KMLIFE: "km-life",
  _KMAGE: "km-age",
  _KMDATE: "km-date",
  _KMADDICTION: "km-addiction",
  _KMSUBSTANCE: "km-substance",
  _KMCONDITION: "km-condition",
  _KMQUADRANT: "km-quadrant",
  _KMRECOVERED: "km-recovered",
  _KMNUDGE: "km-nudge",
  _KMTIE: "km-tie",
  _KMTIEID: "km-tie-id",
  _KMBOND: "km-bond",
  _KMEND: "km-end",
  _KMFIRST: "km-first",
  _KMPARENTAGE: "km-parentage",
  _KMBIRTHGROUP: "km-birth-group",
  _KMIDENTICAL: "km-identical",
  _KMHOUSEHOLD: "km-household",
  _KMMEMBER: "km-member",
} as const;

export type ExtensionTag = keyof typeof terms;

const tagOf = new Map<string, string>(Object.entries(terms).map(([tag, term]) => [term, tag]));

/** What stands for an extension of another program that happens to use one of our tags. */
export const foreignTag = "_FOREIGN";

/** The tag definitions of a schema (GEDCOM 7.0 §1.5.1): a tag, a space and the address that documents it under a base. */
export function tagDefinitions(base: string): string[] {
  return Object.entries(terms).map(([tag, term]) => `${tag} ${base}${term}`);
}

/** Which tags of a file mean which of ours; GEDCOM 7.0 §1.5.1: it is the address, not the tag, that gives the meaning. */
export function aliasesOf(head: Structure): { aliases: Map<string, string>; isOurs: boolean } {
  const aliases = new Map<string, string>();
  let isOurs = false;
  for (const schema of head.parts.filter(({ tag }) => tag === "SCHMA")) {
    for (const { tag, payload } of schema.parts) {
      const [alias = "", address = ""] = payload.split(" ");
      if (tag !== "TAG" || !alias.startsWith("_")) continue;
      const ours = tagOf.get(address.slice(Math.max(address.lastIndexOf("/"), address.lastIndexOf("#")) + 1));
      if (ours !== undefined) isOurs = true;
      if (ours !== undefined || Object.hasOwn(terms, alias)) aliases.set(alias, ours ?? foreignTag);
    }
  }
  return { aliases, isOurs };
}
