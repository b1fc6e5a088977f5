import type { TFunction } from "i18next";
import type { CaseRemark, Told, ToldCouple } from "./remark.ts";

type Words = TFunction<"genogramCase">;

/** Says a remark in the language of a reader. */
export function remarkText(remark: CaseRemark, t: Words, language: string): string {
  const sentence = sentenceOf(remark, t, language);
  return sentence.charAt(0).toLocaleUpperCase(language) + sentence.slice(1);
}

function sentenceOf(remark: CaseRemark, t: Words, language: string): string {
  const who = (told: Told) => nameOf(told, t);
  const list = (all: readonly Told[]) => listOf(all.map(who), language);
  const couple = (told: ToldCouple) => coupleOf(told, t, language);
  switch (remark.remark) {
    case "nameOther":
      return t("remark.nameOther", { who: who(remark.who), drawn: remark.drawn });
    case "genderOther":
      return t(`remark.genderOther.${remark.expected}`, { who: who(remark.who) });
    case "addictionOther":
      return t("remark.addictionOther", {
        who: who(remark.who),
        drawn: t(`addiction.${remark.drawn}`),
        expected: t(`addiction.${remark.expected}`),
      });
    case "coupleMissing":
    case "coupleExtra":
    case "sinceOther":
    case "untilOther":
      return t(`remark.${remark.remark}`, { couple: couple(remark.couple) });
    case "bondOther":
      return t("remark.bondOther", {
        couple: couple(remark.couple),
        drawn: t(`bond.drawn.${remark.drawn}`),
        expected: t(`bond.expected.${remark.expected}`),
      });
    case "endOther":
      return t("remark.endOther", { couple: couple(remark.couple), ...endWords(remark, t) });
    case "parentMissing":
    case "parentExtra":
      return t(`remark.${remark.remark}`, { child: who(remark.child), parent: who(remark.parent) });
    case "parentsMissing":
      return t("remark.parentsMissing", { child: who(remark.child), couple: couple(remark.couple) });
    case "parentOther": {
      const { child, parent, drawn } = remark;
      return t("remark.parentOther", { child: who(child), parent: who(parent), drawn: who(drawn) });
    }
    case "parentageOther":
      return t("remark.parentageOther", {
        child: who(remark.child),
        parent: who(remark.parent),
        drawn: t(`parentage.${remark.drawn}`),
        expected: t(`parentage.${remark.expected}`),
      });
    case "siblingsApart":
    case "siblingsTogether":
    case "tieMissing":
    case "tieExtra":
    case "tieTurned":
    case "tieOther":
      return t(`remark.${remark.remark}`, { one: who(remark.one), other: who(remark.other) });
    case "twinsMissing":
    case "twinsExtra":
    case "twinsOther":
    case "householdMissing":
    case "householdExtra":
    case "householdOther":
      return t(`remark.${remark.remark}`, { who: list(remark.who) });
    default:
      return t(`remark.${remark.remark}`, { who: who(remark.who) });
  }
}

function endWords({ bond, drawn, expected }: Extract<CaseRemark, { remark: "endOther" }>, t: Words) {
  const [ends, drawnEnds] = [ending(expected), ending(drawn)];
  return {
    drawn: drawnEnds === null ? t(`bond.drawn.${bond}`) : t(`end.drawn.${drawnEnds}`),
    expected: t(`end.expected.${ends ?? "together"}`),
  };
}

/** Somebody by what she is and her name: "de halfzus van moederskant (Linda)"; the index person by her name alone. */
function nameOf({ name, kin, life }: Told, t: Words): string {
  const term = life === undefined ? kin && kinOf(kin, t) : t(`kin.life.${life}`);
  if (name === "") return term ?? t("kin.nameless");
  if (term === null || (kin?.term === "self" && life === undefined)) return name;
  return t("kin.named", { kin: term, name });
}

function kinOf({ term, gender, side, of = "" }: NonNullable<Told["kin"]>, t: Words): string {
  const kin = t(`kin.${term}.${gender}`, { of });
  return side === undefined ? kin : t(`kin.side.${side}`, { kin });
}

function coupleOf({ partners, as }: ToldCouple, t: Words, language: string): string {
  if (as === undefined) {
    return listOf(
      partners.map((each) => nameOf(each, t)),
      language,
    );
  }
  const kin = t(`kin.couple.${as.term}`);
  return as.side === undefined ? kin : t(`kin.side.${as.side}`, { kin });
}

function ending<End>(end: End | "widowed" | null): Exclude<End, "widowed"> | null {
  return end === "widowed" ? null : (end as Exclude<End, "widowed"> | null);
}

function listOf(parts: readonly string[], language: string): string {
  return new Intl.ListFormat(language, { type: "conjunction" }).format(parts);
}
