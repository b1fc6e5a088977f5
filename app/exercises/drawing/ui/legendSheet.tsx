import type { i18n } from "i18next";
import type { ReactNode } from "react";
import type { Picture } from "../mark.ts";
import { wrapped } from "../textWidth.ts";
import { marksOf } from "./rendering.tsx";

/** Something that a drawing uses: an example in a box of 48 by 32 around (0, 0), and what it means. */
export interface LegendEntry {
  key: string;
  sample: ReactNode;
  words: string;
}

const column = { width: 216, sample: 56, text: 150 };
const line = 15;
const apart = 6;
const least = 32;
/** As wide as a page of A4 that lies down takes it. */
const width = 1000;

/** Where entries stand, in columns that are about as high as each other, and how large all of it is. */
function legendLayout(entries: readonly LegendEntry[]) {
  const columns = Math.max(1, Math.floor(width / column.width));
  const rows = entries.map(({ words }) => wrapped(words, column.text, 4));
  const heights = rows.map((lines) => Math.max(least, lines.length * line) + apart);
  const most = Math.max(...heights, heights.reduce((sum, height) => sum + height, 0) / columns);
  let [at, y, highest] = [0, 0, 0];
  const places = entries.map((entry, index) => {
    const height = heights[index]!;
    if (y > 0 && y + height / 2 > most && at < columns - 1) [at, y] = [at + 1, 0];
    const place = { entry, lines: rows[index]!, x: at * column.width, y };
    y += height;
    highest = Math.max(highest, y);
    return place;
  });
  const box: Picture["box"] = { x: 0, y: 0, width: Math.min(columns, at + 1) * column.width, height: highest };
  return { places, box };
}

/** The legend of a drawing as it goes on paper; null where there is nothing to explain. */
export function legendPicture(entries: readonly LegendEntry[], texts: i18n): Picture | null {
  if (entries.length === 0) return null;
  const { places, box } = legendLayout(entries);
  const drawn = places.map(({ entry, lines, x, y }) => (
    <g key={entry.key} transform={`translate(${x} ${y})`}>
      <g transform={`translate(24 ${least / 2})`}>{entry.sample}</g>
      <text fontSize={12} fill="#1f2a30">
        {lines.map((words, at) => (
          <tspan key={at} x={column.sample} y={least / 2 + 4 + (at - (lines.length - 1) / 2) * line}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  ));
  return { box, marks: marksOf(drawn, texts) };
}
