import { z } from "zod";

export const teamSchema = z.object({
  name: z.string().trim().min(1, "people:name.missing").max(120, "people:name.long"),
});
export type TeamInput = z.infer<typeof teamSchema>;
