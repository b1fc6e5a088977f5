import { z } from "zod";
import { actor, identifierOf } from "./agent.ts";
import { Fault } from "./fault.ts";
import { iri, uuid } from "./iri.ts";
import { moment, timestamp } from "./timestamp.ts";

/** Which statements a list holds (xAPI 1.0.3 Communication 2.1.3). */
export interface Filter {
  /** Canonical identifiers of agents or groups: statements with any of them. */
  agents?: readonly string[];
  verb?: string;
  activity?: string;
  registration?: string;
  since?: Date;
  until?: Date;
  ascending?: boolean;
  limit?: number;
  /** The last statement of the page before, made by `nextCursor`. */
  cursor?: string;
}

/** Which of its objects a statement shows in full. */
export type Format = "exact" | "ids";

/** What GET asks for: one statement, or a list. */
export type Question = { statementId: string; voided: boolean; format: Format } | { filter: Filter; format: Format };

const boolean = z.enum(["true", "false"]).transform((text) => text === "true");
const unsupported = z.literal("false", "is not supported yet: only false");

const parameters = z.strictObject({
  statementId: uuid.optional(),
  voidedStatementId: uuid.optional(),
  agent: z.string().transform(agentOf).optional(),
  verb: iri.optional(),
  activity: iri.optional(),
  registration: uuid.optional(),
  related_activities: unsupported.optional(),
  related_agents: unsupported.optional(),
  since: timestamp.transform(moment).optional(),
  until: timestamp.transform(moment).optional(),
  limit: z
    .string()
    .regex(/^\d{1,9}$/, "is not a number of statements")
    .transform(Number)
    .optional(),
  format: z.enum(["exact", "ids"], "is neither exact nor ids; canonical is not supported yet").default("exact"),
  attachments: unsupported.optional(),
  ascending: boolean.optional(),
  cursor: z
    .string()
    .regex(/^\d+\.\d+$/, "is not a cursor of this LRS")
    .optional(),
});

/** Reads the parameters of GET; one that is unknown, repeated or not valid is a Fault. */
export function questionOf(search: URLSearchParams): Question {
  const names = [...search.keys()];
  const repeated = names.find((name, place) => names.indexOf(name) !== place);
  if (repeated !== undefined) throw new Fault(400, `The parameter '${repeated}' is given more than once.`);
  const parsed = parameters.safeParse(Object.fromEntries(search));
  if (!parsed.success) throw new Fault(400, sentenceOf(parsed.error.issues[0]!));
  const { statementId, voidedStatementId, format, attachments: _attachments, agent, ...filter } = parsed.data;
  const id = statementId ?? voidedStatementId;
  if (id === undefined) return { filter: { ...filter, ...(agent !== undefined && { agents: [agent] }) }, format };
  const others = names.filter((name) => !["attachments", "format"].includes(name));
  if (others.length > 1) {
    throw new Fault(400, "statementId or voidedStatementId go with no other parameter than attachments and format.");
  }
  return { statementId: id, voided: statementId === undefined, format };
}

function sentenceOf(issue: z.core.$ZodIssue): string {
  if (issue.code === "unrecognized_keys") return `The parameter '${issue.keys[0]}' is not known here.`;
  return `The parameter '${issue.path.join(".")}' is not valid: ${issue.message}.`;
}

function agentOf(text: string, refinement: z.RefinementCtx): string {
  const parsed = actor.safeParse(jsonOf(text));
  const identifier = parsed.success ? identifierOf(parsed.data) : null;
  if (identifier !== null) return identifier;
  refinement.addIssue({ code: "custom", message: "is not the JSON of an Agent or an identified Group" });
  return z.NEVER;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
