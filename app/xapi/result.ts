import { z } from "zod";
import { extensions } from "./iri.ts";
import { duration } from "./timestamp.ts";

const score = z
  .strictObject({
    scaled: z.number().min(-1).max(1).optional(),
    raw: z.number().optional(),
    min: z.number().optional(),
    max: z.number().optional(),
  })
  .superRefine(({ raw, min, max }, context) => {
    if (min !== undefined && max !== undefined && min >= max) {
      context.addIssue({ code: "custom", path: ["min"], message: "is not less than max" });
    }
    if (raw !== undefined && (raw < (min ?? -Infinity) || raw > (max ?? Infinity))) {
      context.addIssue({ code: "custom", path: ["raw"], message: "is not between min and max" });
    }
  });

/** How it went (xAPI 1.0.3 Data 2.4.5). */
export const result = z.strictObject({
  score: score.optional(),
  success: z.boolean().optional(),
  completion: z.boolean().optional(),
  response: z.string().optional(),
  duration: duration.optional(),
  extensions: extensions.optional(),
});
export type Result = z.infer<typeof result>;
