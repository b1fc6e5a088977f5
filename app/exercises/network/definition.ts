import { z } from "zod";
import { checkIds, identifier, line, text, title } from "../field.ts";
import { emptyNetwork, network } from "./network.ts";

/** Which drawing an exercise asks for. */
export const drawingChoices = ["circle", "sociogram", "both"] as const;

/** A network to draw: of somebody in a story, of oneself, or together with a client. */
export const networkDefinition = z
  .strictObject({
    version: z.literal(1),
    title,
    instruction: line.optional(),
    withClient: z.boolean().optional(),
    drawing: z.enum(drawingChoices).default("both"),
    /** A made-up case of which the network is drawn. */
    story: text.trim().max(8000).optional(),
    /** What to ask oneself, or each other, beside the drawing. */
    questions: z
      .array(z.strictObject({ id: identifier, text: line }))
      .max(20)
      .default([]),
    /** What stands on the paper already. */
    start: network.default(emptyNetwork),
  })
  .superRefine((definition, ctx) => checkIds(ctx, definition.questions, ["questions"]));

export type NetworkDefinition = z.infer<typeof networkDefinition>;
