import type { ReactNode } from "react";
import type { Picture } from "../mark.ts";
import { wrapped } from "../textWidth.ts";

/** Something that a drawing uses: an example in a box of 48 by 24 around (0, 0), and what it means. */
export interface LegendEntry {
  key: string;
  sample: ReactNode;
  words: string;
}

const column = { width: 216, sample: 56, text: 150 };
const line = 15;
const apart = 8;

/** Where the entries of a legend stand, in columns that are about as high as each other, and how large it is. */
export function legendLayout(entries: readonly LegendEntry[], width: number) {
  const columns = Math.max(1, Math.floor(width / column.width));
  const rows = entries.map(({ words }) => wrapped(words, column.text, 4));
  const heights = rows.map((lines) => Math.max(24, lines.length * line) + apart);
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

/** The legend of a drawing on paper. */
export function LegendSheet({ entries, width }: { entries: readonly LegendEntry[]; width: number }) {
  return legendLayout(entries, width).places.map(({ entry, lines, x, y }) => (
    <g key={entry.key} transform={`translate(${x} ${y})`}>
      <g transform="translate(24 12)">{entry.sample}</g>
      <text fontSize={12} fill="#1f2a30">
        {lines.map((words, at) => (
          <tspan key={at} x={column.sample} y={16 + at * line}>
            {words}
          </tspan>
        ))}
      </text>
    </g>
  ));
}
