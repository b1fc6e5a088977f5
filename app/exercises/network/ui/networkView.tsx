import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { DrawnSheet } from "../../drawing/ui/drawnSheet.tsx";
import { layOut } from "../layout/layout.ts";
import type { DrawingKind, Network } from "../network.ts";
import { drawingName, networkInWords } from "../words.ts";
import { NetworkLegend } from "./networkLegend.tsx";
import { NetworkPicture } from "./networkPicture.tsx";
import { useTeller } from "./useTeller.ts";

/** A network map to read, on a screen or on paper: the drawing, what its signs mean, and the same in words. */
export function NetworkView({ network, drawing }: { network: Network; drawing: DrawingKind }) {
  const teller = useTeller();
  const { t } = useTranslation("network");
  const map = useMemo(() => layOut(network, drawing), [network, drawing]);
  const wordsId = useId();
  const name = network.title || drawingName(drawing, teller);
  return (
    <figure className="flex flex-col gap-4">
      <DrawnSheet
        name={name}
        label={t("view.picture", { title: name })}
        wordsId={wordsId}
        box={map.box}
        narrowest={420}
      >
        <NetworkPicture network={network} map={map} teller={teller} />
      </DrawnSheet>
      <figcaption className="flex flex-col gap-4">
        <NetworkLegend network={network} drawing={drawing} teller={teller} />
        <details className={network.members.length === 0 ? "print:hidden" : ""}>
          <summary className="min-h-6 font-semibold">{t("view.words")}</summary>
          <div id={wordsId} className="pt-2">
            <NetworkInWords network={network} />
          </div>
        </details>
      </figcaption>
    </figure>
  );
}

/** A network map as sentences. */
export function NetworkInWords({ network }: { network: Network }) {
  const teller = useTeller();
  const sentences = networkInWords(network, teller);
  if (sentences.length === 0) return <p>{teller.t("view.nobody")}</p>;
  return (
    <ul className="list-disc ps-5">
      {sentences.map((words, at) => (
        <li key={at}>{words}</li>
      ))}
    </ul>
  );
}

/** The drawing that an exercise asks for, or both. */
export function NetworkViews({ network, drawing }: { network: Network; drawing: DrawingKind | "both" }) {
  if (drawing !== "both") return <NetworkView network={network} drawing={drawing} />;
  return (
    <div className="flex flex-col gap-8">
      <NetworkView network={network} drawing="circle" />
      <NetworkView network={network} drawing="sociogram" />
    </div>
  );
}
