/** What a genogram has no place for, by kind; each has a text in the language files with `count`, `tag` and `example`. */
export type LossCode =
  | "encodingGuessed"
  | "characters"
  | "truncated"
  | "looseLine"
  | "source"
  | "media"
  | "place"
  | "contact"
  | "name"
  | "note"
  | "event"
  | "attribute"
  | "ordinance"
  | "identifier"
  | "administration"
  | "association"
  | "detail"
  | "extension"
  | "other"
  | "pointer"
  | "shortened"
  | "value"
  | "date"
  | "calendar"
  | "beforeChrist"
  | "julian"
  | "estimate"
  | "datePhrase"
  | "period"
  | "deathUnsure"
  | "pedigree"
  | "sealing"
  | "oneAdopter"
  | "partners"
  | "parentAdded"
  | "emptyFamily"
  | "people"
  | "couples"
  | "ties"
  | "households";

/** Something of a file that the genogram does not show, with how often and one instance of it. */
export interface Loss {
  code: LossCode;
  tag?: string;
  count: number;
  example?: string;
}

/** The key of the sentence that names a loss. */
export function lossKey({ code }: Loss): `genogram:gedcom.loss.${LossCode}` {
  return `genogram:gedcom.loss.${code}`;
}

const mostRows = 200;
const longestExample = 60;

/** Gathers losses by kind and tag, so that a thousand sources are one row. */
export class Losses {
  readonly #rows = new Map<string, Loss>();

  add(code: LossCode, { tag, example, count = 1 }: { tag?: string; example?: string; count?: number } = {}): void {
    if (count === 0) return;
    const full = this.#rows.size >= mostRows;
    const key = tag === undefined || (full && !this.#rows.has(`${code} ${tag}`)) ? code : `${code} ${tag}`;
    const row = this.#rows.get(key);
    if (row !== undefined) {
      row.count += count;
      return;
    }
    const shown = example?.trim().slice(0, longestExample).toWellFormed();
    this.#rows.set(key, {
      code,
      ...(key !== code && { tag: tag!.slice(0, 40) }),
      count,
      ...(shown && { example: shown }),
    });
  }

  list(): Loss[] {
    return [...this.#rows.values()];
  }
}
