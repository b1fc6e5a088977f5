import type { i18n } from "i18next";
import { now } from "#app/platform/clock.ts";
import type { Sheet } from "../../../drawing/mark.ts";
import type { LegendEntry } from "../../../drawing/ui/legendSheet.tsx";
import { legendPicture } from "../../../drawing/ui/legendSheet.tsx";
import { marksOf } from "../../../drawing/ui/rendering.tsx";
import type { Family } from "../../family.ts";
import { layOut } from "../../layout/layout.ts";
import { palette } from "../../../drawing/palette.ts";
import { callings } from "../../words/kinWords.ts";
import { legendInWords } from "../../words/legendWords.ts";
import type { LegendSign } from "../../words/legendWords.ts";
import type { Teller } from "../../words/teller.ts";
import { LegendPicture } from "../picture/legend.tsx";
import { Picture } from "../picture/picture.tsx";

/** A genogram as it goes on paper: drawn, explained by its legend, and told in words. */
export function genogramSheet(
  family: Family,
  teller: Teller,
  texts: i18n,
): Pick<Sheet, "drawing" | "legend" | "description"> {
  const drawing = layOut(family);
  const entries = legendInWords(family, teller).flatMap(({ part, lines }) =>
    lines.map((line): LegendEntry => ({
      key: `${part} ${JSON.stringify(line)}`,
      sample: <Sample {...line} />,
      words: line.words,
    })),
  );
  return {
    drawing: {
      box: drawing.box,
      marks: marksOf(<Picture family={family} drawing={drawing} year={now().getFullYear()} />, texts),
    },
    legend: legendPicture(entries, texts),
    description: [...callings(family, teller).values()].map((each) => `${each}.`).join(" "),
  };
}

function Sample(sign: LegendSign) {
  if (sign.sign !== "text") {
    return (
      <g transform="scale(0.6)">
        <LegendPicture {...sign} />
      </g>
    );
  }
  return (
    <text textAnchor="middle" y={5} fontSize={13} fontWeight="bold" fill={palette.ink}>
      {sign.text}
    </text>
  );
}
