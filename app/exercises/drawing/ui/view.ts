import type { Box, Point } from "../geometry.ts";

/** Where on a screen a drawing stands: a point of it, times the scale, plus x and y, in CSS pixels. */
export interface View extends Point {
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const scales = { least: 0.08, most: 3 };

/** The view in which a box fits with room around it, in the middle, never larger than it is on paper. */
export function fitted({ x, y, width, height }: Box, size: Size, around = 0): View {
  const room = { width: size.width - 2 * around, height: size.height - 2 * around };
  const scale = bounded(Math.min(1, room.width / Math.max(1, width), room.height / Math.max(1, height)));
  return { scale, x: size.width / 2 - (x + width / 2) * scale, y: size.height / 2 - (y + height / 2) * scale };
}

/** Closer by a factor, with what is under a point of the screen staying there. */
export function zoomed(view: View, factor: number, at: Point): View {
  const scale = bounded(view.scale * factor);
  const grown = scale / view.scale;
  return { scale, x: at.x - (at.x - view.x) * grown, y: at.y - (at.y - view.y) * grown };
}

/** Moved over the screen. */
export function panned(view: View, by: Point): View {
  return { ...view, x: view.x + by.x, y: view.y + by.y };
}

/** Moved no further than needed for a box of the drawing to be on the screen, with a margin around it. */
export function revealing(view: View, box: Box, size: Size, margin: Point): View {
  const need = (from: number, length: number, room: number, around: number) => {
    const edge = Math.min(around, Math.max(0, (room - length) / 2));
    if (from < edge) return edge - from;
    return Math.min(0, room - edge - (from + length));
  };
  return panned(view, {
    x: need(view.x + box.x * view.scale, box.width * view.scale, size.width, margin.x),
    y: need(view.y + box.y * view.scale, box.height * view.scale, size.height, margin.y),
  });
}

/** The point of the screen at which a point of the drawing stands. */
export function onScreen(view: View, { x, y }: Point): Point {
  return { x: view.x + x * view.scale, y: view.y + y * view.scale };
}

function bounded(scale: number): number {
  return Math.min(scales.most, Math.max(scales.least, scale));
}
