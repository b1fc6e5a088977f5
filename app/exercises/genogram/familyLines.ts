import type { DefinitionLine } from "../kind.ts";
import type { Couple, Family, Person } from "./family.ts";
import { isCrossed } from "./outline.ts";
import { yearsOf } from "./layout/label.ts";
import { substanceLetters } from "./condition.ts";

const symbols = { man: "□", woman: "○", other: "◇", unknown: "◇" };
const lives = { born: "", pregnancy: "△", miscarriage: "•", abortion: "×", stillbirth: "✝" };
const states = { active: "■", suspected: "?", recovery: "▒" };

/**
 * A family in the signs of genealogy, which no language needs to explain (Unicode 16, Miscellaneous Symbols: ⚭ marriage,
 * ⚮ divorce, ⚯ partnership without marriage), for whoever compares two versions of it line by line.
 */
export function familyLines(part: "family" | "start" | "expected", family: Family): DefinitionLine[] {
  const line = (text: string): DefinitionLine => ({ part: "drawn", text, depth: 1 });
  return [
    { part, text: family.title, depth: 0 },
    ...family.people.map((person) => line(personLine(person, family.index === person.id))),
    ...family.couples.map((couple) => line(coupleLine(couple, family))),
    ...family.ties.map(({ kind, from, to, note }) => ({
      ...line(joined([`${nameIn(family, from)} – ${nameIn(family, to)}`, note ?? ""], ": ")),
      tie: kind,
    })),
    ...family.households.map(({ name, members }) =>
      line(joined([name, `⌂ ${members.map((id) => nameIn(family, id)).join(", ")}`], ": ")),
    ),
  ];
}

/** What somebody is called in a line: her name, else her id. */
export function nameIn({ people }: Family, id: string): string {
  return people.find((person) => person.id === id)?.name || id;
}

function personLine(person: Person, isIndex: boolean): string {
  const { gender, life, name, id, age, addiction, conditions, occupation, note } = person;
  const symbol = `${isIndex ? "◎" : ""}${symbols[gender]}${lives[life]}${isCrossed(person) ? "†" : ""}`;
  return joined([
    `${symbol} ${name || id}`,
    yearsOf(person),
    age === undefined ? "" : `(${age})`,
    addiction ? `${states[addiction.state]} ${substanceLetters(addiction.substances)}` : "",
    conditions.map((each) => each.name ?? each.condition).join(", "),
    occupation ?? "",
    note ?? "",
  ]);
}

function coupleLine({ id, partners, bond, ended, since, until }: Couple, family: Family): string {
  const sign = bond === "married" || bond === "registered" ? (ended === "divorced" ? "⚮" : "⚭") : "⚯";
  const names = partners.map((each) => nameIn(family, each));
  const children = family.childhoods
    .filter(({ couple }) => couple === id)
    .map(({ child, parentage, birthGroup }) => {
      const how = [parentage === "biological" ? "" : parentage, birthGroup ? `⚏ ${birthGroup.name}` : ""].filter(
        Boolean,
      );
      return `${nameIn(family, child)}${how.length > 0 ? ` (${how.join(", ")})` : ""}`;
    });
  return joined([
    [names[0], sign, names[1] ?? "?"].join(" "),
    `${since?.year ?? ""}${ended || until ? `–${until?.year ?? ""}` : ""}`,
    ended === undefined
      ? ""
      : ended === "separated"
        ? "/"
        : ended === "divorced"
          ? "//"
          : ended === "widowed"
            ? "†"
            : "///",
    children.length > 0 ? `→ ${children.join(", ")}` : "",
  ]);
}

function joined(parts: readonly string[], separator = " · "): string {
  return parts.filter(Boolean).join(separator);
}
