import { z } from "zod";
import { newPassword } from "./password.ts";
import { emailField, languageField, nameField } from "./person.ts";

/** What an administrator may set for the organisation. */
export const organisationSchema = z.object({
  name: z.string().trim().min(1, "people:name.missing").max(120, "people:name.long"),
  language: languageField,
  crisisRoute: z.string().trim().max(2000, "people:crisisRoute.long").default(""),
});
export type OrganisationInput = z.infer<typeof organisationSchema>;

/** What founding an organisation needs. */
export const foundingSchema = z.object({
  name: nameField,
  language: languageField.default("nl"),
  demo: z.boolean().default(false),
  administrator: z.object({ name: nameField, email: emailField, password: newPassword }),
});
export type Founding = z.input<typeof foundingSchema>;

/** A short name for addresses, made of letters and digits of a name. */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
  return (
    plain
      .replaceAll(/[^a-z0-9]+/g, "-")
      .replaceAll(/^-+|-+$/g, "")
      .slice(0, 60) || "organisatie"
  );
}
