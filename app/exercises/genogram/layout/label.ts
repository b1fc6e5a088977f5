import type { FamilyDate } from "../date.ts";
import { wrapped } from "../../drawing/textWidth.ts";
import type { Person } from "../family.ts";

export { type, widthOf } from "../../drawing/textWidth.ts";

const widest = 108;
const mostNameLines = 3;

/** The lines of text under a symbol: name, years, occupation, note. */
export function labelOf(person: Person): string[] {
  const extra = [yearsOf(person), person.occupation ?? "", person.note ?? ""].filter((line) => line !== "");
  return [...wrapped(person.name, widest, mostNameLines), ...extra.flatMap((line) => wrapped(line, widest, 2))];
}

/** Birth and death as years, in signs that need no language: ± about, < before, > after. */
export function yearsOf({ birth, death, deceased }: Person): string {
  if (birth === undefined && death === undefined) return "";
  const end = death === undefined ? (deceased ? "?" : "") : yearOf(death);
  if (birth === undefined) return `†${end}`;
  return deceased || death !== undefined ? `${yearOf(birth)}–${end}` : `*${yearOf(birth)}`;
}

function yearOf({ year, certainty, until }: FamilyDate): string {
  const signs = { exact: "", about: "±", before: "<", after: ">", between: "" };
  return `${signs[certainty]}${year}${certainty === "between" && until ? `/${until.year}` : ""}`;
}
