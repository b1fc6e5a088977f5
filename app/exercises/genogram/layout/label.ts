import type { FamilyDate } from "../date.ts";
import type { Person } from "../family.ts";

/** Sizes in layout units, of which one is a CSS pixel at 100 %. */
export const type = { size: 12, line: 15 };
const widest = 108;
const mostNameLines = 3;

/** The lines of text under a symbol: name, years, occupation, note. */
export function labelOf(person: Person): string[] {
  const extra = [yearsOf(person), person.occupation ?? "", person.note ?? ""].filter((line) => line !== "");
  return [...wrap(person.name, mostNameLines), ...extra.flatMap((line) => wrap(line, 2))];
}

/** Birth and death as years, in signs that need no language: ± about, < before, > after. */
export function yearsOf({ birth, death, deceased }: Person): string {
  if (birth === undefined && death === undefined) return "";
  const end = death === undefined ? (deceased ? "?" : "") : yearOf(death);
  if (birth === undefined) return `†${end}`;
  return deceased || death !== undefined ? `${yearOf(birth)}–${end}` : `*${yearOf(birth)}`;
}

/** The width that a line of text takes at most, for any letters in the typeface of the product. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += widthOfCharacter(character);
  return width * type.size;
}

function yearOf({ year, certainty, until }: FamilyDate): string {
  const signs = { exact: "", about: "±", before: "<", after: ">", between: "" };
  return `${signs[certainty]}${year}${certainty === "between" && until ? `/${until.year}` : ""}`;
}

function widthOfCharacter(character: string): number {
  if (/[ijlftrI.,:;'’|!()[\] -]/.test(character)) return 0.42;
  if (/[mwMW@%—]/.test(character)) return 0.98;
  if (/[A-Z0-9&±–†*]/.test(character)) return 0.7;
  if (/[a-zà-öø-ÿ]/.test(character)) return 0.6;
  return /[À-ÞĀ-ſ]/.test(character) ? 0.75 : 1.1;
}

/** Breaks a text at its spaces, a word that is too long anywhere, and what does not fit with an ellipsis. */
function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= widest) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line) > widest) {
      const part = fittingPart(line);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!;
  return [...lines.slice(0, most - 1), widthOf(`${last}…`) <= widest ? `${last}…` : `${fittingPart(last, 1.2)}…`];
}

function fittingPart(word: string, reserve = 0): string {
  let part = "";
  for (const character of word) {
    if (widthOf(part + character) > widest - reserve * type.size) break;
    part += character;
  }
  return part;
}
