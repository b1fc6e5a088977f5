import type { Couple, Family, Person, Tie } from "../family.ts";
import { generationsOf } from "../layout/generations.ts";
import { kinshipOf, partnerIn } from "../kinship.ts";
import type { Kinship } from "../kinship.ts";
import { yearsOf } from "../layout/label.ts";
import { tieKindOf } from "../tie.ts";
import { kinPhrases } from "./kinWords.ts";
import { dateInWords, listed, nameOf, sentence } from "./teller.ts";
import type { Teller } from "./teller.ts";

/** What is told of somebody: who she is, and sentences about her. */
export interface ToldPerson {
  id: string;
  heading: string;
  sentences: string[];
}

/** A family in words: generation by generation, the oldest first, and the emotional lines. */
export interface Story {
  generations: ToldPerson[][];
  ties: string[];
}

/** Tells a family in words, from the same data as the drawing. */
export function storyOf(family: Family, teller: Teller): Story {
  const kinship = kinshipOf(family);
  const levels = generationsOf(family, kinship);
  const rows = Map.groupBy(family.people, ({ id }) => levels.get(id)!);
  return {
    generations: [...rows.keys()]
      .toSorted((one, other) => one - other)
      .map((level) => rows.get(level)!.map((person) => told(person, family, kinship, teller))),
    ties: family.ties.map((tie) => tieInWords(tie, kinship, teller)),
  };
}

/** An emotional line in words: "Annie naar Kees: zorgt voor". */
export function tieInWords({ kind, from, to, note }: Tie, kinship: Kinship, teller: Teller): string {
  const { slug, directed } = tieKindOf(kind);
  const [one, other] = [from, to].map((id) => nameOf(kinship.people.get(id)!, teller));
  const words = { one, other, kind: teller.t(`genogramWords:tie.${slug}`) };
  const text = directed
    ? teller.t("genogramWords:told.tieFrom", words)
    : teller.t("genogramWords:told.tieBetween", words);
  return note === undefined ? text : `${text} (${note})`;
}

/** A couple in words, seen from one of both: "getrouwd met Kees sinds 1953, gescheiden". */
export function bondInWords(couple: Couple, of: string, kinship: Kinship, teller: Teller): string {
  const { t } = teller;
  const other = partnerIn(couple, of);
  const name = other === null ? t("genogramWords:told.someone") : nameOf(kinship.people.get(other)!, teller);
  return [
    t("genogramWords:told.bond", { bond: t(`genogramWords:bond.${couple.bond}`), name }),
    couple.since && t("genogramWords:told.since", { date: dateInWords(couple.since, teller) }),
    couple.ended && t(`genogramWords:end.${couple.ended}`),
    couple.until && t("genogramWords:told.until", { date: dateInWords(couple.until, teller) }),
  ]
    .filter(Boolean)
    .join(", ");
}

function told(person: Person, family: Family, kinship: Kinship, teller: Teller): ToldPerson {
  const years = yearsOf(person);
  const name = nameOf(person, teller);
  const about = [
    ...lifeWords(person, family, teller),
    ...kinPhrases(person, kinship, teller, false),
    ...kinship.couplesOf(person.id).map((couple) => bondInWords(couple, person.id, kinship, teller)),
    ...twinWords(person, kinship, teller),
    ...healthWords(person, teller),
    ...homeWords(person, family, kinship, teller),
    person.note ?? "",
  ];
  return {
    id: person.id,
    heading: years === "" ? name : `${name} (${years})`,
    sentences: about.filter((text) => text !== "").map((text) => sentence(text, teller)),
  };
}

function lifeWords(person: Person, family: Family, { t }: Teller): string[] {
  const words = [
    t(`genogramWords:gender.${person.gender}`),
    person.life === "born" ? "" : t(`genogramWords:life.${person.life}`),
    family.index === person.id ? t("genogramWords:index") : "",
    person.deceased || person.death ? t("genogramWords:deceased") : "",
    person.age === undefined ? "" : t("genogramWords:told.age", { age: person.age }),
    person.occupation ?? "",
  ];
  return [words.filter((word) => word !== "").join(", ")];
}

function twinWords(person: Person, kinship: Kinship, teller: Teller): string[] {
  return kinship.childhoodsOf(person.id).flatMap(({ couple, birthGroup }) => {
    if (birthGroup === undefined) return [];
    const others = kinship
      .childrenOf(couple)
      .filter((each) => each.child !== person.id && each.birthGroup?.name === birthGroup.name)
      .map(({ child }) => nameOf(kinship.people.get(child)!, teller));
    const kind = birthGroup.identical === undefined ? "unknown" : birthGroup.identical ? "identical" : "fraternal";
    const twins = teller.t(`genogramWords:twins.${kind}`);
    return others.length === 0 ? [] : [teller.t("genogramWords:told.twinOf", { twins, names: listed(others, teller) })];
  });
}

function healthWords({ addiction, conditions }: Person, teller: Teller): string[] {
  const { t } = teller;
  const substances = (addiction?.substances ?? []).map((each) => t(`genogramWords:substance.${each}`));
  const state = addiction && t(`genogramWords:addictionState.${addiction.state}`);
  const use =
    state &&
    (substances.length ? t("genogramWords:told.uses", { state, substances: listed(substances, teller) }) : state);
  const ill = conditions.map((each) => {
    const condition = conditionName(each, teller);
    return each.recovered ? t("genogramWords:told.recovered", { condition }) : condition;
  });
  return [use ?? "", listed(ill, teller)];
}

/** The name of a condition, also of one of the drawer's own. */
export function conditionName({ condition, name }: { condition: string; name?: string | undefined }, { t }: Teller) {
  return condition === "named" && name
    ? name
    : t(`genogramWords:condition.${condition as Person["conditions"][number]["condition"]}`);
}

function homeWords(person: Person, { households }: Family, kinship: Kinship, teller: Teller): string[] {
  const { t } = teller;
  return households
    .filter(({ members }) => members.includes(person.id))
    .map(({ name, members }) => {
      const home = name === "" ? t("genogramWords:told.home") : name;
      const others = members.filter((id) => id !== person.id).map((id) => nameOf(kinship.people.get(id)!, teller));
      return others.length === 0
        ? t("genogramWords:told.livesIn", { home })
        : t("genogramWords:told.livesWith", { home, names: listed(others, teller) });
    });
}
