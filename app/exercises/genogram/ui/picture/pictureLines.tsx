import { memo } from "react";
import type { Drawing } from "../../layout/drawing.ts";
import { palette } from "../../../drawing/palette.ts";
import { BondLine } from "./bondLine.tsx";
import type { PictureFacts } from "./pictureFacts.ts";
import { SibshipLines } from "./sibshipLines.tsx";
import { TieLine } from "./tieLine.tsx";

/** Households below, then every line of a genogram; people come on top. */
export const PictureLines = memo(function PictureLines({ facts, drawing }: { facts: PictureFacts; drawing: Drawing }) {
  const { couples, ties, households, parentages, related } = facts;
  return (
    <>
      {drawing.households.map(({ household, box }) => (
        <g key={`${household} ${box.x} ${box.y}`}>
          <rect {...box} rx={10} fill="none" stroke={palette.household} strokeWidth={1.5} strokeDasharray="3 4" />
          <text x={box.x + 8} y={box.y + 13} fontSize={10} fill={palette.muted}>
            {households.get(household)?.name}
          </text>
        </g>
      ))}
      {drawing.sibships.map((sibship) => (
        <SibshipLines
          key={`${sibship.couple} ${sibship.bar[0].y}`}
          sibship={sibship}
          parentageOf={(child) => parentages.get(`${child} ${sibship.couple}`)!}
        />
      ))}
      {drawing.bonds.map(({ couple, path, mark }) => {
        const { bond, ended } = couples.get(couple)!;
        return (
          <BondLine key={couple} bond={bond} ended={ended} path={path} mark={mark} related={related.has(couple)} />
        );
      })}
      {drawing.ties.map(({ tie, path }) => (
        <TieLine key={tie} kind={ties.get(tie)!.kind} path={path} />
      ))}
    </>
  );
});
