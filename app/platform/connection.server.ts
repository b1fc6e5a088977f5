import pg from "pg";

/**
 * A connection on which questions wait for their turn. Prisma reads the relations of a row side by side, in a
 * transaction too, where all share one connection; pg will no longer queue them by itself.
 */
export class Connection extends pg.Client {
  #before: Promise<unknown> = Promise.resolve();

  override query(...question: unknown[]): never {
    const ask = () => (super.query as (...given: unknown[]) => Promise<unknown>)(...question);
    // A pool asks with a callback, and only when nobody else uses the connection.
    if (typeof question.at(-1) === "function") return ask() as never;
    this.#before = this.#before.then(ask, ask);
    return this.#before as never;
  }
}

const mostNames = 300;
const names = new Map<string, string>();

const worthKeeping = /^\s*(?:select|with|insert)\s/i;
/** Values in a list, or rows: each length would be a statement of its own. */
const ofAnyLength = / IN \(\$\d+,|\),\s*\(\$/;

/**
 * A name under which a connection keeps a statement prepared, so that PostgreSQL parses and plans it once and not for
 * every page. What is kept takes memory: statements of any length get an empty name, which is none.
 */
export function statementName(sql: string): string {
  const known = names.get(sql);
  if (known !== undefined) return known;
  if (names.size >= mostNames || !worthKeeping.test(sql) || ofAnyLength.test(sql)) return "";
  const name = `kept_${names.size}`;
  names.set(sql, name);
  return name;
}
