import { z } from "zod";

/** The fields of a text that a remark can be about, in the order of the page. */
export const commentFields = ["title", "what", "why", "document", "sessions", "caution"] as const;

/** Where in the text a remark stands: a field, the block in it (of a module the session), and the words it is about. */
export const commentPlace = z.object({
  field: z.enum(commentFields),
  block: z.coerce.number().int().min(0).max(10_000).default(0),
  quote: z.string().trim().max(500).default(""),
});

export type CommentPlace = z.infer<typeof commentPlace>;

export const commentForm = commentPlace.extend({ text: z.string().trim().min(1).max(4000) });
