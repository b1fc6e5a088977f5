import type { Family, Person } from "../family.ts";
import { kinshipOf, partnerIn } from "../kinship.ts";
import type { Kinship } from "../kinship.ts";
import { yearsOf } from "../layout/label.ts";
import { listed, nameOf } from "./teller.ts";
import type { Teller } from "./teller.ts";

/** What a listener hears of everybody: her name, her years and whose relative she is. */
export function callings(family: Family, teller: Teller): Map<string, string> {
  const kinship = kinshipOf(family);
  return new Map(
    family.people.map((person) => {
      const isIndex = family.index === person.id;
      const parts = [
        nameOf(person, teller),
        yearsOf(person),
        isIndex ? teller.t("genogramWords:index") : "",
        ...kinPhrases(person, kinship, teller),
      ];
      return [person.id, parts.filter((part) => part !== "").join(", ")];
    }),
  );
}

/** Whose child, partner and parent somebody is, in phrases: "moeder van Marja en Linda". */
export function kinPhrases(person: Person, kinship: Kinship, teller: Teller, tellsPartners = true): string[] {
  const couples = kinship.couplesOf(person.id);
  const partners = couples.map((couple) => partnerIn(couple, person.id)).filter((id) => id !== null);
  const children = couples.flatMap(({ id }) => kinship.childrenOf(id).map(({ child }) => child));
  const phrase = (ids: readonly string[], say: (names: string) => string) => {
    const names = [...new Set(ids)].map((id) => nameOf(kinship.people.get(id)!, teller));
    return names.length === 0 ? [] : [say(listed(names, teller))];
  };
  const { t } = teller;
  return [
    ...kinship.childhoodsOf(person.id).flatMap(({ couple, parentage }) =>
      phrase(kinship.couples.get(couple)!.partners, (names) => {
        if (parentage !== "biological") return t(`genogramWords:kin.parentageOf.${parentage}`, { names });
        if (person.life === "pregnancy") return t("genogramWords:kin.pregnancyOf", { names });
        if (person.life !== "born") return t("genogramWords:kin.lossOf", { names });
        return t(`genogramWords:kin.childOf.${spoken(person)}`, { names });
      }),
    ),
    ...phrase(tellsPartners ? partners : [], (names) => t("genogramWords:kin.partnerOf", { names })),
    ...phrase(children, (names) => t(`genogramWords:kin.parentOf.${spoken(person)}`, { names })),
  ];
}

function spoken({ gender }: Person): "man" | "woman" | "other" {
  return gender === "man" || gender === "woman" ? gender : "other";
}
