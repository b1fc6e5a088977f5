import type { ReactNode } from "react";
import { palette, tones } from "../../drawing/palette.ts";
import { markSize } from "../layout/figure.ts";
import type { Tie } from "../network.ts";
import type { Influence, Support } from "../tie.ts";

const star = "M0-6L1.8-2 6-2 2.6 0.8 3.8 5 0 2.5-3.8 5-2.6 0.8-6-2-1.8-2Z";

const drawn: Record<Support | Exclude<Influence, "both">, ReactNode> = {
  emotional: <path d="M0 5C-8-1-4-7 0-3C4-7 8-1 0 5Z" />,
  practical: <path d="M-5 5L1-1M-1-5L5 1L3 3L-3-3Z" />,
  informational: (
    <>
      <circle r={6} />
      <path d="M0-0.5V3.2M0-3.2V-3" />
    </>
  ),
  company: (
    <>
      <circle cx={-3} cy={-3} r={2.2} />
      <circle cx={3} cy={-3} r={2.2} />
      <path d="M-6.3 5Q-3-1 0 5Q3-1 6.3 5" />
    </>
  ),
  appreciation: <path d={star} />,
  supports: (
    <g stroke={tones.near}>
      <circle r={6} />
      <path d="M-3 0H3M0-3V3" strokeWidth={1.8} />
    </g>
  ),
  triggers: (
    <g stroke={tones.hostile}>
      <path d="M0-6L6.5 5.5H-6.5Z" />
      <path d="M0-2V1.6M0 3.4V3.6" strokeWidth={1.8} />
    </g>
  ),
};

/** A small sign around (0, 0) for what a tie gives, or for what it does to use; the shape tells it, colour only helps. */
export function TieMark({ mark }: { mark: keyof typeof drawn }) {
  return (
    <g fill={palette.paper} stroke={palette.ink} strokeWidth={1.3} strokeLinejoin="round" strokeLinecap="round">
      {drawn[mark]}
    </g>
  );
}

/** The signs of a tie in a row, the middle of which is at (0, 0). */
export function TieMarks({ tie }: { tie: Tie }) {
  const marks = marksIn(tie);
  return marks.map((mark, at) => (
    <g key={mark} transform={`translate(${(at - (marks.length - 1) / 2) * markSize} 0)`}>
      <TieMark mark={mark} />
    </g>
  ));
}

function marksIn({ influence, support }: Tie): (keyof typeof drawn)[] {
  const does = influence === "both" ? (["supports", "triggers"] as const) : influence === undefined ? [] : [influence];
  return [...does, ...support];
}
