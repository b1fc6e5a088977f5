import { useCallback, useMemo, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { Sheet } from "#app/ui/dialog.tsx";
import { Tabs } from "#app/ui/tabs.tsx";
import { removePerson } from "../../editing.ts";
import type { Family } from "../../family.ts";
import { kinshipOf } from "../../kinship.ts";
import { layOut } from "../../layout/layout.ts";
import { patternsOf } from "../../pattern.ts";
import { besides } from "../../walking.ts";
import { nameOf } from "../../words/teller.ts";
import { DrawingSide } from "./drawingSide.tsx";
import { EditorProvider } from "./editorContext.tsx";
import type { Editor } from "./editorContext.tsx";
import { Exchange } from "../files/exchange.tsx";
import { Inspector } from "./inspector/inspector.tsx";
import { Panel } from "./inspector/panel.tsx";
import { Remarks } from "./remarks.tsx";
import { StoryText } from "../picture/storyText.tsx";
import { TableSide } from "./tableSide.tsx";
import { Toolbar } from "./toolbar.tsx";
import { TieDialog } from "./tying.tsx";
import type { Tying } from "./tying.tsx";
import { useBeginning } from "./useBeginning.ts";
import type { Asked } from "./useBeginning.ts";
import { isTyping } from "./useCanvasKeys.ts";
import { useEditing } from "./useEditing.ts";
import { useTeller } from "../picture/useTeller.ts";
import { useWide } from "./useWide.ts";

interface GenogramEditorProps {
  family: Family;
  /** Hears of every change; the drawer can undo each of them, also one that came from outside. */
  onChange(family: Family): void;
  title?: string;
  /** Whether it is for looking only. */
  readOnly?: boolean;
  /** Those who stand out, the rest standing back. */
  focusOn?: string[];
  /** Whether the family is made up, which whatever leaves on paper says; only with a client it is not. */
  fictitious?: boolean;
  /** Whether files go out and come in here; who says no gives them a place of their own. */
  withFiles?: boolean;
}

type Side = "drawing" | "table" | "words";

/** Draws a genogram: by mouse, touch or keys, as a drawing, a table or in words. */
export function GenogramEditor({
  family: given,
  onChange,
  title,
  readOnly = false,
  focusOn,
  fictitious = true,
  withFiles = true,
}: GenogramEditorProps) {
  const { t } = useTranslation("genogramEditor");
  const drawer = useEditing(given, onChange);
  const { family, selected, change, select, undo } = drawer;
  const teller = useTeller();
  const whole = useRef<HTMLElement>(null);
  const isWide = useWide(whole);
  const panel = useRef<HTMLElement>(null);
  const [unread] = useState(() => new Map<string, string>());
  const [side, setSide] = useState<Side>("drawing");
  const [asked, ask] = useState<Asked | null>(null);
  const [opened, setOpened] = useState<string | null>(null);
  const [tying, setTying] = useState<Tying | null>(null);
  const [said, say] = useState("");
  const [pattern, setPattern] = useState("");
  const kinship = useMemo(() => kinshipOf(family), [family]);
  const drawing = useMemo(() => layOut(family), [family]);
  const beginning = useBeginning(drawer, ask, say);
  const newcomer = asked !== null && asked.id === selected ? (kinship.people.get(asked.id) ?? null) : null;
  const highlighted = useMemo(() => {
    if (focusOn?.length) return new Set(focusOn);
    const chosen = pattern === "" ? undefined : patternsOf(family).find(({ key }) => key === pattern);
    return chosen ? new Set(chosen.people) : null;
  }, [focusOn, pattern, family]);

  const nameAt = useCallback((id: string) => nameOf(kinship.people.get(id)!, teller), [kinship, teller]);
  const editor: Editor = {
    ...drawer,
    ...beginning,
    readOnly,
    teller,
    kinship,
    nameAt,
    unread,
    say,
    remove(id) {
      say(t("removed", { name: nameAt(id) }));
      setOpened(null);
      const left = besides(id, drawing, kinship);
      change((now) => removePerson(now, id), { selected: left });
      if (left === null) whole.current?.focus();
    },
    open(id) {
      select(id);
      if (isWide) panel.current?.querySelector("input")?.focus();
      else setOpened(id);
    },
    beginTie: (from) => setTying({ from, to: null }),
  };

  function onChoose(id: string) {
    if (tying === null) select(id);
    else if (tying.from !== id) setTying({ ...tying, to: id });
  }

  function onEscape() {
    if (tying) setTying(null);
    else if (newcomer) ask(null);
    else select(null);
  }

  function onKeyDown(event: KeyboardEvent) {
    // Inside a form of a page, Enter in a field would send it.
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) event.preventDefault();
    if (readOnly || isTyping(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) drawer.redo();
    else undo();
  }

  const asking = {
    newcomer,
    onDone: () => ask(null),
    onCancel: () => {
      ask(null);
      if (asked?.isNew) undo();
    },
  };
  const sides = {
    drawing: (
      <DrawingSide
        {...{ drawing, highlighted, asking, onChoose, onEscape }}
        tieFrom={tying?.to === null ? tying.from : null}
      />
    ),
    table: <TableSide order={drawing.people.map(({ id }) => id)} asking={asking} />,
    words: <StoryText family={family} {...(!readOnly && { onChoose: editor.open })} />,
  };
  return (
    <EditorProvider value={editor}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- undoing works from everywhere in it */}
      <section
        ref={whole}
        aria-label={title ?? t("label")}
        onKeyDown={onKeyDown}
        tabIndex={-1}
        className="flex min-w-0 flex-col gap-4"
      >
        <Toolbar pattern={pattern} onPattern={setPattern}>
          {withFiles ? (
            <Exchange
              family={family}
              onReplace={readOnly ? undefined : (next) => change(next, { selected: null })}
              title={title}
              fictitious={fictitious}
            />
          ) : null}
        </Toolbar>
        <p role="status" className="sr-only">
          {said}
        </p>
        <div className={isWide && !readOnly ? "grid grid-cols-[minmax(0,1fr)_20rem] items-start gap-4" : ""}>
          <Tabs
            label={t("sides")}
            shown={side}
            onShow={(key) => setSide(key as Side)}
            tabs={(["drawing", "table", "words"] as const).map((key) => ({
              key,
              label: t(`side.${key}`),
              panel: key === side ? sides[key] : null,
            }))}
          />
          {isWide && !readOnly ? <Panel ref={panel} /> : null}
        </div>
        {readOnly ? null : <Remarks onChoose={editor.open} />}
        <Sheet
          open={opened !== null && !isWide && kinship.people.has(opened)}
          onClose={() => setOpened(null)}
          title={opened && kinship.people.has(opened) ? nameAt(opened) : ""}
        >
          {opened ? <Inspector key={opened} of={opened} /> : null}
        </Sheet>
        {tying && (tying.to !== null || side !== "drawing") ? (
          <TieDialog tying={tying} onChoose={(to) => setTying({ ...tying, to })} onEnd={() => setTying(null)} />
        ) : null}
      </section>
    </EditorProvider>
  );
}
