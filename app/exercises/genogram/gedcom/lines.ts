import { banned } from "./encoding.ts";

/** Lines of GEDCOM 7 as they are written, one below the other. */
export class Lines {
  readonly #lines: string[] = [];

  /** Adds a line with a text; its further lines become CONT, and an at sign at the start of any is doubled (§1.2). */
  text(level: number, tag: string, value = ""): void {
    const [first = "", ...more] = clean(value).split("\n");
    this.#lines.push(lineOf(`${level} ${tag}`, first));
    for (const line of more) this.#lines.push(lineOf(`${level + 1} CONT`, line));
  }

  /** Adds a line that points at a record. */
  pointer(level: number, tag: string, xref: string): void {
    this.#lines.push(`${level} ${tag} ${xref}`);
  }

  /** Adds the first line of a record that others point at. */
  record(xref: string, tag: string, value = ""): void {
    this.text(0, `${xref} ${tag}`, value);
  }

  toString(): string {
    return `\uFEFF${this.#lines.join("\n")}\n`;
  }
}

/** GEDCOM 7.0 §1.2: a line has no space after its tag when it has no value. */
function lineOf(start: string, value: string): string {
  if (value === "") return start;
  return `${start} ${value.startsWith("@") ? "@" : ""}${value}`;
}

function clean(value: string): string {
  return value.toWellFormed().replaceAll(/\r\n?/g, "\n").replaceAll("\0", "").replace(banned, "");
}
