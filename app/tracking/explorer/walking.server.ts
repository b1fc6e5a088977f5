import type { StoredStatement } from "#app/xapi/data/statement.ts";
import type { Filter } from "#app/xapi/reading/filter.ts";
import { stepThrough } from "#app/xapi/reading/walk.server.ts";
import { isWithin } from "./naming.ts";
import type { Reach } from "./reach.server.ts";

/** A statement that someone may see, in its letters, and as what they say: that is read when someone asks for it. */
export class SeenStatement {
  readonly text: string;
  readonly cursor: string;
  #read: StoredStatement | undefined;

  constructor({ text, cursor }: Pick<SeenStatement, "text" | "cursor">) {
    this.text = text;
    this.cursor = cursor;
  }

  get statement(): StoredStatement {
    return (this.#read ??= JSON.parse(this.text) as StoredStatement);
  }
}

/** A stretch of the walk: what may be seen of it, and where the next begins; null at the end. */
export interface Stretch {
  seen: SeenStatement[];
  next: string | null;
}

/** The next stretch of so many statements; fewer may be seen of them, also none. */
export async function nextStretch(reach: Reach, filter: Filter, size: number): Promise<Stretch> {
  const { statements, isLast } = await stepThrough(reach.organisationId, filter, size);
  const read = statements.map((each) => new SeenStatement(each));
  const isAnyones = reach.people === null && reach.only === null;
  return {
    seen: isAnyones ? read : read.filter(({ statement }) => isWithin(reach, statement)),
    next: isLast ? null : read.at(-1)!.cursor,
  };
}

/** A full page: the walk goes on until so many are seen, or nothing is left. */
export async function seenPage(reach: Reach, filter: Filter, size: number): Promise<Stretch> {
  const seen: SeenStatement[] = [];
  let cursor = filter.cursor;
  for (;;) {
    const step = reach.people === null ? size : 4 * size;
    const stretch = await nextStretch(reach, { ...filter, ...(cursor !== undefined && { cursor }) }, step);
    seen.push(...stretch.seen);
    if (seen.length > size) return { seen: seen.slice(0, size), next: seen[size - 1]!.cursor };
    if (stretch.next === null) return { seen, next: null };
    if (seen.length === size) return { seen, next: stretch.next };
    cursor = stretch.next;
  }
}
