/** Gives ids of the model to records: in our own files those they came from, elsewhere new ones in order. */
export class Identifiers {
  readonly #taken = new Set<string>();
  readonly #prefix: string;
  #last = 0;

  constructor(prefix: "p" | "c" | "h" | "t") {
    this.#prefix = prefix;
  }

  of(xref: string | undefined): string {
    const found = xref && ownPattern.exec(xref);
    if (found && found[1]!.toLowerCase() === this.#prefix)
      return this.take(found[2]!.toLowerCase().replaceAll("_", "-"));
    return this.take(undefined);
  }

  take(wished: string | undefined): string {
    let id = wished;
    while (id === undefined || this.#taken.has(id) || !idPattern.test(id)) id = `${this.#prefix}${(this.#last += 1)}`;
    this.#taken.add(id);
    return id;
  }
}

const ownPattern = /^K([PCH])_([A-Z0-9][A-Z0-9_]{0,39})$/;
const idPattern = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What others point at a record with (GEDCOM 7.0 §1.3: capitals, digits and low lines), from which its id can be had back. */
export function xrefOf(kind: "p" | "c" | "h", id: string): string {
  return `@K${kind.toUpperCase()}_${id.toUpperCase().replaceAll("-", "_")}@`;
}
