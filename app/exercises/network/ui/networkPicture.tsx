import type { ReactNode } from "react";
import { fontFamily } from "../../drawing/svgFile.ts";
import { type, wrapped } from "../../drawing/textWidth.ts";
import { palette } from "../../drawing/palette.ts";
import { radius } from "../layout/figure.ts";
import type { NetworkMap, PlacedMember } from "../layout/map.ts";
import { centre, tieWithCentre } from "../network.ts";
import type { Member, Network, Tie } from "../network.ts";
import { nameOf } from "../words.ts";
import type { Teller } from "../words.ts";
import { MemberFigure } from "./memberFigure.tsx";
import { NetworkTieLine } from "./networkTieLine.tsx";
import { TieMarks } from "./tieMark.tsx";

/** How dark the rings are, from the inside out: paper first. */
export const ringFills = ["#ffffff", "#f1f3f2", "#e3e8e7"];

interface NetworkPictureProps {
  network: Network;
  map: NetworkMap;
  teller: Teller;
  /** What belongs to somebody on a screen: her figure with what makes it a button. */
  around?: (member: Member, placed: PlacedMember, figure: ReactNode) => ReactNode;
}

/** Everything of a network map inside an SVG, without its frame: rings and parts of life below, ties, people on top. */
export function NetworkPicture({ network, map, teller, around }: NetworkPictureProps) {
  const ties = new Map(network.ties.map((tie) => [tie.id, tie]));
  const members = new Map(network.members.map((member) => [member.id, member]));
  return (
    <g fontFamily={fontFamily}>
      <Ground map={map} teller={teller} />
      {map.ties.map(({ tie: id, path }) => {
        const tie = ties.get(id)!;
        return <NetworkTieLine key={id} tie={tie} path={path} clear={[clearOf(tie.from), clearOf(tie.to)]} />;
      })}
      {map.ties.map(({ tie: id, marks }) => (
        <OtherMarks key={id} tie={ties.get(id)!} at={marks} />
      ))}
      <Centre name={nameOf(network, centre, teller)} />
      {map.members.map((placed) => {
        const member = members.get(placed.id)!;
        const figure = <MemberFigure member={member} placed={placed} tie={tieWithCentre(network, placed.id)} />;
        if (around) return around(member, placed, figure);
        return (
          <g key={placed.id} transform={`translate(${placed.x} ${placed.y})`}>
            {figure}
          </g>
        );
      })}
    </g>
  );
}

function Ground({ map: { circles, areas }, teller }: Pick<NetworkPictureProps, "map" | "teller">) {
  return (
    <g aria-hidden>
      {circles.toReversed().map((size, at) => (
        <circle key={size} r={size} fill={ringFills[circles.length - 1 - at]!} stroke={palette.muted} strokeWidth={1} />
      ))}
      {areas.map(({ area, border: [from, to] }) =>
        areas.length < 2 ? null : (
          <line
            key={area}
            {...{ x1: from.x, y1: from.y, x2: to.x, y2: to.y }}
            stroke={palette.household}
            strokeWidth={1}
            strokeDasharray="2 5"
          />
        ),
      )}
      {areas.map(({ area, label, anchor }) => (
        <text
          key={area}
          x={label.x}
          y={label.y}
          textAnchor={anchor}
          fontSize={13}
          fontWeight="bold"
          fill={palette.muted}
        >
          {teller.t(`area.${area}`)}
        </text>
      ))}
    </g>
  );
}

function Centre({ name }: { name: string }) {
  const lines = wrapped(name, 2 * radius.centre - 8, 3);
  return (
    <g aria-hidden>
      <circle r={radius.centre} fill={palette.ink} />
      <text textAnchor="middle" fontSize={type.size} fill={palette.paper}>
        {lines.map((line, at) => (
          <tspan key={at} x={0} y={4 + (at - (lines.length - 1) / 2) * type.line}>
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}

/** The signs of a tie between members, which stand on the tie itself. */
function OtherMarks({ tie, at }: { tie: Tie; at: { x: number; y: number } }) {
  if (tie.from === centre || tie.to === centre) return null;
  return (
    <g transform={`translate(${at.x} ${at.y})`}>
      <TieMarks tie={tie} />
    </g>
  );
}

function clearOf(id: string): number {
  return (id === centre ? radius.centre : radius.member) + 3;
}
