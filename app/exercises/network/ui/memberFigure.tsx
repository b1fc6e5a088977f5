import { type } from "../../drawing/textWidth.ts";
import { palette } from "../../drawing/palette.ts";
import { markSize, radius } from "../layout/figure.ts";
import type { PlacedMember } from "../layout/map.ts";
import type { Member, Tie } from "../network.ts";
import { TieMarks } from "./tieMark.tsx";

/** The symbol of a person, group, organisation or place around (0, 0). */
export function MemberSymbol({ kind }: { kind: Member["kind"] }) {
  const look = { fill: palette.paper, stroke: palette.ink, strokeWidth: 2, strokeLinejoin: "round" as const };
  const size = radius.member - 1;
  if (kind === "person") return <circle r={size} {...look} />;
  if (kind === "organisation") return <rect x={-size} y={-size} width={2 * size} height={2 * size} rx={2} {...look} />;
  if (kind === "place") return <path d={`M0${-size}L${size}-1V${size}H${-size}V-1Z`} {...look} />;
  return (
    <>
      <circle cx={5} r={8} {...look} />
      <circle cx={-5} r={8} {...look} />
    </>
  );
}

interface MemberFigureProps {
  member: Member;
  placed: PlacedMember;
  /** Her tie with whoever stands in the middle. */
  tie: Tie | undefined;
}

/** Somebody around (0, 0): symbol, name, and the signs of her tie with the middle. */
export function MemberFigure({ member, placed, tie }: MemberFigureProps) {
  const { label, lines, side } = placed;
  const anchor = { below: "middle", above: "middle", left: "end", right: "start" } as const;
  const x = { below: 0, above: 0, left: label.x + label.width, right: label.x }[side];
  const width = placed.marks * markSize;
  const middle = { below: 0, above: 0, left: x - width / 2, right: x + width / 2 }[side];
  return (
    <>
      <MemberSymbol kind={member.kind} />
      <text textAnchor={anchor[side]} fontSize={type.size} fill={palette.ink}>
        {lines.map((line, at) => (
          <tspan key={at} x={x} y={label.y + type.size + at * type.line}>
            {line}
          </tspan>
        ))}
      </text>
      {tie !== undefined && placed.marks > 0 ? (
        <g transform={`translate(${middle} ${label.y + lines.length * type.line + 2 + markSize / 2})`}>
          <TieMarks tie={tie} />
        </g>
      ) : null}
    </>
  );
}
