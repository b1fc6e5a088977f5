import { fieldError } from "#app/platform/submission.ts";
import type { Kind } from "./kind.ts";

/** What an author still has to mend, and where. */
export interface Problem {
  /** Dotted, as in `questions.0.options.1.text`. */
  path: string;
  /** A code that ErrorText puts into words. */
  message: string;
}

/** Everything that keeps a definition from being saved. */
export function problemsOf(kind: Kind, definition: unknown): Problem[] {
  const parsed = kind.definition.safeParse(definition, { error: fieldError });
  if (parsed.success) return [];
  return parsed.error.issues.map((issue) => ({
    path: issue.path.join("."),
    message: issue.code === "custom" ? ownMessage(String(issue.params?.["problem"])) : listMessage(issue.message),
  }));
}

function ownMessage(problem: string): string {
  return `exerciseAuthor:problems.${problem}`;
}

/** Lists of a definition are made, not chosen from. */
function listMessage(message: string): string {
  return message.startsWith("list.") ? ownMessage(message.slice("list.".length)) : message;
}
