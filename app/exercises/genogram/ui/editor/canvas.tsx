import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { radius } from "../../layout/drawing.ts";
import type { Box, Drawing } from "../../layout/drawing.ts";
import { nudged } from "../../nudging.ts";
import { palette } from "../../../drawing/palette.ts";
import { callings } from "../../words/kinWords.ts";
import { Camera } from "../../../drawing/ui/camera.ts";
import { CameraButtons } from "../../../drawing/ui/cameraButtons.tsx";
import { useEditor } from "./editorContext.tsx";
import { PersonNode } from "./personNode.tsx";
import { pictureFont } from "../picture/picture.tsx";
import { factsOf } from "../picture/pictureFacts.ts";
import { PictureLines } from "../picture/pictureLines.tsx";
import { useStill } from "./useStill.ts";
import { useCanvasKeys } from "./useCanvasKeys.ts";
import { personAt, usePointers } from "../../../drawing/ui/usePointers.ts";

interface CanvasProps {
  drawing: Drawing;
  year: number;
  /** Who stands out; null when nobody does. */
  highlighted: ReadonlySet<string> | null;
  /** What happens when somebody is chosen. */
  onChoose: (id: string) => void;
  onEscape: () => void;
  /** The size of the form or buttons below whoever is selected, in pixels, to keep in view. */
  below: number;
  /** What floats above the drawing. */
  children: (camera: Camera) => ReactNode;
}

/** The drawing to work in: it pans and zooms, and everybody in it can be reached and chosen. */
export function Canvas({ drawing, year, highlighted, onChoose, onEscape, below, children }: CanvasProps) {
  const { t } = useTranslation("genogramEditor");
  const editor = useEditor();
  const { family, selected, teller, readOnly } = editor;
  const frame = useRef<HTMLDivElement>(null);
  const [camera] = useState(() => new Camera());
  const helpId = useId();
  const facts = useMemo(() => factsOf(family), [family]);
  const names = useMemo(() => callings(family, teller), [family, teller]);
  const stop = selected ?? family.index ?? drawing.people[0]?.id;

  useLayoutEffect(() => camera.redrawn(drawing.box));
  useLayoutEffect(() => camera.attach(frame.current!), [camera]);
  useFirstLook(camera, drawing, family.index);
  useStill(drawing, selected, camera);
  useEffect(() => {
    const placed = drawing.people.find(({ id }) => id === selected);
    if (placed === undefined) return;
    camera.reveal(roomOf(placed, camera.view.scale, below), { x: 12, y: 60 });
    if (camera.hasFocus()) camera.focus(placed.id);
  }, [camera, drawing, selected, below]);

  usePointers(frame, camera, {
    canMove: (id, pointer) => !readOnly && (pointer === "mouse" || id === selected),
    onMove: (id, { x }) => shift(camera, drawing, id, x),
    onMoved: (id, { x }) => {
      shift(camera, drawing, id, 0);
      if (Math.abs(x) >= 1) editor.change(nudged(family, id, x), { selected: id });
    },
  });
  const onKeyDown = useCanvasKeys({ camera, drawing, onChoose, onEscape });

  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- an application has keys of its own
    <div
      ref={frame}
      role="application"
      aria-label={t("canvas.label")}
      aria-describedby={helpId}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onFocus={(event) => {
        // A press chooses when it ends: until then, what is pressed must stay where it is.
        const id = event.target.matches(":focus-visible") ? personAt(event.target) : null;
        if (id !== null) editor.select(id);
      }}
      onClick={(event) => {
        const id = personAt(event.target);
        if (id !== null) onChoose(id);
        else if (event.target instanceof SVGElement && !event.target.closest("[data-floating]")) onEscape();
      }}
      className="relative h-[min(70dvh,44rem)] min-h-96 touch-none overflow-clip rounded-card border border-line"
      style={{ background: palette.paper }}
    >
      <p id={helpId} className="sr-only">
        {t(readOnly ? "canvas.helpReading" : "canvas.help")}
      </p>
      <svg className="absolute inset-0 size-full select-none" role="presentation">
        <g data-stage fontFamily={pictureFont}>
          <g aria-hidden opacity={highlighted ? 0.4 : undefined}>
            <PictureLines facts={facts} drawing={drawing} />
          </g>
          {drawing.people.map((placed) => (
            <PersonNode
              key={placed.id}
              person={facts.people.get(placed.id)!}
              placed={placed}
              calling={names.get(placed.id)!}
              isIndex={family.index === placed.id}
              isSelected={selected === placed.id}
              isStop={stop === placed.id}
              light={highlighted === null ? null : highlighted.has(placed.id) ? "on" : "off"}
              year={year}
              numbers={facts.numbers}
            />
          ))}
        </g>
      </svg>
      <CameraButtons camera={camera} />
      {children(camera)}
    </div>
  );
}

/** On a narrow screen a whole family would be too small to read: there the look begins at the person whom it is about. */
function useFirstLook(camera: Camera, { people }: Drawing, index: string | undefined): void {
  const first = useRef({ people, index });
  useLayoutEffect(() => {
    const about = first.current.people.find(({ id }) => id === first.current.index) ?? first.current.people[0];
    if (about && camera.size.width < 560 && camera.view.scale < 0.6) camera.centre(about, 0.7);
  }, [camera]);
}

/** What has to be on the screen of whoever is selected: herself, and the buttons or the form around her. */
function roomOf({ x, y, label }: Drawing["people"][number], scale: number, below: number): Box {
  const half = Math.max(radius, label.width / 2, (below > 0 ? 136 : 0) / scale);
  return { x: x - half, y: y - radius, width: 2 * half, height: label.y + label.height - y + radius + below / scale };
}

function shift(camera: Camera, { people }: Drawing, id: string, by: number): void {
  const placed = people.find((each) => each.id === id);
  if (placed) camera.nodeOf(id)?.parentElement?.setAttribute("transform", `translate(${placed.x + by} ${placed.y})`);
}
