import { z } from "zod";
import { isIri } from "#app/xapi/data/iri.ts";
import { versions } from "#app/xapi/version.ts";

const short = z.string({ error: "required" }).trim().min(1, "required").max(200, "text.tooLong?maximum=200");
const chosen = z.array(z.string().max(2000)).optional();

/** IRIs, one a line. */
const iris = z
  .string()
  .max(10_000, "text.tooLong?maximum=10000")
  .optional()
  .transform((text) => linesOf(text ?? ""))
  .refine((lines) => lines.every(isIri), "forwarding:error.iri");

const endpoint = z
  .string({ error: "required" })
  .trim()
  .max(500, "text.tooLong?maximum=500")
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), "forwarding:error.endpoint")
  .refine((text) => !URL.canParse(text) || isBare(new URL(text)), "forwarding:error.bare")
  .transform(endpointOf);

const said = {
  name: short,
  endpoint,
  key: short,
  version: z.enum(versions, { error: "choose" }),
  verbs: chosen,
  otherVerbs: iris,
  courses: chosen,
  activities: iris,
};

/** Where the first statement comes from that a destination gets. */
export const beginnings = ["now", "beginning", "day"] as const;

/** What an administrator says of another LRS that is to get statements. */
export const newDestinationSchema = z
  .object({
    ...said,
    secret: short,
    from: z.enum(beginnings, { error: "choose" }),
    day: z.iso.date({ error: "date.form" }).optional(),
  })
  .refine(({ from, day }) => from !== "day" || day !== undefined, { path: ["day"], error: "required" });
export type NewDestinationInput = z.infer<typeof newDestinationSchema>;

/** What she may change of it; without a secret the one that is known stays. */
export const destinationSchema = z.object({ ...said, secret: short.optional() });
export type DestinationInput = z.infer<typeof destinationSchema>;

/** How a destination is doing: it has everything, is getting it, cannot, may not for a while, or never again. */
export type DestinationState = "well" | "busy" | "failing" | "paused" | "ended";

/** Every part of an address but its place may hide something: who asks, or what is asked. */
function isBare({ username, password, search, hash }: URL): boolean {
  return username + password + search + hash === "";
}

/** The address below which the resources are: with a slash at its end, without the name of a resource. */
function endpointOf(text: string): string {
  if (!URL.canParse(text)) return text;
  const url = new URL(text);
  url.pathname = `${url.pathname.replace(/\/+$/, "").replace(/\/statements$/, "")}/`;
  return url.href;
}

function linesOf(text: string): string[] {
  const lines = text.split(/[\r\n]+/).map((line) => line.trim());
  return [...new Set(lines.filter((line) => line !== ""))];
}
