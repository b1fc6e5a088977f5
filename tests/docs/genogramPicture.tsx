import { renderToStaticMarkup } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import type { Family } from "#app/exercises/genogram/family.ts";
import { layOut } from "#app/exercises/genogram/layout/layout.ts";
import { palette } from "#app/exercises/drawing/palette.ts";
import { LegendPicture } from "#app/exercises/genogram/ui/picture/legend.tsx";
import { Picture } from "#app/exercises/genogram/ui/picture/picture.tsx";
import { legendInWords } from "#app/exercises/genogram/words/legendWords.ts";
import { serverI18n } from "#app/platform/i18n.server.ts";

const margin = 24;
const entry = { width: 245, height: 34 };

/** The year in which ages stand in the pictures of the documentation, so that they do not change by themselves. */
const year = 2026;

/** A genogram with its legend as an SVG of its own: a white sheet, also on a dark page. */
export function genogramPicture(family: Family): string {
  const texts = serverI18n("nl");
  const drawing = layOut(family);
  const { x, y, width: drawn, height: deep } = drawing.box;
  const signs = legendInWords(family, { t: texts.t, language: "nl" } as never).flatMap(({ lines }) => lines);
  const width = Math.max(drawn, 3 * entry.width) + 2 * margin;
  const columns = Math.floor((width - 2 * margin) / entry.width);
  const top = deep + 64;
  const height = top + Math.ceil(signs.length / columns) * entry.height + margin;
  const markup = renderToStaticMarkup(
    <I18nextProvider i18n={texts}>
      <svg
        xmlns="http://www.w3.org/2000/svg"
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label={family.title}
        fontFamily="'Atkinson Hyperlegible Next', Verdana, Arial, sans-serif"
      >
        <rect width={width} height={height} rx={8} fill={palette.paper} />
        <text x={margin} y={32} fontSize={18} fontWeight="bold" fill={palette.ink}>
          {family.title}
        </text>
        <g transform={`translate(${(width - drawn) / 2 - x} ${48 - y})`}>
          <Picture family={family} drawing={drawing} year={year} />
        </g>
        {signs.map((sign, at) => (
          <g
            // oxlint-disable-next-line react/no-array-index-key -- signs have no identity but their place
            key={at}
            transform={`translate(${margin + (at % columns) * entry.width} ${top + Math.floor(at / columns) * entry.height})`}
          >
            <g transform="translate(26 16)">
              {sign.sign === "text" ? (
                <text textAnchor="middle" y={5} fontSize={13} fontWeight="bold" fill={palette.ink}>
                  {sign.text}
                </text>
              ) : (
                <g transform="scale(0.55)">
                  <LegendPicture {...sign} />
                </g>
              )}
            </g>
            <text x={62} y={21} fontSize={12} fill={palette.ink}>
              {sign.words}
            </text>
          </g>
        ))}
      </svg>
    </I18nextProvider>,
  );
  return `${markup}\n`;
}
