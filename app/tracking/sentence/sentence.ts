import type { i18n } from "i18next";
import { percentage } from "#app/platform/localFormat.ts";
import type { Language } from "#app/platform/preferences.ts";
import type { Activity } from "#app/xapi/data/activity.ts";
import { actor as agentRule, identifierOf } from "#app/xapi/data/agent.ts";
import type { AgentOrGroup } from "#app/xapi/data/agent.ts";
import { textIn } from "#app/xapi/data/languageMap.ts";
import type { Statement, SubStatement } from "#app/xapi/data/statement.ts";
import { applicationAccount } from "../profile/rule.ts";
import { absolute, activityTypes, progressExtension, targetExtension } from "../vocabulary.ts";
import type { ThingName } from "../vocabulary.ts";
import { sentenceName } from "./knownVerb.ts";

/** How the organisation's own people are called, by the identifier of their agent. */
export interface PersonNames {
  /** Begins the account of each of them. */
  base: string;
  known: ReadonlyMap<string, string>;
}

/** Who reads: in which language, and whom she knows by name. */
export interface Reader {
  i18n: i18n;
  people: PersonNames;
}

/** A statement as a colleague would say it. */
export function sentenceOf(statement: Statement | SubStatement, reader: Reader): string {
  const { i18n } = reader;
  const { actor, verb, object } = statement;
  const who = callingOf(actor, reader);
  const what = whatOf(statement, reader);
  const name = sentenceName(verb.id, reader.people.base);
  const thing =
    object.objectType === undefined || object.objectType === "Activity" ? thingOf(object, reader) : undefined;
  const target = targetOf(statement);
  const whom = target === undefined ? "" : callingOf(target, reader, "within");
  const percent = percentOf(statement, i18n.language as Language);
  const forms = [target && "toSomeone", percent && "upTo", thing, "any"].filter((form) => form !== undefined);
  for (const form of name === undefined ? [] : forms) {
    const said = saidAs(i18n, `sentence:${name}.${form}`, { who, what, whom, percent: percent ?? "" });
    if (said !== undefined) return said;
  }
  const { text, isTheirs } = displayOf(verb, i18n.language);
  return i18n.t(isTheirs ? "sentence:other.own" : "sentence:other.foreign", { who, verb: text, what });
}

/** How far someone is, where a statement says so. */
function percentOf({ result }: Pick<Statement, "result">, language: Language): string | undefined {
  const progress = result?.extensions?.[progressExtension];
  return typeof progress === "number" ? percentage(language, progress / 100) : undefined;
}

/** For whom something was meant, where a statement says so. */
export function targetOf({ context }: Pick<Statement, "context">): AgentOrGroup | undefined {
  const target = context?.extensions?.[targetExtension];
  // Nobody checks what stands in an extension of another system.
  return agentRule(target, "1.0.3") === null ? (target as AgentOrGroup) : undefined;
}

/** How someone is called here: by her name where she is one of ours, else as the statement calls her. */
export function callingOf(agent: AgentOrGroup, reader: Reader, place: "first" | "within" = "first"): string {
  const { people, i18n } = reader;
  const name = people.known.get(identifierOf(agent) ?? "");
  if (name !== undefined) return name;
  const { homePage, name: accountName } = agent.account ?? {};
  if (homePage === people.base && accountName === applicationAccount) return i18n.t("sentence:other.application");
  if (homePage === people.base) return i18n.t(`sentence:other.someone.${place}`);
  if (homePage === `${people.base}/xapi`) return i18n.t("sentence:other.application");
  const members = "member" in agent ? (agent.member ?? []).map((each) => callingOf(each, reader)).join(", ") : "";
  const { mbox, account, openid, mbox_sha1sum: sum } = agent;
  return agent.name ?? mbox?.replace("mailto:", "") ?? account?.name ?? openid ?? sum ?? members;
}

/** The title of an activity for this reader, where it has one. */
export function titleOf({ definition }: Activity, language: string): string | undefined {
  return textIn(definition?.name, language)?.trim() || undefined;
}

/** The kind of thing that an activity is in our own vocabulary. */
function thingOf({ definition }: Activity, { people }: Reader): ThingName | undefined {
  const type = definition?.type;
  return type === undefined
    ? undefined
    : (Object.entries(activityTypes).find(([, iri]) => absolute(people.base, iri) === type)?.[0] as
        | ThingName
        | undefined);
}

/** What a statement is about, by its name: a title, what we call such a thing, or its identifier. */
export function objectText(object: Statement["object"], reader: Reader): string {
  const { i18n } = reader;
  if (object.objectType === "StatementRef") return object.id;
  if (object.objectType === "SubStatement") return sentenceOf(object, reader);
  if (object.objectType === "Agent" || object.objectType === "Group") return callingOf(object, reader);
  const thing = thingOf(object, reader);
  return titleOf(object, i18n.language) ?? (thing === undefined ? object.id : i18n.t(`tracking:thing.${thing}`));
}

/** The verb as the statement displays it, for a reader of this language. */
export function verbText(verb: Statement["verb"], language: string): string {
  return displayOf(verb, language).text;
}

function whatOf({ object, context }: Statement | SubStatement, reader: Reader): string {
  const { i18n } = reader;
  const { t, language } = i18n;
  if (object.objectType === "StatementRef") return t("sentence:other.statement");
  if (object.objectType === "SubStatement") return t("sentence:other.quoted", { title: sentenceOf(object, reader) });
  if (object.objectType === "Agent" || object.objectType === "Group") return callingOf(object, reader, "within");
  const thing = thingOf(object, reader);
  const title = titleOf(object, language);
  if (title !== undefined) {
    const named = thing && saidAs(i18n, `sentence:named.${thing}`, { title });
    return named ?? t("sentence:other.quoted", { title });
  }
  if (thing === undefined) return t("sentence:other.quoted", { title: object.id });
  const { parent = [], grouping = [] } = context?.contextActivities ?? {};
  const within = [parent, grouping].flat().flatMap((each) => titleOf(each, language) ?? [])[0];
  const what = t(`tracking:thing.${thing}`);
  return within === undefined ? what : t("sentence:other.within", { what, title: within });
}

/** A text whose key is put together, where there is one. */
function saidAs(i18n: i18n, key: string, values: Record<string, string>): string | undefined {
  return i18n.exists(key)
    ? (i18n.t as (key: string, values: Record<string, string>) => string)(key, values)
    : undefined;
}

/** What a verb is called, and whether that is in the language of the reader. */
function displayOf({ id, display }: Statement["verb"], language: string): { text: string; isTheirs: boolean } {
  const isTheirs = Object.keys(display ?? {}).some((tag) => tag === language || tag.startsWith(`${language}-`));
  const text = textIn(display, language)?.trim();
  if (text) return { text, isTheirs };
  const last = id.split(/[/#:]/).findLast((part) => part !== "");
  return { text: last ?? id, isTheirs: false };
}
