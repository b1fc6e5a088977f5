import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { palette } from "../../drawing/palette.ts";
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
  const { x, y, width, height } = map.box;
  const name = network.title || drawingName(drawing, teller);
  return (
    <figure className="flex flex-col gap-4">
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can move it sideways */}
      <div role="region" aria-label={name} tabIndex={0} className={sheetLook} style={{ background: palette.paper }}>
        <svg
          role="img"
          aria-label={t("view.picture", { title: name })}
          aria-describedby={wordsId}
          viewBox={`${x} ${y} ${width} ${height}`}
          style={{ width, minWidth: Math.min(width, 420) }}
          className="mx-auto max-w-full print:min-w-0!"
        >
          <NetworkPicture network={network} map={map} teller={teller} />
        </svg>
      </div>
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

const sheetLook = "overflow-x-auto rounded-card border border-line p-2 print:overflow-visible print:border-0 print:p-0";

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
