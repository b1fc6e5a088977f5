import type { i18n } from "i18next";
import type { Sheet } from "../../drawing/mark.ts";
import { legendPicture } from "../../drawing/ui/legendSheet.tsx";
import { marksOf } from "../../drawing/ui/rendering.tsx";
import { layOut } from "../layout/layout.ts";
import { legendOf } from "../legend.ts";
import type { DrawingKind, Network } from "../network.ts";
import { networkInWords, signInWords } from "../words.ts";
import type { Teller } from "../words.ts";
import { SignSample } from "./networkLegend.tsx";
import { NetworkPicture } from "./networkPicture.tsx";

/** A network map as it goes on paper: drawn, explained by its legend, and told in words. */
export function networkSheet(
  network: Network,
  drawing: DrawingKind,
  teller: Teller,
  texts: i18n,
): Pick<Sheet, "drawing" | "legend" | "description"> {
  const map = layOut(network, drawing);
  const entries = legendOf(network, drawing).map((sign) => ({
    key: JSON.stringify(sign),
    sample: <SignSample {...sign} />,
    words: signInWords(sign, teller),
  }));
  return {
    drawing: { box: map.box, marks: marksOf(<NetworkPicture network={network} map={map} teller={teller} />, texts) },
    legend: legendPicture(entries, texts),
    description: networkInWords(network, teller).join(" "),
  };
}
