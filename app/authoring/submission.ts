import { z } from "zod";

/** The three statements an author makes on handing in. */
export const statements = z
  .object({
    /** none: no data of a real client; consent: with consent, and where that is kept. */
    clientData: z.enum(["none", "consent"]),
    consentPlace: z.string().trim().max(300).default(""),
    /** own: mine to share; permission: shared with permission, from whom and under which licence. */
    rights: z.enum(["own", "permission"]),
    rightsSource: z.string().trim().max(300).default(""),
    /** The language is without stigma. */
    respectful: z.literal(true),
  })
  .refine(({ clientData, consentPlace }) => clientData === "none" || consentPlace !== "", {
    path: ["consentPlace"],
    error: "consentPlace",
  })
  .refine(({ rights, rightsSource }) => rights === "own" || rightsSource !== "", {
    path: ["rightsSource"],
    error: "rightsSource",
  });

export type Statements = z.infer<typeof statements>;
