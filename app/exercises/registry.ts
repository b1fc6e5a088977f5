import { Refusal } from "#app/platform/refusal.ts";
import { genogram } from "./genogram/kind.ts";
import type { BaseDefinition, Kind } from "./kind.ts";
import { network } from "./network/kind.ts";
import { quiz } from "./quiz/kind.ts";
import { reflection } from "./reflection/kind.ts";
import { worksheet } from "./worksheet/kind.ts";

const kinds: readonly Kind[] = [quiz, reflection, worksheet, genogram, network];

/** The slugs of every kind, in the order in which an author chooses from them. */
export const kindSlugs: readonly string[] = kinds.map((kind) => kind.slug);

/** The kind with this slug, or a refusal. */
export function kindOf(slug: string): Kind {
  const kind = kinds.find((each) => each.slug === slug);
  if (!kind) throw new Refusal("exercise.unknownKind", "invalid", { kind: slug });
  return kind;
}

/** A definition of this kind in its newest version, or a refusal that says what is wrong and where. */
export function parseDefinition(kind: Kind, input: unknown): BaseDefinition {
  const upgraded = kind.upgrade(input);
  const parsed = kind.definition.safeParse(upgraded);
  if (parsed.success) return parsed.data;
  const [first, ...others] = parsed.error.issues;
  const problem = `${first!.path.join(".") || "definition"}: ${first!.message}`;
  throw new Refusal("exercise.definition", "invalid", { problem, others: others.length });
}

/** An answer to this definition with nothing else in it, or a refusal. */
export function parseAnswer(kind: Kind, learner: BaseDefinition, input: unknown): unknown {
  const parsed = kind.answer.safeParse(input);
  if (!parsed.success) throw new Refusal("exercise.answer", "invalid");
  return kind.fit(learner, parsed.data);
}

/** Whether this exercise may be used together with a client. */
export function isForClients(kind: Kind, definition: BaseDefinition): boolean {
  return kind.withClient && definition.withClient === true;
}
