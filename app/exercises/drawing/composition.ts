import type { Box } from "./geometry.ts";
import type { Mark, Picture, Sheet } from "./mark.ts";

const margin = 24;
const heading = { title: 20, remark: 13, height: 56 };

/** The whole sheet as one picture: title and remark above the drawing, the legend below it. */
export function pictureOf({ title, remark, drawing, legend }: Sheet): Picture {
  const width = Math.max(drawing.box.width, legend?.box.width ?? 0, 480);
  const below = heading.height + drawing.box.height + margin;
  const height = below + (legend === null ? 0 : legend.box.height + margin);
  return {
    box: { x: -margin, y: -margin, width: width + 2 * margin, height: height + margin },
    marks: [
      line(title, heading.title, heading.title),
      line(remark, heading.title + heading.remark + 8, heading.remark),
      moved(drawing, (width - drawing.box.width) / 2, heading.height),
      ...(legend === null ? [] : [moved(legend, 0, below)]),
    ],
  };
}

/** A picture with the upper left corner of its box at this place. */
function moved({ box, marks }: Picture, x: number, y: number): Mark {
  return { tag: "g", attributes: { transform: `translate(${x - box.x} ${y - box.y})` }, children: marks };
}

function line(text: string, y: number, size: number): Mark {
  return {
    tag: "text",
    attributes: { x: "0", y: String(y), "font-size": String(size), fill: "#1f2a30" },
    children: [text],
  };
}

/** The smallest box around some boxes; without any, an empty one. */
export function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  return {
    x: left,
    y: top,
    width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
  };
}
