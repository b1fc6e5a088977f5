import { z } from "zod";

/** What the sign-in form sends. It judges nothing: a wrong address and a wrong password get the same answer. */
export const signInSchema = z.object({
  email: z.string().trim().toLowerCase().min(1, "people:email.missing").max(254, "people:email.invalid"),
  password: z.string().min(1, "people:password.missing").max(1000, "people:password.long"),
  /** Asked only of someone whose address and password fit in more than one organisation. */
  organisationId: z.uuid().optional(),
});
export type SignInInput = z.infer<typeof signInSchema>;
