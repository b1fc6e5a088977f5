import { z } from "zod";

export const teamSchema = z.object({
  name: z.string().trim().min(1, "people:name.missing").max(120, "people:name.long"),
});
/** Who joins a team. */
export const memberSchema = z.object({ personId: z.uuid() });

export type TeamInput = z.infer<typeof teamSchema>;
