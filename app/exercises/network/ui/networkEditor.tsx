import { Redo2, Undo2 } from "lucide-react";
import { useEffect, useMemo, useRef, useState } from "react";
import type { ComponentType, KeyboardEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { useDrawing } from "../../drawing/ui/useDrawing.ts";
import { removeMember } from "../editing.ts";
import { layOut } from "../layout/layout.ts";
import type { DrawingKind, Network } from "../network.ts";
import { drawingName, nameOf } from "../words.ts";
import { MemberPanel } from "./memberPanel.tsx";
import { NetworkCanvas } from "./networkCanvas.tsx";
import { NetworkProvider } from "./networkContext.tsx";
import type { NetworkEditing } from "./networkContext.tsx";
import { NetworkExchange } from "./networkExchange.tsx";
import { NetworkLegend } from "./networkLegend.tsx";
import { NetworkSettings } from "./networkSettings.tsx";
import { NetworkTable } from "./networkTable.tsx";
import { NetworkInWords } from "./networkView.tsx";
import { QuickAdd } from "./quickAdd.tsx";
import { useTeller } from "./useTeller.ts";

interface NetworkEditorProps {
  network: Network;
  /** Hears of every change; the drawer can undo each of them, also one that came from outside. */
  onChange(network: Network): void;
  /** Which drawing, or both to change between. */
  drawing: DrawingKind | "both";
  title?: string;
  /** Whether the case is made up, which whatever leaves on paper says; only with a client it is not. */
  fictitious?: boolean;
  /** Where files go out and come in; else among the tools of the map. */
  filesIn?: ComponentType<{ children: ReactNode }>;
}

/** Draws a network: by mouse, touch or keys, as circle, sociogram, table and in words. */
export function NetworkEditor({
  network,
  onChange,
  drawing: wanted,
  title,
  fictitious = true,
  filesIn: FilesIn,
}: NetworkEditorProps) {
  const { t } = useTranslation(["networkEditor", "network"]);
  const drawer = useDrawing(network, onChange, holds);
  const { drawn, selected, change, select, undo, redo, canUndo, canRedo } = drawer;
  const teller = useTeller();
  const [own, setOwn] = useState<DrawingKind>("circle");
  const drawing = wanted === "both" ? own : wanted;
  const [said, say] = useState("");
  const [goal, setGoal] = useState<object | null>(null);
  const nameField = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const map = useMemo(() => layOut(drawn, drawing), [drawn, drawing]);
  const member = drawn.members.find(({ id }) => id === selected);

  // The panel of somebody is there once she is chosen.
  useEffect(() => {
    if (goal !== null) heading.current?.focus();
  }, [goal]);

  const nameAt = (id: string) => nameOf(drawn, id, teller);
  const editing: NetworkEditing = {
    ...drawer,
    drawing,
    teller,
    nameAt,
    say,
    open(id) {
      select(id);
      setGoal({});
    },
    remove(id) {
      say(t("removed", { name: nameAt(id) }));
      change(removeMember(drawn, id), { selected: null });
      nameField.current?.focus();
    },
    begin: () => nameField.current?.focus(),
  };

  function onKeyDown(event: KeyboardEvent) {
    const isTyping = event.target instanceof HTMLInputElement && event.target.type !== "checkbox";
    // Around the map is the form of an exercise, which Enter in a field would finish.
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
    if (isTyping || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) redo();
    else undo();
  }

  const sides = [
    {
      key: "map",
      label: t("side.map"),
      panel: (
        <div className="flex flex-col gap-3">
          <NetworkCanvas map={map} />
          <NetworkLegend network={drawn} drawing={drawing} teller={teller} />
        </div>
      ),
    },
    { key: "table", label: t("side.table"), panel: <NetworkTable /> },
    { key: "words", label: t("side.words"), panel: <NetworkInWords network={drawn} /> },
  ];

  const files = <NetworkExchange title={title ?? ""} fictitious={fictitious} />;
  return (
    <NetworkProvider value={editing}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- undoing works from everywhere in it */}
      <section aria-label={title ?? t("network:label")} onKeyDown={onKeyDown} className="flex flex-col gap-3">
        <div role="group" aria-label={t("tools")} data-screen-only className="flex flex-wrap items-center gap-2">
          {wanted === "both"
            ? (["circle", "sociogram"] as const).map((each) => (
                <Button
                  key={each}
                  type="button"
                  aria-pressed={drawing === each}
                  kind={look(drawing === each)}
                  onClick={() => setOwn(each)}
                >
                  {drawingName(each, teller)}
                </Button>
              ))
            : null}
          <Button type="button" kind="quiet" onClick={undo} disabled={!canUndo} aria-keyshortcuts="Control+Z">
            <Undo2 aria-hidden /> {t("undo")}
          </Button>
          <Button type="button" kind="quiet" onClick={redo} disabled={!canRedo} aria-keyshortcuts="Control+Shift+Z">
            <Redo2 aria-hidden /> {t("redo")}
          </Button>
          {FilesIn ? null : files}
        </div>
        <QuickAdd field={nameField} />
        <p role="status" className="sr-only">
          {said}
        </p>
        <div className={`grid items-start gap-4 ${member ? "lg:grid-cols-[minmax(0,1fr)_20rem]" : ""}`}>
          <div className="min-w-0">
            <Tabs label={t("sides")} tabs={sides} />
          </div>
          {member ? <MemberPanel key={member.id} member={member} heading={heading} /> : null}
        </div>
        <NetworkSettings />
        {FilesIn ? <FilesIn>{files}</FilesIn> : null}
      </section>
    </NetworkProvider>
  );
}

function look(isChosen: boolean): "primary" | "secondary" {
  return isChosen ? "primary" : "secondary";
}

function holds({ members }: Network, id: string): boolean {
  return members.some((member) => member.id === id);
}
