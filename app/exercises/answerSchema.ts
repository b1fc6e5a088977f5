import { z } from "zod";
import type { KeyedAnswer } from "./answer.ts";
import { text } from "./field.ts";
import { mostRows } from "./input.ts";

const key = z.string().max(40);
const written = text.max(10_000);

/** An answer that gives each input its value by the input's id. */
export const keyedAnswer = z.strictObject({
  version: z.literal(1),
  answers: z
    .record(
      key,
      z.union([written, z.array(key).max(100), z.number(), z.array(z.record(key, text.max(2000))).max(mostRows)]),
    )
    .refine((answers) => Object.keys(answers).length <= 200, {
      error: "An answer has at most 200 values.",
    }),
}) satisfies z.ZodType<KeyedAnswer>;
