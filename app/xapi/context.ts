import { z } from "zod";
import { activity } from "./activity.ts";
import { actor, group } from "./agent.ts";
import { extensions, uuid } from "./iri.ts";
import { languageTag } from "./languageMap.ts";

/** A pointer to another statement, which need not be here (xAPI 1.0.3 Data 2.4.4.3). */
export const statementRef = z.strictObject({ objectType: z.literal("StatementRef"), id: uuid });

const related = z.union([activity, z.array(activity)], "is neither an Activity nor a list of Activities").optional();

/** Where it belongs (xAPI 1.0.3 Data 2.4.6). */
export const context = z.strictObject({
  registration: uuid.optional(),
  instructor: actor.optional(),
  team: group.optional(),
  contextActivities: z
    .strictObject({ parent: related, grouping: related, category: related, other: related })
    .optional(),
  revision: z.string().optional(),
  platform: z.string().optional(),
  language: languageTag.optional(),
  statement: statementRef.optional(),
  extensions: extensions.optional(),
});
export type Context = z.infer<typeof context>;
