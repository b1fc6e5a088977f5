import { radius } from "../layout/drawing.ts";
import { palette } from "../../drawing/palette.ts";

/** The ring around who stands out: a shape, not only a colour. */
export function HighlightRing() {
  return <circle r={radius * 1.42} fill="none" stroke={palette.highlight} strokeWidth={4} />;
}
