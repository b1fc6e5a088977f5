import type { Parentage } from "../../bond.ts";
import type { PlacedSibship } from "../../layout/drawing.ts";
import { palette } from "../../../drawing/palette.ts";
import { beside, pathData } from "../../../drawing/path.ts";

const dashes: Record<Parentage, string | undefined> = {
  biological: undefined,
  adoptive: undefined,
  foster: "6 4",
  step: "2 5",
  donor: "1.5 4",
  surrogate: "8 3 2 3",
  guardian: "10 4",
};

/** The children of a couple: their common line, and to each child a line that says how it belongs there. */
export function SibshipLines({ sibship, parentageOf }: SibshipLinesProps) {
  const { drop, bar, children } = sibship;
  const shared = { fill: "none", stroke: palette.ink, strokeWidth: 1.6 };
  const alike = new Set(children.map(({ child }) => dashes[parentageOf(child)]));
  const dash = alike.size === 1 ? [...alike][0] : undefined;
  return (
    <g>
      <path d={pathData(drop)} strokeDasharray={dash} {...shared} />
      <path d={pathData(bar)} strokeDasharray={dash} {...shared} />
      {children.map(({ child, path }) => {
        const parentage = parentageOf(child);
        return (
          <g key={child}>
            <path d={pathData(path)} strokeDasharray={dashes[parentage]} {...shared} />
            {parentage === "adoptive" ? <path d={pathData(beside(path, 4))} strokeDasharray="6 4" {...shared} /> : null}
          </g>
        );
      })}
    </g>
  );
}

interface SibshipLinesProps {
  sibship: PlacedSibship;
  parentageOf: (child: string) => Parentage;
}
