import { z } from "zod";
import { activity } from "./activity.ts";
import { actor, agentObject, group } from "./agent.ts";
import { attachment } from "./attachment.ts";
import { context, statementRef } from "./context.ts";
import { uuid } from "./iri.ts";
import { result } from "./result.ts";
import { timestamp } from "./timestamp.ts";
import { verb, voided } from "./verb.ts";

const shared = {
  actor,
  verb,
  result: result.optional(),
  context: context.optional(),
  timestamp: timestamp.optional(),
  attachments: z.array(attachment).optional(),
};

const plainObjects = [activity, agentObject, group, statementRef] as const;

/** A statement about something that did not happen, inside another (xAPI 1.0.3 Data 2.4.4.3). */
const subStatement = z
  .strictObject({
    objectType: z.literal("SubStatement"),
    ...shared,
    object: z.discriminatedUnion("objectType", plainObjects),
  })
  .superRefine(followsRules);

/** One statement: who did what (xAPI 1.0.3 Data 2.4). */
export const statement = z
  .strictObject({
    id: uuid.optional(),
    ...shared,
    object: z.discriminatedUnion("objectType", [...plainObjects, subStatement]),
    stored: timestamp.optional(),
    // xAPI 1.0.3 Data 2.4.9: an Agent, or the two of a three-legged OAuth.
    authority: actor.refine(isAuthority, "is neither an Agent nor an anonymous Group of two").optional(),
    // xAPI 1.0.3 Data 2.4.10: any version that starts with 1.0.
    version: z
      .string()
      .regex(/^1\.0(\.\d+)?$/, "is not a version 1.0.x")
      .optional(),
  })
  .superRefine(followsRules);

export type Statement = z.infer<typeof statement>;

/** A statement as an LRS keeps it: with everything that it assigns. */
export type StoredStatement = Statement &
  Required<Pick<Statement, "id" | "stored" | "timestamp" | "authority" | "version">>;

/** Why something is not a statement, in one sentence, or null when it is one. */
export function faultOfStatement(value: unknown): string | null {
  const parsed = statement.safeParse(value);
  if (parsed.success) return null;
  const issue = parsed.error.issues[0]!;
  const place = issue.path.length === 0 ? "The statement" : `'${issue.path.join(".")}'`;
  return `${place} is not valid: ${issue.message}.`;
}

function followsRules(
  value: { verb: { id: string }; object: { objectType?: string }; context?: z.infer<typeof context> },
  refinement: z.RefinementCtx,
): void {
  const type = value.object.objectType ?? "Activity";
  // xAPI 1.0.3 Data 2.4.6: revision and platform only with an Activity.
  for (const name of ["revision", "platform"] as const) {
    if (type !== "Activity" && value.context?.[name] !== undefined) {
      refinement.addIssue({ code: "custom", path: ["context", name], message: "needs an Activity as object" });
    }
  }
  // xAPI 1.0.3 Data 2.3.2: what is voided is named by a StatementRef.
  if (value.verb.id === voided && type !== "StatementRef") {
    refinement.addIssue({ code: "custom", path: ["object"], message: "a voiding statement needs a StatementRef" });
  }
}

function isAuthority(value: z.infer<typeof actor>): boolean {
  return value.objectType !== "Group" || value.member?.length === 2;
}
