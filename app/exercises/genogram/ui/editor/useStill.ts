import { useLayoutEffect, useRef } from "react";
import type { Camera } from "../../../drawing/ui/camera.ts";
import type { Drawing, Point } from "../../layout/drawing.ts";

/**
 * Keeps the picture still when others make room: whoever is selected stays where she is on the screen; when nobody came
 * or went, as when somebody is shifted by hand, most people do.
 */
export function useStill(drawing: Drawing, selected: string | null, camera: Camera): void {
  const before = useRef({ drawing, selected });
  useLayoutEffect(() => {
    const last = before.current;
    before.current = { drawing, selected };
    if (last.drawing === drawing) return;
    const then = new Map(last.drawing.people.map((person) => [person.id, person]));
    const moves = drawing.people.flatMap(({ id, x, y }) => {
      const old = then.get(id);
      return old ? [{ id, x: old.x - x, y: old.y - y }] : [];
    });
    const isSame = moves.length === drawing.people.length && then.size === moves.length;
    const held = moves.find(({ id }) => id === last.selected) ?? moves.find(({ id }) => id === selected);
    const by = isSame ? middle(moves) : held;
    if (by) camera.pan({ x: by.x * camera.view.scale, y: by.y * camera.view.scale });
  }, [drawing, selected, camera]);
}

/** The move that half of them exceed and half do not. */
function middle(moves: readonly Point[]): Point | undefined {
  const at = Math.floor(moves.length / 2);
  const [xs, ys] = [moves.map(({ x }) => x), moves.map(({ y }) => y)].map((values) => values.toSorted((a, b) => a - b));
  return moves.length === 0 ? undefined : { x: xs![at]!, y: ys![at]! };
}
