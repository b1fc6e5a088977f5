import { z } from "zod";
import { extensions, iri } from "./iri.ts";
import { languageMap } from "./languageMap.ts";

const componentLists = ["choices", "scale", "source", "target", "steps"] as const;

const listsOf: Readonly<Record<string, readonly (typeof componentLists)[number][]>> = {
  "true-false": [],
  choice: ["choices"],
  "fill-in": [],
  "long-fill-in": [],
  matching: ["source", "target"],
  performance: ["steps"],
  sequencing: ["choices"],
  likert: ["scale"],
  numeric: [],
  other: [],
};

const components = z
  .array(z.strictObject({ id: z.string().min(1), description: languageMap.optional() }))
  .refine((list) => new Set(list.map(({ id }) => id)).size === list.length, "two interaction components share an id")
  .optional();

const definition = z
  .strictObject({
    name: languageMap.optional(),
    description: languageMap.optional(),
    type: iri.optional(),
    moreInfo: iri.optional(),
    interactionType: z.enum(Object.keys(listsOf)).optional(),
    correctResponsesPattern: z.array(z.string()).optional(),
    choices: components,
    scale: components,
    source: components,
    target: components,
    steps: components,
    extensions: extensions.optional(),
  })
  .superRefine((value, context) => {
    // xAPI 1.0.3 Data 2.4.4.1, Interaction Components: each type of interaction has its own lists.
    const allowed = listsOf[value.interactionType ?? ""] ?? [];
    const misplaced = componentLists.filter((list) => value[list] !== undefined && !allowed.includes(list));
    for (const list of misplaced) {
      context.addIssue({ code: "custom", path: [list], message: "does not belong to this interactionType" });
    }
    if (value.correctResponsesPattern !== undefined && value.interactionType === undefined) {
      context.addIssue({ code: "custom", path: ["correctResponsesPattern"], message: "needs an interactionType" });
    }
  });

/** What was done, read, followed (xAPI 1.0.3 Data 2.4.4.1). */
export const activity = z.strictObject({
  objectType: z.literal("Activity").optional(),
  id: iri,
  definition: definition.optional(),
});
export type Activity = z.infer<typeof activity>;
