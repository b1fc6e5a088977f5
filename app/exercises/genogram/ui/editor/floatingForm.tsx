import { useLayoutEffect, useRef } from "react";
import type { ReactNode } from "react";
import type { PlacedPerson } from "../../layout/drawing.ts";
import type { Camera } from "../../../drawing/ui/camera.ts";
import { onScreen } from "../../../drawing/ui/view.ts";

/** How much room a form below somebody takes, in pixels. */
export const formHeight = 190;
const narrow = 560;

/** Holds a form just below somebody, where she stood when it opened; on a narrow screen along the lower edge. */
export function FloatingForm({
  placed,
  camera,
  children,
}: {
  placed: PlacedPerson;
  camera: Camera;
  children: ReactNode;
}) {
  const box = useRef<HTMLDivElement>(null);
  const opened = useRef(placed);
  useLayoutEffect(() => {
    const element = box.current!;
    const { width, height } = camera.size;
    if (width < narrow) return;
    const { x, label } = opened.current;
    const foot = onScreen(camera.view, { x, y: label.y + label.height + 8 });
    const left = Math.min(Math.max(8, foot.x - element.offsetWidth / 2), width - element.offsetWidth - 8);
    const top = Math.min(Math.max(8, foot.y), height - element.offsetHeight - 8);
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
    element.style.bottom = "auto";
  }, [camera]);
  return (
    <div ref={box} data-floating className="absolute inset-x-2 bottom-2 sm:end-auto sm:w-88">
      {children}
    </div>
  );
}
