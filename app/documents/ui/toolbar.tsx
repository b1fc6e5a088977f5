import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Bold, Heading2, Heading3, Italic, Link, List, ListOrdered, Plus, Redo2, Undo2 } from "lucide-react";
import { Tooltip } from "radix-ui";
import { forwardRef, useImperativeHandle, useLayoutEffect, useRef } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Choice, Question } from "../editing/choices.ts";
import { ChoiceIcon } from "./icons.tsx";
import { ToolButton, ToolMenu, ToolMenuItem } from "./toolButtons.tsx";
import { CalloutTools, DetailsTools, TableTools } from "./toolMenus.tsx";

interface ToolbarProps {
  editor: Editor;
  offered: readonly Choice[];
  rich: boolean;
  ask: (question: Question) => void;
}

/** What can be done with the text at the cursor. One stop for Tab; the arrow keys go through it, Escape goes back. */
export const Toolbar = forwardRef<HTMLDivElement, ToolbarProps>(function Toolbar({ editor, offered, rich, ask }, ref) {
  const { t } = useTranslation("documents");
  const bar = useRef<HTMLDivElement>(null);
  useImperativeHandle(ref, () => bar.current!);
  const last = useRef<HTMLElement | null>(null);
  useLayoutEffect(() => rove(bar.current!, last.current));
  const state = useEditorState({ editor, selector: ({ editor: current }) => stateOf(current) });
  const chain = () => editor.chain().focus();

  return (
    <Tooltip.Provider delayDuration={500}>
      {/* oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the focus moves among its buttons */}
      <div
        ref={bar}
        role="toolbar"
        aria-label={t("toolbar.label")}
        onFocus={(event) => {
          const stop = (event.target as HTMLElement).closest<HTMLElement>("[data-stop]");
          if (stop) last.current = stop;
          rove(bar.current!, last.current);
        }}
        onKeyDown={(event) => {
          if (event.key === "Escape") editor.commands.focus();
          else step(bar.current!, event);
        }}
        className="sticky top-(--editor-top,0px) z-20 flex flex-wrap items-center gap-x-1 rounded-t-control border-b border-line bg-surface p-1"
      >
        <ToolButton label={t("toolbar.undo")} keys="Ctrl+Z" disabled={!state.undo} onPress={() => chain().undo().run()}>
          <Undo2 />
        </ToolButton>
        <ToolButton label={t("toolbar.redo")} keys="Ctrl+Y" disabled={!state.redo} onPress={() => chain().redo().run()}>
          <Redo2 />
        </ToolButton>
        <ToolButton
          label={t("toolbar.bold")}
          keys="Ctrl+B"
          pressed={state.bold}
          onPress={() => chain().toggleBold().run()}
        >
          <Bold />
        </ToolButton>
        <ToolButton
          label={t("toolbar.italic")}
          keys="Ctrl+I"
          pressed={state.italic}
          onPress={() => chain().toggleItalic().run()}
        >
          <Italic />
        </ToolButton>
        <ToolButton label={t("toolbar.link")} keys="Ctrl+K" pressed={state.link} onPress={() => ask("link")}>
          <Link />
        </ToolButton>
        {rich ? (
          <>
            <ToolButton
              label={t("toolbar.heading")}
              keys="Ctrl+Alt+2"
              pressed={state.heading === 2}
              onPress={() => chain().toggleHeading({ level: 2 }).run()}
            >
              <Heading2 />
            </ToolButton>
            <ToolButton
              label={t("toolbar.subheading")}
              keys="Ctrl+Alt+3"
              pressed={state.heading === 3}
              onPress={() => chain().toggleHeading({ level: 3 }).run()}
            >
              <Heading3 />
            </ToolButton>
          </>
        ) : null}
        <ToolButton
          label={t("toolbar.bullets")}
          keys="Ctrl+Shift+8"
          pressed={state.bullets}
          onPress={() => chain().toggleBulletList().run()}
        >
          <List />
        </ToolButton>
        <ToolButton
          label={t("toolbar.numbers")}
          keys="Ctrl+Shift+7"
          pressed={state.numbers}
          onPress={() => chain().toggleOrderedList().run()}
        >
          <ListOrdered />
        </ToolButton>
        {rich ? (
          <ToolMenu label={t("toolbar.insert")} icon={<Plus aria-hidden />} editor={editor}>
            {offered.slice(4).map((choice) => (
              <ToolMenuItem key={choice.name} onChoose={() => choice.insert(editor, ask)}>
                <ChoiceIcon name={choice.name} />
                {t(`insert.${choice.name}.label`)}
              </ToolMenuItem>
            ))}
          </ToolMenu>
        ) : null}
        {state.table ? <TableTools editor={editor} /> : null}
        {state.callout ? <CalloutTools editor={editor} kind={state.callout} /> : null}
        {state.details ? <DetailsTools editor={editor} /> : null}
      </div>
    </Tooltip.Provider>
  );
});

function stateOf(editor: Editor) {
  return {
    undo: editor.can().undo(),
    redo: editor.can().redo(),
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    link: editor.isActive("link"),
    heading: editor.isActive("heading") ? Number(editor.getAttributes("heading")["level"]) : null,
    bullets: editor.isActive("bulletList"),
    numbers: editor.isActive("orderedList"),
    table: editor.isActive("table"),
    callout: editor.isActive("callout") ? String(editor.getAttributes("callout")["kind"]) : null,
    details: editor.isActive("details"),
  };
}

function stopsOf(bar: HTMLElement): HTMLElement[] {
  return [...bar.querySelectorAll<HTMLElement>("[data-stop]")];
}

/** Leaves exactly one button that Tab reaches: the last one used, while it is there. */
function rove(bar: HTMLElement, last: HTMLElement | null): void {
  const stops = stopsOf(bar);
  const current = last && stops.includes(last) ? last : stops[0];
  for (const stop of stops) stop.tabIndex = stop === current ? 0 : -1;
}

function step(bar: HTMLElement, event: KeyboardEvent): void {
  const stops = stopsOf(bar);
  const at = stops.indexOf(document.activeElement as HTMLElement);
  if (at < 0) return;
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1 + stops.length, Home: 0, End: stops.length - 1 }[event.key];
  if (to === undefined) return;
  event.preventDefault();
  stops[to % stops.length]!.focus();
}
