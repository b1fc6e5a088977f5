import type { DocumentNode } from "./document.ts";

/**
 * The same text in the one form we keep: no characters that the database cannot hold, adjacent texts joined, and
 * tables with one row of headings and as many cells in every row.
 */
export function settled(node: DocumentNode): DocumentNode {
  const copy: DocumentNode = { ...node };
  if (node.text !== undefined) copy.text = storable(node.text);
  if (node.attrs)
    copy.attrs = Object.fromEntries(Object.entries(node.attrs).map(([name, value]) => [name, plain(value)]));
  if (node.content) copy.content = joined(node.content.map(settled));
  if (copy.content?.length === 0) delete copy.content;
  return node.type === "table" ? settledTable(copy) : copy;
}

/** Without control characters and halves of characters, which PostgreSQL refuses; a line end becomes a space. */
export function storable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r\u2028\u2029]+/g, " ")
    .replace(/[\p{Cc}\ufeff]/gu, "");
}

function plain(value: string | number | null): string | number | null {
  return typeof value === "string" ? storable(value) : value;
}

function joined(nodes: DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (node.type === "text" && node.text === "") continue;
    if (node.type === "text" && last?.type === "text" && sameMarks(last, node)) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` };
    } else result.push(node);
  }
  return result;
}

function sameMarks(one: DocumentNode, other: DocumentNode): boolean {
  return JSON.stringify(one.marks ?? []) === JSON.stringify(other.marks ?? []);
}

function settledTable(table: DocumentNode): DocumentNode {
  const rows = table.content ?? [];
  const width = Math.max(1, ...rows.map((row) => row.content?.length ?? 0));
  return {
    ...table,
    content: rows.map((row, index) => {
      const type = index === 0 ? "tableHeader" : "tableCell";
      const cells = (row.content ?? []).map((cell) => ({ ...cell, type, content: (cell.content ?? []).map(unbroken) }));
      while (cells.length < width) cells.push({ type, content: [{ type: "paragraph" }] });
      return { ...row, content: cells };
    }),
  };
}

/** A cell is one line, so that a table reads the same on a phone, on paper and in Markdown. */
function unbroken(paragraph: DocumentNode): DocumentNode {
  if (!paragraph.content) return paragraph;
  const spaced = paragraph.content.map((node) =>
    node.type === "hardBreak" ? { type: "text", text: " ", ...(node.marks && { marks: node.marks }) } : node,
  );
  return { ...paragraph, content: joined(spaced) };
}
