import { z } from "zod";
import { found } from "#app/platform/found.ts";

/** The id in an address; what is no id at all belongs to nothing. */
export function identifier(text: string | undefined): string {
  return found(z.uuid().safeParse(text).data);
}
