import { useMemo } from "react";
import type { Family } from "../../family.ts";
import type { Drawing } from "../../layout/drawing.ts";
import { Backing, faded, HighlightRing } from "./highlightRing.tsx";
import { factsOf } from "./pictureFacts.ts";
import { PictureLines } from "./pictureLines.tsx";
import { PicturePerson } from "./picturePerson.tsx";

interface PictureProps {
  family: Family;
  drawing: Drawing;
  /** The year in which ages are told; they stand at the end of a life for who died. */
  year: number;
  /** Who stands out, by a ring; the rest stands back. */
  highlighted?: ReadonlySet<string>;
}

export const pictureFont = "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif";

/** Everything of a genogram inside an SVG, without its frame: households below, lines, and people on top. */
export function Picture({ family, drawing, year, highlighted }: PictureProps) {
  const facts = useMemo(() => factsOf(family), [family]);
  return (
    <g fontFamily={pictureFont}>
      <g opacity={highlighted ? 0.4 : undefined}>
        <PictureLines facts={facts} drawing={drawing} />
      </g>
      {drawing.people.map((placed) => {
        const person = facts.people.get(placed.id)!;
        const isOff = highlighted?.has(placed.id) === false;
        return (
          <g key={placed.id} transform={`translate(${placed.x} ${placed.y})`}>
            {highlighted?.has(placed.id) ? <HighlightRing person={person} /> : null}
            {isOff ? <Backing person={person} /> : null}
            <g opacity={isOff ? faded : undefined}>
              <PicturePerson
                person={person}
                placed={placed}
                isIndex={family.index === placed.id}
                year={year}
                numbers={facts.numbers}
              />
            </g>
          </g>
        );
      })}
    </g>
  );
}
