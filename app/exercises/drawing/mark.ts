import type { Box } from "./geometry.ts";

/** An element of a drawing as plain data, in the words of SVG, so that every kind of file is made from the same. */
export interface Mark {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Mark | string)[];
}

/** A drawing, or its legend, on a ground of its own size in layout units. */
export interface Picture {
  box: Box;
  marks: readonly Mark[];
}

/** Everything that goes on paper: the drawing, its legend, and what stands above them. */
export interface Sheet {
  title: string;
  /** What stands beside the title: the date, and that a case is made up. */
  remark: string;
  /** The drawing in words, for who cannot see it. */
  description: string;
  language: string;
  drawing: Picture;
  legend: Picture | null;
}

/** The element as plain data, without what only matters on a screen. */
export function markOf(element: Element): Mark {
  const attributes = Object.fromEntries(
    [...element.attributes].filter(({ name }) => isDrawn(name)).map(({ name, value }) => [name, value]),
  );
  const children = [...element.childNodes].flatMap((node): (Mark | string)[] => {
    if (node.nodeType === 1) return [markOf(node as Element)];
    return node.nodeType === 3 && node.nodeValue ? [node.nodeValue] : [];
  });
  return { tag: element.localName, attributes, children };
}

function isDrawn(name: string): boolean {
  return !/^(class|style|role|tabindex|focusable|xmlns|aria-.*|data-.*|on.*)$/.test(name);
}
