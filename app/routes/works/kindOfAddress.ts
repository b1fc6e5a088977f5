import type { WorkKind } from "#app/authoring/work.ts";

/** Contributions and modules share their screens; the first word of the address tells which it is. */
export function kindOfAddress(url: string): WorkKind {
  return new URL(url).pathname.startsWith("/modules/") ? "module" : "contribution";
}
