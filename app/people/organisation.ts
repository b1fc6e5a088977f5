import { z } from "zod";
import { languageField } from "./person.ts";

/** What an administrator may set for the organisation. */
export const organisationSchema = z.object({
  name: z.string().trim().min(1, "people:name.missing").max(120, "people:name.long"),
  language: languageField,
  crisisRoute: z.string().trim().max(2000, "people:crisisRoute.long").default(""),
});
export type OrganisationInput = z.infer<typeof organisationSchema>;

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
