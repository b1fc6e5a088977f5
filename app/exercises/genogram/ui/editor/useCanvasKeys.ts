import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import type { Drawing } from "../../layout/drawing.ts";
import { nudged } from "../../nudging.ts";
import { relatives } from "../../relative.ts";
import { nextIn } from "../../walking.ts";
import type { Direction } from "../../walking.ts";
import type { Camera } from "../../../drawing/ui/camera.ts";
import { useEditor } from "./editorContext.tsx";
import { personAt } from "../../../drawing/ui/usePointers.ts";

interface CanvasKeys {
  camera: Camera;
  drawing: Drawing;
  onChoose: (id: string) => void;
  onEscape: () => void;
}

const directions: Record<string, Direction> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};
const ways: Record<Direction, [number, number]> = { left: [1, 0], right: [-1, 0], up: [0, 1], down: [0, -1] };
const pace = 60;
const shift = 10;

/** The keys of the drawing: walking, adding relatives, moving, removing, zooming. They count only inside it. */
export function useCanvasKeys({ camera, drawing, onChoose, onEscape }: CanvasKeys) {
  const { t } = useTranslation("genogramEditor");
  const editor = useEditor();
  const { family, selected, kinship, readOnly } = editor;

  function walk(direction: Direction, from: string | undefined) {
    const to = from === undefined ? drawing.people[0]?.id : nextIn(direction, from, drawing, kinship);
    if (!to) return;
    editor.select(to);
    camera.focus(to);
  }

  function onPlainKey(key: string, focused: string | null): boolean {
    const relative = readOnly ? undefined : relatives.find((each) => t(`relative.${each}.key`) === key.toLowerCase());
    const does: Record<string, () => void> = {
      Escape: onEscape,
      "+": () => camera.zoom(1.3),
      "=": () => camera.zoom(1.3),
      "-": () => camera.zoom(1 / 1.3),
      "0": () => camera.fit(),
      ...(focused !== null && { Enter: () => (selected === focused ? editor.open(focused) : onChoose(focused)) }),
      ...(focused !== null && { " ": () => onChoose(focused) }),
      ...(!readOnly &&
        selected !== null && {
          Delete: () => editor.remove(selected),
          Backspace: () => editor.remove(selected),
          [t("key.tie")]: () => editor.beginTie(selected),
          ...(relative && { [key]: () => editor.begin(relative, selected) }),
        }),
      ...(!readOnly && { [t("key.alone")]: () => editor.beginAlone() }),
    };
    does[key]?.();
    return key in does;
  }

  return (event: KeyboardEvent) => {
    const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
    if (event.defaultPrevented || isTyping(target)) return;
    const focused = personAt(target);
    const direction = directions[key];
    const isCommand = ctrlKey || metaKey;
    let isOurs = false;
    if (direction && altKey && !isCommand && !readOnly && selected !== null) {
      const by = { left: -shift, right: shift, up: 0, down: 0 }[direction];
      if (by !== 0) editor.change(nudged(family, selected, by), { going: `nudge ${selected}` });
      isOurs = true;
    } else if (direction && shiftKey && !isCommand && !altKey) {
      const [x, y] = ways[direction];
      camera.pan({ x: x * pace, y: y * pace });
      isOurs = true;
    } else if (direction && !isCommand && !altKey) {
      walk(direction, focused ?? selected ?? undefined);
      isOurs = true;
    } else if (!isCommand && !altKey && !(isButton(target) && (key === "Enter" || key === " "))) {
      isOurs = onPlainKey(key, focused);
    }
    if (isOurs) event.preventDefault();
  };
}

/** Whether letters belong to a field. */
export function isTyping(target: EventTarget): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
}

function isButton(target: EventTarget): boolean {
  return target instanceof Element && target.closest("button, summary, a") !== null;
}
