import { z } from "zod";
import { network } from "./network.ts";

/** What a learner drew; nothing yet is nothing. */
export const networkAnswer = z.strictObject({ version: z.literal(1), network: network.optional() });

export type NetworkAnswer = z.infer<typeof networkAnswer>;

/** The name of the field in which a drawing travels with a plain form, which cannot change it. */
export const drawingField = "answer.network";

/** The drawing that a plain form carries along, if it is one. */
export function drawingFromForm(form: FormData): NetworkAnswer {
  const sent = form.get(drawingField);
  const drawn = network.safeParse(typeof sent === "string" ? jsonIn(sent) : null);
  return drawn.success ? { version: 1, network: drawn.data } : { version: 1 };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
