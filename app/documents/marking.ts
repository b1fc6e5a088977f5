import type { DocumentMark, DocumentNode } from "./document.ts";

/** A line of text as a tree: a mark around what it covers, or a leaf. */
export type MarkedNode = { mark: DocumentMark; children: MarkedNode[] } | { leaf: DocumentNode };

const rank = ["link", "bold", "italic"];

/** Puts the marks of a line inside each other, the one that reaches furthest outside. */
export function nestMarks(content: DocumentNode[]): MarkedNode[] {
  const result: MarkedNode[] = [];
  for (let start = 0; start < content.length;) {
    const node = content[start]!;
    const reaching = (node.marks ?? [])
      .map((mark) => ({ mark, reach: reachOf(mark, content, start) }))
      .sort((one, other) => other.reach - one.reach || rank.indexOf(one.mark.type) - rank.indexOf(other.mark.type));
    const furthest = reaching[0];
    if (furthest === undefined) {
      result.push({ leaf: node });
      start += 1;
    } else {
      const covered = content.slice(start, start + furthest.reach).map((inside) => without(inside, furthest.mark));
      result.push({ mark: furthest.mark, children: nestMarks(covered) });
      start += furthest.reach;
    }
  }
  return result;
}

function reachOf(mark: DocumentMark, content: DocumentNode[], start: number): number {
  let end = start;
  while (end < content.length && content[end]!.marks?.some((other) => isSame(mark, other))) end += 1;
  return end - start;
}

function without(node: DocumentNode, mark: DocumentMark): DocumentNode {
  return { ...node, marks: (node.marks ?? []).filter((other) => !isSame(mark, other)) };
}

function isSame(one: DocumentMark, other: DocumentMark): boolean {
  return one.type === other.type && one.attrs?.["href"] === other.attrs?.["href"];
}
