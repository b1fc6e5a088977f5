const deepest = 64;

/** Why PostgreSQL could not keep this JSON value as it is, in one sentence, or null when it can. */
export function faultOfJson(value: unknown): string | null {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value: current, depth } = next;
    if (depth > deepest) return `The JSON is nested more than ${deepest} levels deep.`;
    if (typeof current === "string" && !isText(current)) return "A text holds a NUL or half a surrogate pair.";
    if (typeof current !== "object" || current === null) continue;
    for (const [key, inner] of Object.entries(current)) {
      waiting.push({ value: key, depth }, { value: inner, depth: depth + 1 });
    }
  }
  return null;
}

function isText(text: string): boolean {
  return !text.includes("\u0000") && text.isWellFormed();
}
