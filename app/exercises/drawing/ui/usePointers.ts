import { useEffect, useRef } from "react";
import type { RefObject } from "react";
import type { Point } from "../geometry.ts";
import type { Camera } from "./camera.ts";

interface Dragging {
  /** Whether somebody may be moved by dragging her with this kind of pointer. */
  canMove(id: string, pointerType: string): boolean;
  /** Shows somebody shifted while she is dragged, by so many units of the drawing. */
  onMove(id: string, by: Point): void;
  onMoved(id: string, by: Point): void;
}

interface Held extends Point {
  start: Point;
}

const slack = 6;

/** Dragging pans or moves somebody, two fingers and the wheel zoom; a press that stays where it is remains a click. */
export function usePointers(frame: RefObject<HTMLElement | null>, camera: Camera, dragging: Dragging): void {
  const latest = useRef(dragging);
  useEffect(() => {
    latest.current = dragging;
  });

  useEffect(() => {
    const element = frame.current!;
    const held = new Map<number, Held>();
    let moving: string | null = null;
    let isDrag = false;

    function down(event: PointerEvent) {
      if (!isSurface(event.target) || (event.pointerType === "mouse" && event.button > 1)) return;
      if (held.size === 0) isDrag = false;
      const at = within(element, event);
      held.set(event.pointerId, { ...at, start: at });
      const id = personAt(event.target);
      moving = held.size === 1 && id !== null && latest.current.canMove(id, event.pointerType) ? id : null;
    }

    function move(event: PointerEvent) {
      const finger = held.get(event.pointerId);
      if (finger === undefined) return;
      const at = within(element, event);
      const others = [...held].filter(([id]) => id !== event.pointerId).map(([, other]) => other);
      if (!isDrag && Math.hypot(at.x - finger.start.x, at.y - finger.start.y) < slack) return;
      if (!isDrag) {
        isDrag = true;
        for (const id of held.keys()) element.setPointerCapture(id);
      }
      const other = others[0];
      if (other !== undefined) {
        const [before, after] = [distance(finger, other), distance(at, other)];
        const middle = { x: (at.x + other.x) / 2, y: (at.y + other.y) / 2 };
        if (before > 0) camera.zoom(after / before, middle);
        camera.pan({ x: (at.x - finger.x) / 2, y: (at.y - finger.y) / 2 });
      } else if (moving !== null) latest.current.onMove(moving, between(finger.start, at, camera.view.scale));
      else camera.pan({ x: at.x - finger.x, y: at.y - finger.y });
      held.set(event.pointerId, { ...at, start: finger.start });
    }

    function up(event: PointerEvent) {
      const finger = held.get(event.pointerId);
      held.delete(event.pointerId);
      if (finger === undefined || moving === null || !isDrag) return;
      const end = event.type === "pointerup" ? within(element, event) : finger.start;
      latest.current.onMoved(moving, between(finger.start, end, camera.view.scale));
      moving = null;
    }

    /** The click that ends a drag is none. */
    function click(event: MouseEvent) {
      if (isDrag) event.stopPropagation();
      isDrag = false;
    }

    /** The page scrolls under the wheel until somebody is at work in the drawing. */
    function wheel(event: WheelEvent) {
      if (!isSurface(event.target)) return;
      if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement)) return;
      event.preventDefault();
      const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
      camera.zoom(Math.exp(-event.deltaY * lines * (event.ctrlKey ? 0.01 : 0.002)), within(element, event));
    }

    element.addEventListener("pointerdown", down);
    element.addEventListener("pointermove", move);
    element.addEventListener("pointerup", up);
    element.addEventListener("pointercancel", up);
    element.addEventListener("click", click, true);
    element.addEventListener("wheel", wheel, { passive: false });
    return () => {
      element.removeEventListener("pointerdown", down);
      element.removeEventListener("pointermove", move);
      element.removeEventListener("pointerup", up);
      element.removeEventListener("pointercancel", up);
      element.removeEventListener("click", click, true);
      element.removeEventListener("wheel", wheel);
    };
  }, [frame, camera]);
}

/** Who stands where something happened. */
export function personAt(target: EventTarget | null): string | null {
  return target instanceof Element ? (target.closest("[data-person]")?.getAttribute("data-person") ?? null) : null;
}

/** Whether something happened on the drawing itself, not on what floats above it. */
function isSurface(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("[data-floating]") === null;
}

function within(element: Element, event: MouseEvent): Point {
  const { left, top } = element.getBoundingClientRect();
  return { x: event.clientX - left, y: event.clientY - top };
}

/** From one point of the screen to another, in units of the drawing. */
function between(from: Point, to: Point, scale: number): Point {
  return { x: (to.x - from.x) / scale, y: (to.y - from.y) / scale };
}

function distance(one: Point, other: Point): number {
  return Math.hypot(one.x - other.x, one.y - other.y);
}
