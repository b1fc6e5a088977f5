import type { ReactNode } from "react";
import type { Point } from "../../layout/drawing.ts";
import { palette, tones } from "../../../drawing/palette.ts";
import { tieStrokes } from "../../strokes/tieStrokes.ts";
import { tieKindOf } from "../../tie.ts";
import type { TieLook } from "../../tie.ts";

/** An emotional line along its way: strokes, zigzag, mark and arrow tell its kind; the colour only helps. */
export function TieLine({ kind, path }: { kind: string; path: readonly Point[] }) {
  const { look, directed } = tieKindOf(kind);
  const { strokes, arrow, mark } = tieStrokes(path, look, directed);
  const angle = (Math.atan2(mark.dy, mark.dx) * 180) / Math.PI;
  return (
    <g fill="none" stroke={tones[look.tone]}>
      {strokes.map(({ d, width, dashes }) => (
        <path key={d} d={d} strokeWidth={width} strokeDasharray={dashes} strokeLinejoin="round" />
      ))}
      {arrow === null ? null : <path d={arrow} fill={tones[look.tone]} stroke="none" />}
      {look.mark === "none" ? null : (
        <g transform={`translate(${mark.x} ${mark.y}) rotate(${angle})`} strokeWidth={1.8}>
          {marks[look.mark]}
        </g>
      )}
    </g>
  );
}

const paper = palette.paper;
const marks: Record<Exclude<TieLook["mark"], "none">, ReactNode> = {
  cut: (
    <>
      <rect x={-4} y={-9} width={8} height={18} fill={paper} stroke="none" />
      <path d="M-4-9V9M4-9V9" />
    </>
  ),
  repaired: (
    <>
      <path d="M-5-9V9M5-9V9" />
      <circle r={4} fill={paper} />
    </>
  ),
  slash: <path d="M-4 8L4-8" />,
  cross: <path d="M-5 6L5-6M-5-6L5 6" />,
  heart: <path d="M0 5C-8-1-4-7 0-3C4-7 8-1 0 5Z" fill={paper} />,
  star: <path d="M0-7L2-2 7-2 3 1 4 6 0 3-4 6-3 1-7-2-2-2Z" fill={paper} />,
  circle: <circle r={5} fill={paper} />,
  square: <rect x={-5} y={-5} width={10} height={10} fill={paper} />,
  eye: (
    <>
      <path d="M-7 0Q0-7 7 0Q0 7-7 0Z" fill={paper} />
      <circle r={1.2} strokeWidth={3} />
    </>
  ),
  question: (
    <>
      <circle r={7} fill={paper} />
      <path d="M-2.5-2A2.5 2.5 0 1 1 0 1V2.2M0 4.4V4.6" />
    </>
  ),
  wave: <path d="M-7 0Q-3.5-7 0 0T7 0" fill={paper} />,
};
