import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { OpenButton } from "../../../drawing/ui/openButton.tsx";
import type { Family } from "../../family.ts";
import { FileRefusal, refusalKey } from "../../fileRefusal.ts";
import { mostRead } from "../../gedcom/record.ts";
import { openGenogram, withReport } from "../../opening.ts";
import type { Opened } from "../../opening.ts";
import { LossReport } from "./lossReport.tsx";
import { PartChoice } from "./partChoice.tsx";

interface OpenFileProps {
  /** Whether nothing would be lost. */
  isEmpty: boolean;
  onReplace: (family: Family) => void;
}

type State =
  | { at: "rest"; said: string }
  | { at: "reading" }
  | { at: "refused"; refusal: FileRefusal }
  | { at: "opened"; name: string; opened: Opened };

/** Opens a file of this computer in the place of what is drawn, after telling what of it cannot be drawn. */
export function OpenFile({ isEmpty, onReplace }: OpenFileProps) {
  const { t } = useTranslation(["genogramFiles", "genogram"]);
  const [state, setState] = useState<State>({ at: "rest", said: "" });

  async function read(file: File) {
    setState({ at: "reading" });
    try {
      const opened = openGenogram(await bytesOf(file));
      setState({ at: "opened", name: file.name, opened });
    } catch (error) {
      // A file that the disk no longer gives is as empty.
      setState({ at: "refused", refusal: error instanceof FileRefusal ? error : new FileRefusal("empty") });
    }
  }

  function replace(family: Family, name: string) {
    onReplace(family);
    setState({ at: "rest", said: t("opened", { name }) });
  }

  const opened = state.at === "opened" ? state.opened : null;
  const said = state.at === "reading" ? t("reading") : state.at === "rest" ? state.said : "";
  return (
    <>
      <OpenButton
        label={t("open")}
        accept=".json,.ged,.gedcom,application/json,text/vnd.familysearch.gedcom"
        onFile={(file) => void read(file)}
      />
      <div className={said === "" && state.at !== "refused" ? "sr-only" : "basis-full"}>
        <output className="block text-small text-muted">{said}</output>
        {state.at === "refused" ? (
          <Notice kind="warning" live title={t(refusalKey(state.refusal), factsOf(state.refusal))} />
        ) : null}
      </div>
      <Dialog open={opened !== null} onClose={() => setState({ at: "rest", said: "" })} title={t("dialog")}>
        {opened !== null && state.at === "opened" ? (
          <div className="flex flex-col gap-4">
            {"imported" in opened ? (
              <PartChoice
                imported={opened.imported}
                onChoose={(part) => setState({ ...state, opened: withReport(part, opened.report) })}
              />
            ) : (
              <>
                <p>{t("holds", { name: state.name, count: opened.family.people.length })}</p>
                <LossReport report={opened.report} />
                {isEmpty ? null : <p>{t("replaces")}</p>}
                <Button type="button" kind="primary" onClick={() => replace(opened.family, state.name)}>
                  {t("replace")}
                </Button>
              </>
            )}
          </div>
        ) : null}
      </Dialog>
    </>
  );
}

/** Refuses what is too large before it is in memory, and lets the page say that it reads. */
async function bytesOf(file: File): Promise<Uint8Array> {
  if (file.size > mostRead.bytes) {
    throw new FileRefusal("tooLarge", undefined, { most: mostRead.bytes / 1024 ** 2 });
  }
  const bytes = new Uint8Array(await file.arrayBuffer());
  await new Promise((resolve) => setTimeout(resolve, 50));
  return bytes;
}

function factsOf({ line, details }: FileRefusal): Record<string, string | number> {
  return { ...details, ...(line !== undefined && { line }) };
}
