import type { TFunction } from "i18next";
import { wordList } from "#app/platform/localFormat.ts";
import type { Language } from "#app/platform/preferences.ts";
import type { NetworkSign } from "./legend.ts";
import { centre, tieWithCentre } from "./network.ts";
import type { DrawingKind, Member, Network, Tie } from "./network.ts";

/** The words of a language, in which a network is told. */
export interface Teller {
  t: TFunction<"network">;
  language: Language;
}

/** What a drawing is called. */
export function drawingName(drawing: DrawingKind, { t }: Teller): string {
  return t(`drawing.${drawing}`);
}

/** What somebody is called; whoever stands in the middle has a name of her own or is "I". */
export function nameOf(network: Network, id: string, { t }: Teller): string {
  if (id === centre) return network.centre || t("me");
  const member = network.members.find((each) => each.id === id);
  return member?.name || t(`nameless.${member?.kind ?? "person"}`);
}

/** Somebody in one breath: name, part of life, closeness, and what her tie with the middle is. */
export function callingOf(network: Network, member: Member, teller: Teller): string {
  const { t } = teller;
  const tie = tieWithCentre(network, member.id);
  return [
    nameOf(network, member.id, teller),
    ...(member.kind === "person" ? [] : [t(`kind.${member.kind}`)]),
    t(`area.${member.area}`),
    t(`ring.${member.ring}`),
    tie === undefined ? t("untied") : tieInWords(network, tie, teller),
  ].join(", ");
}

/** A tie in words: strength, tension, direction, support, and what it does to use. */
export function tieInWords(network: Network, tie: Tie, teller: Teller): string {
  const { t, language } = teller;
  const names = { from: nameOf(network, tie.from, teller), to: nameOf(network, tie.to, teller) };
  const given = tie.support.map((support) => t(`support.${support}`));
  return [
    t(`strength.${tie.strength}`),
    ...(tie.tense ? [t("tense")] : []),
    ...(tie.flow === "none" ? [] : [t(`flow.${tie.flow}`, names)]),
    ...(given.length > 0 ? [t("gives", { support: wordList(language, given) })] : []),
    ...(tie.influence === undefined ? [] : [t(`influence.${tie.influence}`)]),
  ].join(", ");
}

/** The ties between members, each as a sentence. */
export function otherTies(network: Network, teller: Teller): { id: string; words: string }[] {
  return network.ties
    .filter(({ from, to }) => from !== centre && to !== centre)
    .map((tie) => ({
      id: tie.id,
      words: teller.t("between", {
        from: nameOf(network, tie.from, teller),
        to: nameOf(network, tie.to, teller),
        tie: tieInWords(network, tie, teller),
      }),
    }));
}

/** A whole network as sentences: everybody, by part of life, then who is tied to whom. */
export function networkInWords(network: Network, teller: Teller): string[] {
  const people = network.areas.flatMap((area) => network.members.filter((member) => member.area === area));
  return [
    ...people.map((member) => callingOf(network, member, teller)),
    ...otherTies(network, teller).map(({ words }) => words),
  ].map((words) => `${words.charAt(0).toLocaleUpperCase(teller.language)}${words.slice(1)}.`);
}

/** What a sign of the legend means. */
export function signInWords(sign: NetworkSign, { t }: Teller): string {
  switch (sign.sign) {
    case "kind":
      return t(`kind.${sign.kind}`);
    case "ring":
      return t(`ring.${sign.ring}`);
    case "strength":
      return t(`strength.${sign.strength}`);
    case "tense":
      return t("tense");
    case "flow":
      return t("legend.flow");
    case "support":
      return t(`support.${sign.support}`);
    case "influence":
      return t(`influence.${sign.influence}`);
  }
}
