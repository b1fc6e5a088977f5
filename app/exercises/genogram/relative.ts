import { addChild, addParent, addPartner, addSibling } from "./editing.ts";
import type { Changed } from "./editing.ts";
import type { Family } from "./family.ts";

/** The relatives that one gesture adds. */
export const relatives = ["partner", "child", "parent", "sibling"] as const;

export type Relative = (typeof relatives)[number];

const adders = { partner: addPartner, child: addChild, parent: addParent, sibling: addSibling };

/** Adds a relative whose name and year are yet to be said. Null when there is no place for one. */
export function addRelative(family: Family, relative: Relative, of: string, couple?: string): Changed | null {
  return relative === "child" ? addChild(family, of, {}, couple) : adders[relative](family, of);
}
