import type { Point } from "../../drawing/geometry.ts";
import { palette, tones } from "../../drawing/palette.ts";
import { lengthOf, pathData, spotAt, trimmed, zigzag } from "../../drawing/path.ts";
import type { Tie } from "../network.ts";
import type { Strength } from "../tie.ts";

const widths: Record<Strength, number> = { strong: 4.5, ordinary: 2, weak: 1.6, broken: 1.6 };
const arrow = 10;

interface NetworkTieLineProps {
  tie: Pick<Tie, "strength" | "tense" | "flow">;
  path: readonly Point[];
  /** How far the line keeps from the middles of what it ties. */
  clear: [number, number];
}

/** A tie as an ecomap draws it: thick, plain, dashed or crossed, with teeth where it costs energy and arrows for flow. */
export function NetworkTieLine({ tie, path: way, clear: [start, end] }: NetworkTieLineProps) {
  const { strength, tense, flow } = tie;
  const [isForth, isBack] = [flow === "forth" || flow === "both", flow === "back" || flow === "both"];
  const path = trimmed(way, start + (isBack ? arrow : 0), end + (isForth ? arrow : 0));
  const line = tense ? zigzag(path, 5, 9) : path;
  const colour = tense ? tones.hostile : palette.ink;
  const middle = spotAt(path, lengthOf(path) / 2);
  return (
    <g fill="none" stroke={colour} strokeLinejoin="round">
      <path
        d={pathData(line)}
        strokeWidth={widths[strength]}
        strokeDasharray={strength === "weak" ? "6 5" : undefined}
      />
      {strength === "broken" ? (
        <g
          transform={`translate(${middle.x} ${middle.y}) rotate(${(Math.atan2(middle.dy, middle.dx) * 180) / Math.PI})`}
          strokeWidth={2}
        >
          <rect x={-4} y={-8} width={8} height={16} fill={palette.paper} stroke="none" />
          <path d="M-4-9V9M4-9V9" />
        </g>
      ) : null}
      {isForth ? <Arrow way={way} from={end} colour={colour} /> : null}
      {isBack ? <Arrow way={way.toReversed()} from={start} colour={colour} /> : null}
    </g>
  );
}

/** An arrow with its point this far before the end of a way. */
function Arrow({ way, from, colour }: { way: readonly Point[]; from: number; colour: string }) {
  const { x, y, dx, dy } = spotAt(way, Math.max(0, lengthOf(way) - from));
  const back = { x: x - dx * arrow, y: y - dy * arrow };
  const side = arrow * 0.5;
  const corners = [
    { x, y },
    { x: back.x - dy * side, y: back.y + dx * side },
    { x: back.x + dy * side, y: back.y - dx * side },
  ];
  return <path d={`${pathData(corners)}Z`} fill={colour} stroke="none" />;
}
