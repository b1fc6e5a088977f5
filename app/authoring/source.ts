import { z } from "zod";

/** A source as readers see it. A publication known only through another one is cited in that one. */
export const source = z.object({
  key: z.string().regex(/^[a-z0-9-]{1,60}$/),
  /** Empty while its author is still typing. */
  citation: z.string().trim().max(500),
  year: z.number().int().min(1800).max(2200).nullish(),
  url: z
    .url({ protocol: /^https?$/ })
    .max(500)
    .nullish(),
  /** The key of the source through which this one is known. */
  citedIn: z.string().max(60).nullish(),
  /** unconfirmed: nobody has yet read the publication itself. */
  status: z.enum(["unconfirmed"]).nullish(),
});

export const sources = z.array(source).max(40);
export type Source = z.infer<typeof source>;
