/**
 * What stands at a JSONPath of the kind that xAPI Profiles allow (8.1): names, numbers, `*`, unions of these between
 * brackets, and several paths with `|` between them. No filters, no scripts.
 */
export function valuesAt(whole: unknown, path: string): unknown[] {
  return pathsOf(path).flatMap((each) => each.reduce(step, [whole]));
}

type Step = readonly string[];
const everything = "*";

function step(values: unknown[], names: Step): unknown[] {
  return values.flatMap((value) => {
    if (typeof value !== "object" || value === null) return [];
    const inside = value as Record<string, unknown>;
    return names.flatMap((name) => {
      if (name === everything) return Object.values(inside);
      return Object.hasOwn(inside, name) ? [inside[name]] : [];
    });
  });
}

const token = /\.(\*|[\w-]+)|\[((?:'[^']*'|\*|\d+)(?:\s*,\s*(?:'[^']*'|\*|\d+))*)\]/y;

function pathsOf(text: string): Step[][] {
  const paths: Step[][] = [];
  let at = 0;
  for (;;) {
    at = skip(text, at, /\s*/y);
    if (text[at] !== "$") throw new Error(`${text}: no $ at ${at}`);
    at += 1;
    const steps: Step[] = [];
    for (;;) {
      token.lastIndex = at;
      const found = token.exec(text);
      if (found === null) break;
      steps.push(found[1] !== undefined ? [found[1]] : union(found[2]!));
      at = token.lastIndex;
    }
    paths.push(steps);
    at = skip(text, at, /\s*/y);
    if (at === text.length) return paths;
    if (text[at] !== "|") throw new Error(`${text}: what stands at ${at} is not allowed`);
    at += 1;
  }
}

function union(text: string): Step {
  return [...text.matchAll(/'([^']*)'|\*|\d+/g)].map(([whole, quoted]) => quoted ?? whole);
}

function skip(text: string, at: number, what: RegExp): number {
  what.lastIndex = at;
  what.exec(text);
  return what.lastIndex;
}
