import type { Person } from "../../family.ts";
import { outlineOf } from "../../outline.ts";
import { palette } from "../../../drawing/palette.ts";
import { OutlineShape } from "./personSymbol.tsx";

/** The thick line around who stands out: a shape, not only a colour. */
export function HighlightRing({ person }: { person: Person }) {
  return <OutlineShape outline={outlineOf(person)} grow={7} fill="none" stroke={palette.highlight} strokeWidth={4} />;
}

/** What keeps lines from showing through somebody who stands back. */
export function Backing({ person }: { person: Person }) {
  return <OutlineShape outline={outlineOf(person)} grow={1} fill={palette.paper} stroke="none" />;
}

/** How much is left of who stands back. */
export const faded = 0.35;
