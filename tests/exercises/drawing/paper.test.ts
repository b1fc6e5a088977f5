import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Box } from "#app/exercises/drawing/geometry.ts";
import { frame, pagesFor, papers } from "#app/exercises/drawing/pdf/paper.ts";
import type { Page, PaperName } from "#app/exercises/drawing/pdf/paper.ts";

const box = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.integer({ min: -500, max: 500 }),
  width: fc.integer({ min: 40, max: 12_000 }),
  height: fc.integer({ min: 40, max: 5000 }),
});
const legend = fc.option(
  fc.record({
    x: fc.constant(0),
    y: fc.constant(0),
    width: fc.integer({ min: 100, max: 1000 }),
    height: fc.integer({ min: 30, max: 900 }),
  }),
);
const paper = fc.constantFrom<PaperName>("a4", "a3");

function isInside(page: Page, name: PaperName): boolean {
  const { width, height } = papers[name];
  return page.pieces.every(({ part, at, scale }) => {
    const slack = 0.01;
    return (
      at.x >= frame.margin - slack &&
      at.y >= frame.margin + frame.heading - slack &&
      at.x + part.width * scale <= width - frame.margin + slack &&
      at.y + part.height * scale <= height - frame.margin + slack
    );
  });
}

describe("whoever prints a drawing", () => {
  test("finds nothing outside the paper and no piece on another", () => {
    fc.assert(
      fc.property(box, legend, paper, (drawing, explained, name) => {
        const pages = pagesFor(drawing, explained, name);
        expect(pages.every((page) => isInside(page, name))).toBe(true);
        for (const { pieces } of pages) {
          const [one, other] = pieces;
          const end = one!.at.y + one!.part.height * one!.scale;
          expect(end).toBeLessThanOrEqual(other?.at.y ?? Number.POSITIVE_INFINITY);
        }
      }),
    );
  });

  test("can read every name: where the whole is too small, parts of at least 8 points follow it", () => {
    fc.assert(
      fc.property(box, legend, paper, (drawing, explained, name) => {
        const pages = pagesFor(drawing, explained, name);
        const legible = pages.flatMap(({ pieces }) =>
          pieces.filter((piece) => piece.of === "drawing" && piece.scale * 12 >= 5.75).map(({ part }) => part),
        );
        expect(covers(legible, drawing)).toBe(true);
      }),
    );
  });

  test("finds everybody whole, with her name, on some page", () => {
    fc.assert(
      fc.property(
        box,
        paper,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (drawing, name, across, down) => {
          const [width, height] = [Math.min(108, drawing.width), Math.min(140, drawing.height)];
          const x = drawing.x + across * (drawing.width - width);
          const y = drawing.y + down * (drawing.height - height);
          const parts = pagesFor(drawing, null, name).flatMap(({ pieces }) => pieces.map(({ part }) => part));
          const slack = 0.01;
          const isWhole = (part: Box) =>
            x >= part.x - slack &&
            y >= part.y - slack &&
            x + width <= part.x + part.width + slack &&
            y + height <= part.y + part.height + slack;
          expect((parts.length > 1 ? parts.slice(1) : parts).some(isWhole)).toBe(true);
        },
      ),
    );
  });

  test("gets the legend exactly once", () => {
    fc.assert(
      fc.property(box, legend, paper, (drawing, explained, name) => {
        const legends = pagesFor(drawing, explained, name).flatMap(({ pieces }) =>
          pieces.filter((piece) => piece.of === "legend"),
        );
        expect(legends).toHaveLength(explained === null ? 0 : 1);
      }),
    );
  });
});

function covers(parts: readonly Box[], whole: Box): boolean {
  const steps = [0, 0.13, 0.37, 0.5, 0.71, 0.99];
  return steps.every((across) =>
    steps.every((down) => {
      const [x, y] = [whole.x + across * whole.width, whole.y + down * whole.height];
      return parts.some(
        (part) => x >= part.x - 0.01 && x <= part.x + part.width && y >= part.y - 0.01 && y <= part.y + part.height,
      );
    }),
  );
}
