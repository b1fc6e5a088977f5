/** One change that makes a valid statement invalid: where, and what stands there then. */
export interface Mutation {
  what: string;
  statement: unknown;
}

const maps = new Set(["display", "name", "description"]);
const required = new Set(["actor", "verb", "object", "id", "homePage", "objectType"]);

/** Every mutation of a statement by changing one property: its type, its name, to null, or by taking it away. */
export function mutationsOf(statement: unknown): Mutation[] {
  return placesIn(statement, []).flatMap((path) => {
    const value = at(statement, path);
    const where = path.join(".");
    const name = path.at(-1)!;
    const isIndex = typeof name === "number";
    const owner = at(statement, path.slice(0, -1)) as Record<string, unknown>;
    const made: Mutation[] = [
      { what: `${where} is null`, statement: changed(statement, path, () => null) },
      { what: `${where} is of another type`, statement: changed(statement, path, () => otherType(value)) },
    ];
    if (!isIndex) {
      made.push({ what: `${where} in capitals`, statement: renamed(statement, path, name.toUpperCase()) });
    }
    if (isShape(value, name)) {
      made.push({
        what: `${where} with another property`,
        statement: changed(statement, path, (each) => ({ ...(each as object), mood: 1 })),
      });
    }
    if (!isIndex && isRequired(name, owner, path)) {
      made.push({ what: `${where} is gone`, statement: renamed(statement, path, undefined) });
    }
    return made;
  });
}

type Path = readonly (string | number)[];

/** Everything that the standard says something of: not what stands inside extensions and texts by language. */
function placesIn(value: unknown, path: Path): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if (key === "extensions" || (maps.has(key) && typeof inner === "object")) return [here];
    return [here, ...placesIn(inner, here)];
  });
}

function isShape(value: unknown, name: string | number): boolean {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    name !== "extensions" &&
    !maps.has(String(name))
  );
}

/** An Agent and an Activity need not say what they are; what else has a type needs it to be what it is. */
function isRequired(name: string, owner: Record<string, unknown>, path: Path): boolean {
  if (name === "id") return path.length > 1;
  if (name !== "objectType") return required.has(name);
  return owner["objectType"] === "StatementRef" || owner["objectType"] === "SubStatement";
}

function otherType(value: unknown): unknown {
  if (typeof value === "string") return 42;
  if (Array.isArray(value)) return { a: 1 };
  return typeof value === "object" ? "text" : { a: 1 };
}

function at(value: unknown, path: Path): unknown {
  return path.reduce((inner, key) => (inner as Record<string, unknown>)[key], value);
}

function changed(value: unknown, path: Path, change: (old: unknown) => unknown): unknown {
  const copy = structuredClone(value);
  (at(copy, path.slice(0, -1)) as Record<string, unknown>)[path.at(-1)!] = change(at(copy, path));
  return copy;
}

function renamed(value: unknown, path: Path, name: string | undefined): unknown {
  const copy = structuredClone(value);
  const owner = at(copy, path.slice(0, -1)) as Record<string, unknown>;
  const old = owner[path.at(-1)!];
  delete owner[path.at(-1)!];
  if (name !== undefined) owner[name] = old;
  return copy;
}
