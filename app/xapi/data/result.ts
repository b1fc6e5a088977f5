import { clauses } from "../clause.ts";
import { duration } from "./duration.ts";
import { extensions } from "./iri.ts";
import type { Extensions } from "./iri.ts";
import { boolean, breach, number, shape, text } from "./rule.ts";
import type { Breach, Properties } from "./rule.ts";

interface Score {
  scaled?: number;
  raw?: number;
  min?: number;
  max?: number;
}

export interface Result {
  score?: Score;
  success?: boolean;
  completion?: boolean;
  response?: string;
  duration?: string;
  extensions?: Extensions;
}

const figure = number(clauses.score);

const score = shape(clauses.score, { scaled: figure, raw: figure, min: figure, max: figure }, { whole: scoreAsWhole });

/** How it went. */
export const result = shape(clauses.result, {
  score,
  success: boolean(clauses.result),
  completion: boolean(clauses.result),
  response: text(clauses.result, "is not a text"),
  duration,
  extensions,
});

function scoreAsWhole(value: Properties): Breach | null {
  const { scaled = 0, raw, min, max } = value as Score;
  if (scaled < -1 || scaled > 1) return breach(clauses.score, "is not between -1 and 1", "scaled");
  if (min !== undefined && max !== undefined && min >= max) {
    return breach(clauses.score, "is not less than max", "min");
  }
  if (raw !== undefined && (raw < (min ?? -Infinity) || raw > (max ?? Infinity))) {
    return breach(clauses.score, "is not between min and max", "raw");
  }
  return null;
}
