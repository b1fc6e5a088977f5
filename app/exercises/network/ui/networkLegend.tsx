import { palette } from "../../drawing/palette.ts";
import { legendOf } from "../legend.ts";
import type { NetworkSign } from "../legend.ts";
import type { DrawingKind, Network } from "../network.ts";
import { signInWords } from "../words.ts";
import type { Teller } from "../words.ts";
import { MemberSymbol } from "./memberFigure.tsx";
import { ringFills } from "./networkPicture.tsx";
import { NetworkTieLine } from "./networkTieLine.tsx";
import { TieMark } from "./tieMark.tsx";

const across = [
  { x: -22, y: 0 },
  { x: 22, y: 0 },
];

/** What the signs of a network map mean: those that are used in it, no others. */
export function NetworkLegend({
  network,
  drawing,
  teller,
}: {
  network: Network;
  drawing: DrawingKind;
  teller: Teller;
}) {
  return (
    <ul className="grid gap-x-6 gap-y-1 text-small sm:grid-cols-2 lg:grid-cols-3">
      {legendOf(network, drawing).map((sign) => (
        <li key={JSON.stringify(sign)} className="flex items-center gap-2">
          <svg
            aria-hidden
            viewBox="-24 -16 48 32"
            className="h-8 w-12 shrink-0 rounded-small"
            style={{ background: palette.paper }}
          >
            <SignSample {...sign} />
          </svg>
          <span className="min-w-0">{signInWords(sign, teller)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The sign of a line of the legend around (0, 0). */
export function SignSample(sign: NetworkSign) {
  const line = { strength: "ordinary", tense: false, flow: "none" } as const;
  switch (sign.sign) {
    case "kind":
      return <MemberSymbol kind={sign.kind} />;
    case "ring":
      return <RingSample ring={sign.ring} />;
    case "strength":
      return <NetworkTieLine tie={{ ...line, strength: sign.strength }} path={across} clear={[0, 0]} />;
    case "tense":
      return <NetworkTieLine tie={{ ...line, tense: true }} path={across} clear={[0, 0]} />;
    case "flow":
      return <NetworkTieLine tie={{ ...line, flow: "forth" }} path={across} clear={[0, 0]} />;
    case "support":
      return <TieMark mark={sign.support} />;
    case "influence":
      return <TieMark mark={sign.influence} />;
  }
}

/** The rings from outside in, with the one that is meant darker. */
function RingSample({ ring }: { ring: 1 | 2 | 3 }) {
  return [3, 2, 1].map((each) => (
    <circle
      key={each}
      r={each * 4.5 + 1}
      fill={each === ring ? palette.recovery : ringFills[each - 1]!}
      stroke={palette.muted}
      strokeWidth={1}
    />
  ));
}
