import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Notice } from "#app/ui/notice.tsx";
import { OpenButton } from "../../drawing/ui/openButton.tsx";
import { SaveMenu } from "../../drawing/ui/saveMenu.tsx";
import { mostBytes, networkText, readNetwork } from "../networkFile.ts";
import type { NetworkFileProblem } from "../networkFile.ts";
import { drawingName } from "../words.ts";
import { useNetwork } from "./networkContext.tsx";
import { networkSheet } from "./networkSheet.tsx";

/** A network map in and out: our own file and pictures. All of it stays on this computer. */
export function NetworkExchange({ title, fictitious }: { title: string; fictitious: boolean }) {
  const { t } = useTranslation("networkEditor");
  const { drawn, drawing, change, teller } = useNetwork();
  const [said, setSaid] = useState("");
  const [problem, setProblem] = useState<NetworkFileProblem | null>(null);

  async function open(file: File) {
    setSaid("");
    setProblem(null);
    const read = file.size > mostBytes ? { problem: "tooLarge" as const } : readNetwork(await bytesOf(file));
    if ("problem" in read) return setProblem(read.problem);
    change(read.network, { selected: null });
    setSaid(t("file.opened", { name: file.name }));
  }

  return (
    <div className="contents">
      <OpenButton label={t("file.open")} accept=".json,application/json" onFile={(file) => void open(file)} />
      <SaveMenu
        title={title || drawn.title}
        kindName={drawingName(drawing, teller)}
        fictitious={fictitious}
        own={[
          {
            key: "own",
            label: t("file.own"),
            ending: "netwerk.json",
            make: () => new Blob([networkText(drawn)], { type: "application/json" }),
          },
        ]}
        sheet={(texts) => networkSheet(drawn, drawing, teller, texts)}
      />
      <div className={said === "" && problem === null ? "sr-only" : "basis-full"}>
        <output className="block text-small text-muted">{said}</output>
        {problem === null ? null : <Notice kind="warning" live title={t(`file.problem.${problem}`)} />}
      </div>
    </div>
  );
}

/** The bytes of a file; one that the disk no longer gives is empty. */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return new Uint8Array();
  }
}
