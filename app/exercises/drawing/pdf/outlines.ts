import type { Mark } from "../mark.ts";
import { stepsOf } from "./outlinePath.ts";
import type { Step } from "./outlinePath.ts";

/** How far the control points of a quarter of a circle lie from its ends, in radii. */
const bend = 0.5522847498;

/** The outline of an element as steps of a pen; null for an element that has none. */
export function outlineSteps({ tag, attributes }: Mark): Step[] | null {
  const value = (name: string) => Number(attributes[name] ?? 0);
  if (tag === "path") return stepsOf(attributes["d"] ?? "");
  if (tag === "circle") return ellipse(value("cx"), value("cy"), value("r"), value("r"));
  if (tag === "ellipse") return ellipse(value("cx"), value("cy"), value("rx"), value("ry"));
  if (tag === "line") {
    return [
      ["M", value("x1"), value("y1")],
      ["L", value("x2"), value("y2")],
    ];
  }
  if (tag === "rect") {
    const round = Math.min(value("rx") || value("ry"), value("width") / 2, value("height") / 2);
    return rectangle(value("x"), value("y"), value("width"), value("height"), round);
  }
  if (tag !== "polygon" && tag !== "polyline") return null;
  const numbers = (attributes["points"] ?? "")
    .split(/[\s,]+/)
    .filter(Boolean)
    .map(Number);
  const steps = Array.from({ length: Math.floor(numbers.length / 2) }, (_, at): Step => {
    return [at === 0 ? "M" : "L", numbers[2 * at]!, numbers[2 * at + 1]!];
  });
  return tag === "polygon" ? [...steps, ["Z"]] : steps;
}

function ellipse(x: number, y: number, rx: number, ry: number): Step[] {
  const [bx, by] = [rx * bend, ry * bend];
  return [
    ["M", x + rx, y],
    ["C", x + rx, y + by, x + bx, y + ry, x, y + ry],
    ["C", x - bx, y + ry, x - rx, y + by, x - rx, y],
    ["C", x - rx, y - by, x - bx, y - ry, x, y - ry],
    ["C", x + bx, y - ry, x + rx, y - by, x + rx, y],
    ["Z"],
  ];
}

function rectangle(x: number, y: number, width: number, height: number, round: number): Step[] {
  if (width <= 0 || height <= 0) return [];
  const [right, bottom] = [x + width, y + height];
  if (round <= 0) return [["M", x, y], ["L", right, y], ["L", right, bottom], ["L", x, bottom], ["Z"]];
  const short = round * (1 - bend);
  return [
    ["M", x + round, y],
    ["L", right - round, y],
    ["C", right - short, y, right, y + short, right, y + round],
    ["L", right, bottom - round],
    ["C", right, bottom - short, right - short, bottom, right - round, bottom],
    ["L", x + round, bottom],
    ["C", x + short, bottom, x, bottom - short, x, bottom - round],
    ["L", x, y + round],
    ["C", x, y + short, x + short, y, x + round, y],
    ["Z"],
  ];
}
