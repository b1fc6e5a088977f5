import type { Bond, BondEnd } from "../../bond.ts";
import type { PlacedBond } from "../../layout/drawing.ts";
import { palette } from "../../../drawing/palette.ts";
import { beside, pathData } from "../../../drawing/path.ts";

const dashes: Record<Bond, string | undefined> = {
  married: undefined,
  registered: undefined,
  cohabiting: "8 5",
  engaged: "2 4",
  relationship: "8 5 2 5",
  distant: "3 10",
  affair: "2 7",
  casual: "1 9",
  unknown: "1 5",
};

const strokesOf: Record<BondEnd, number> = { separated: 1, divorced: 2, ended: 3, widowed: 0 };

/** The line of a couple: dashes tell what it is or was, strokes through it how it ended. Related partners have it double. */
export function BondLine({ bond, ended, path, mark, related }: BondLineProps) {
  const shared = { fill: "none", stroke: palette.ink, strokeWidth: 2, strokeDasharray: dashes[bond] };
  const strokes = ended === undefined ? 0 : strokesOf[ended];
  return (
    <g>
      <path d={pathData(path, 4)} {...shared} />
      {related || bond === "registered" ? <path d={pathData(beside(path, 4), 4)} {...shared} /> : null}
      {Array.from({ length: strokes }, (_, at) => {
        const x = mark.x + (at - (strokes - 1) / 2) * 6;
        return (
          <path key={at} d={`M${x - 4} ${mark.y + 9}L${x + 4} ${mark.y - 9}`} stroke={palette.ink} strokeWidth={2} />
        );
      })}
    </g>
  );
}

interface BondLineProps extends Pick<PlacedBond, "path" | "mark"> {
  bond: Bond;
  ended: BondEnd | undefined;
  /** Whether the partners are related by blood. */
  related: boolean;
}
