import type { Box, Point } from "../geometry.ts";

/** The papers a drawing goes on, lying down, in points of 1/72 inch. */
export const papers = { a4: { width: 842, height: 595 }, a3: { width: 1191, height: 842 } };

export type PaperName = keyof typeof papers;

/** A piece of the drawing or its legend on a page: which part of it, where its upper left corner lands, how large. */
export interface Piece {
  of: "drawing" | "legend";
  part: Box;
  at: Point;
  /** Points for a layout unit. */
  scale: number;
}

export interface Page {
  pieces: Piece[];
  /** Which of the pieces into which a large drawing was cut, by row and column from 1; null for a whole. */
  cut: { row: number; column: number } | null;
}

/** What stays free around everything, and above it for title, remark and page number, in points. */
export const frame = { margin: 28, heading: 30 };

// Text of 12 units becomes 12 points at most and 5.8 at least; where a drawing has to be cut anyway, 8.4 to 6.
const scales = { most: 1, least: 0.48, cut: [0.7, 0.65, 0.6, 0.55, 0.5], legend: 0.75 };
/** As much as somebody takes with her name, so that everybody is whole on some page. */
const overlap = { across: 120, down: 150 };
const gap = 14;

/**
 * Divides a drawing and its legend over pages. Together on one page where text stays legible; else the legend on a page
 * of its own; a drawing too large for one page comes first as a whole, then in parts that overlap.
 */
export function pagesFor(drawing: Box, legend: Box | null, paper: PaperName): Page[] {
  const room = roomOn(paper);
  const legendScale = legend && Math.min(scales.legend, room.width / legend.width, room.height / legend.height);
  const legendHeight = legend ? legend.height * legendScale! + gap : 0;
  const together = fitting(drawing, room.width, room.height - legendHeight);
  const alone = fitting(drawing, room.width, room.height);
  if (legend && together >= scales.least) {
    const top = room.y + room.height - legend.height * legendScale!;
    return [whole([centred(drawing, { ...room, height: room.height - legendHeight }, together), legendAt(top)])];
  }
  const drawn = whole([centred(drawing, room, alone)]);
  const parts = alone >= scales.least ? [] : cutUp(drawing, room);
  return [drawn, ...parts, ...(legend ? [whole([legendAt(room.y)])] : [])];

  function legendAt(y: number): Piece {
    return { of: "legend", part: legend!, at: { x: room.x, y }, scale: legendScale! };
  }
}

function roomOn(paper: PaperName): Box {
  const { width, height } = papers[paper];
  const { margin, heading } = frame;
  return { x: margin, y: margin + heading, width: width - 2 * margin, height: height - 2 * margin - heading };
}

function fitting({ width, height }: Box, roomWidth: number, roomHeight: number): number {
  if (roomHeight <= 0) return 0;
  return Math.min(scales.most, roomWidth / Math.max(1, width), roomHeight / Math.max(1, height));
}

function centred(part: Box, room: Box, scale: number): Piece {
  const at = {
    x: room.x + (room.width - part.width * scale) / 2,
    y: room.y + (room.height - part.height * scale) / 2,
  };
  return { of: "drawing", part, at, scale };
}

function whole(pieces: Piece[]): Page {
  return { pieces, cut: null };
}

interface Cut {
  scale: number;
  columns: [number, number][];
  rows: [number, number][];
}

/** The fewest parts in which text stays legible, as large as those allow. */
function cutUp(drawing: Box, room: Box): Page[] {
  const [{ scale, columns, rows }] = scales.cut
    .map((each) => ({
      scale: each,
      columns: stretches(drawing.x, drawing.width, room.width / each, overlap.across),
      rows: stretches(drawing.y, drawing.height, room.height / each, overlap.down),
    }))
    .toSorted((one, other) => one.rows.length * one.columns.length - other.rows.length * other.columns.length) as [Cut];
  return rows.flatMap(([y, height], row) =>
    columns.map(([x, width], column) => ({
      pieces: [{ of: "drawing" as const, part: { x, y, width, height }, at: { x: room.x, y: room.y }, scale }],
      cut: { row: row + 1, column: column + 1 },
    })),
  );
}

/** Stretches of equal length that cover a line, each overlapping the next. */
function stretches(from: number, length: number, most: number, shared: number): [number, number][] {
  const count = length <= most ? 1 : Math.ceil((length - shared) / (most - shared));
  const each = (length + (count - 1) * shared) / count;
  return Array.from({ length: count }, (_, at) => [from + at * (each - shared), each]);
}
