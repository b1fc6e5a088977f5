/** A pattern as it stands in the JSON-LD of a profile. */
export interface WrittenPattern {
  id: string;
  primary?: boolean;
  sequence?: readonly string[];
  alternates?: readonly string[];
  optional?: string;
  zeroOrMore?: string;
  oneOrMore?: string;
}

type Outcome = "success" | "partial" | "failure";
type Matched = [outcome: Outcome, rest: readonly (readonly string[])[]];

/** The names of the primary patterns that a series of statements follows, each given as the templates it matches. */
export function followed(series: readonly (readonly string[])[], patterns: readonly WrittenPattern[]): string[] {
  const byId = new Map(patterns.map((pattern) => [pattern.id, pattern]));
  return patterns
    .filter(({ primary }) => primary)
    .filter(({ id }) => {
      const [outcome, rest] = match(series, id, byId);
      return outcome !== "failure" && rest.length === 0;
    })
    .map(({ id }) => id);
}

/** The algorithm of xAPI Profiles (2.2): greedy, and without going back. A series may still be under way. */
function match(series: Matched[1], id: string, byId: ReadonlyMap<string, WrittenPattern>): Matched {
  const pattern = byId.get(id);
  if (pattern === undefined) {
    if (series.length === 0) return ["partial", []];
    return series[0]!.includes(id) ? ["success", series.slice(1)] : ["failure", series];
  }
  const { sequence, alternates, optional } = pattern;
  if (sequence !== undefined) return inSequence(series, sequence, byId);
  if (alternates !== undefined) return oneOf(series, alternates, byId);
  if (optional !== undefined) {
    if (series.length === 0) return ["success", []];
    const matched = match(series, optional, byId);
    return matched[0] === "failure" ? ["success", series] : matched;
  }
  return again(series, (pattern.zeroOrMore ?? pattern.oneOrMore)!, byId, pattern.oneOrMore !== undefined);
}

function inSequence(series: Matched[1], ids: readonly string[], byId: ReadonlyMap<string, WrittenPattern>): Matched {
  let rest = series;
  for (const id of ids) {
    const [outcome, next] = match(rest, id, byId);
    if (outcome === "failure") return ["failure", series];
    if (outcome === "partial") return ["partial", []];
    rest = next;
  }
  return ["success", rest];
}

function oneOf(series: Matched[1], ids: readonly string[], byId: ReadonlyMap<string, WrittenPattern>): Matched {
  const tried = ids.map((id) => match(series, id, byId));
  const rests = tried.filter(([outcome]) => outcome === "success").map(([, rest]) => rest);
  if (rests.length > 0) return ["success", rests.reduce((best, rest) => (rest.length < best.length ? rest : best))];
  return tried.some(([outcome]) => outcome === "partial") ? ["partial", []] : ["failure", series];
}

function again(
  series: Matched[1],
  id: string,
  byId: ReadonlyMap<string, WrittenPattern>,
  atLeastOnce: boolean,
): Matched {
  let rest = series;
  for (let times = 0; ; times += 1) {
    if (rest.length === 0) return atLeastOnce && times === 0 ? ["partial", []] : ["success", rest];
    const [outcome, next] = match(rest, id, byId);
    if (outcome === "partial") return ["partial", next];
    if (outcome === "failure") return atLeastOnce && times === 0 ? ["failure", series] : ["success", rest];
    if (next.length === rest.length) return ["success", rest];
    rest = next;
  }
}
