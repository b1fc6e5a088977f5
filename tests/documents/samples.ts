import fc from "fast-check";
import type { Document, DocumentMark, DocumentNode } from "#app/documents/document.ts";

export const exerciseVersionId = "019a0000-0000-7000-8000-000000000001";
export const fileId = "019a0000-0000-7000-8000-000000000002";

export function doc(...content: DocumentNode[]): Document {
  return { type: "doc", content };
}

export function paragraph(...content: (string | DocumentNode)[]): DocumentNode {
  const nodes = content.map((part) => (typeof part === "string" ? words(part) : part));
  return nodes.length > 0 ? { type: "paragraph", content: nodes } : { type: "paragraph" };
}

export function words(text: string, ...marks: DocumentMark[]): DocumentNode {
  return marks.length > 0 ? { type: "text", text, marks } : { type: "text", text };
}

export function linkTo(href: string): DocumentMark {
  return { type: "link", attrs: { href } };
}

export const bold: DocumentMark = { type: "bold" };
export const italic: DocumentMark = { type: "italic" };

export function heading(level: 2 | 3, text: string): DocumentNode {
  return { type: "heading", attrs: { level }, content: [words(text)] };
}

export function bullets(...items: DocumentNode[][]): DocumentNode {
  return { type: "bulletList", content: items.map((content) => ({ type: "listItem", content })) };
}

export function numbers(start: number, ...items: DocumentNode[][]): DocumentNode {
  return { type: "orderedList", attrs: { start }, content: items.map((content) => ({ type: "listItem", content })) };
}

export function table(...rows: string[][]): DocumentNode {
  return tableOf(rows.map((row) => row.map((text) => (text === "" ? [] : [words(text)]))));
}

export function tableOf(rows: DocumentNode[][][]): DocumentNode {
  return {
    type: "table",
    content: rows.map((row, index) => ({
      type: "tableRow",
      content: row.map((content) => ({
        type: index === 0 ? "tableHeader" : "tableCell",
        attrs: { colspan: 1, rowspan: 1, colwidth: null },
        content: [paragraph(...content)],
      })),
    })),
  };
}

export function callout(kind: string, ...content: DocumentNode[]): DocumentNode {
  return { type: "callout", attrs: { kind }, content };
}

export function details(summary: string, ...content: DocumentNode[]): DocumentNode {
  const title: DocumentNode = { type: "detailsSummary" };
  if (summary !== "") title.content = [words(summary)];
  return { type: "details", content: [title, { type: "detailsContent", content }] };
}

export const image: DocumentNode = { type: "image", attrs: { fileId, alt: "Een levenslijn", width: 800, height: 400 } };
export const film: DocumentNode = {
  type: "video",
  attrs: { fileId: null, href: "https://video.test/1", title: "Uitleg" },
};
export const attachment: DocumentNode = {
  type: "attachment",
  attrs: { fileId, title: "", name: "Handleiding.pdf", bytes: 1_234_567 },
};
export const exercise: DocumentNode = { type: "exercise", attrs: { exerciseVersionId } };
export const note: DocumentNode = { type: "sourceNote", attrs: { key: "praktijkonderzoek" } };

/** Texts that try to be something else: Markdown, directives, HTML, entities, addresses. */
const tricky = fc.constantFrom(
  "*ster*",
  "_streep_",
  "**",
  "[tekst](x)",
  "![a](b)",
  "# kop",
  "- punt",
  "1. een",
  "1) een",
  "> citaat",
  "```",
  "`code`",
  ":::callout",
  '::exercise{file="x"}',
  ':source{key="x"}',
  "om 14:00",
  "tip:let op",
  "<b>",
  "&amp;",
  "a|b",
  "|---|",
  "\\",
  "https://voorbeeld.test/a_b",
  "www.voorbeeld.test",
  "iemand@voorbeeld.test",
  "~~weg~~",
  "[ ] taak",
  "[^1]",
  "+",
  "=",
  "---",
  "\u00a0",
  "é",
  "👩‍⚕️",
  "{",
  "}",
  '"',
  "'",
  "(",
  ")",
  "<!-- -->",
  "$",
  "a*b*c",
  "1986\\. jaar",
  "!",
  "“zo”",
  "…",
);

/** A text without spaces at its ends, as a line of a document is. */
export const text = fc
  .array(fc.oneof(tricky, fc.lorem({ maxCount: 3 }), fc.string({ unit: "grapheme", maxLength: 8 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((parts) =>
    parts
      .join(" ")
      .replace(/\p{C}+/gu, "")
      .replace(/\s+/gu, " ")
      .trim(),
  )
  .filter((value) => value !== "" && value.isWellFormed());

const marks = fc.uniqueArray(
  fc.constantFrom<DocumentMark>(
    linkTo("https://voorbeeld.test/a(b)_c?x=1&y=*"),
    linkTo("/contributions/levenslijn"),
    bold,
    italic,
  ),
  { maxLength: 3, selector: (mark) => mark.type },
);

const inline = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(text, marks).map(([value, given]) => words(value, ...inOrder(given))) },
  { weight: 1, arbitrary: fc.constant(note) },
);

/** A line: marked texts and source notes, with plain spaces between the texts. */
const line = fc
  .array(inline, { maxLength: 5 })
  .map((nodes) =>
    joined(nodes.flatMap((node, index) => (index > 0 && node.type === "text" ? [words(" "), node] : [node]))),
  );

const writtenLine = line.filter((nodes) => nodes.length > 0);
const writtenParagraph = writtenLine.map((content) => paragraph(...content));
const item: fc.Arbitrary<DocumentNode[]> = fc.oneof(
  writtenParagraph.map((own) => [own]),
  fc
    .tuple(writtenParagraph, fc.array(writtenParagraph, { minLength: 1, maxLength: 2 }))
    .map(([own, inner]) => [own, bullets(...inner.map((one) => [one]))]),
  fc
    .tuple(writtenParagraph, fc.array(writtenParagraph, { minLength: 1, maxLength: 2 }))
    .map(([own, inner]) => [own, numbers(1, ...inner.map((one) => [one]))]),
);
const items = fc.array(item, { minLength: 1, maxLength: 3 });
const lists = fc.oneof(
  items.map((content) => bullets(...content)),
  fc.tuple(fc.integer({ min: 0, max: 12 }), items).map(([start, content]) => numbers(start, ...content)),
);
const prose = fc.array(fc.oneof(writtenParagraph, lists), { minLength: 1, maxLength: 3 });
const tables = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([width, height]) =>
    fc
      .array(fc.array(line, { minLength: width, maxLength: width }), { minLength: height, maxLength: height })
      .map(tableOf),
  );
const callouts = fc
  .tuple(fc.constantFrom("tip", "caution", "example", "note"), prose)
  .map(([kind, content]) => callout(kind, ...content));
const films = fc.oneof(
  text.map((title) => ({ type: "video", attrs: { fileId, href: null, title: title.slice(0, 200) } })),
  text.map((title) => ({
    type: "video",
    attrs: { fileId: null, href: "https://video.test/1?a=1&b=2", title: title.slice(0, 200) },
  })),
);
const images = fc
  .tuple(text, fc.option(fc.integer({ min: 1, max: 5000 })))
  .map(([alt, width]) => ({ type: "image", attrs: { fileId, alt, width, height: width } }));
const attachments = fc.tuple(text, fc.nat()).map(([title, bytes]) => ({
  type: "attachment",
  attrs: { fileId, title: title.slice(0, 200), name: "a b.pdf", bytes },
}));
const insides = fc.array(fc.oneof(writtenParagraph, lists, tables, callouts, images, films, attachments), {
  minLength: 1,
  maxLength: 3,
});

/** A block as someone could have made it in the editor, in the form that reading it from Markdown gives. */
const block: fc.Arbitrary<DocumentNode> = fc.oneof(
  writtenParagraph,
  fc
    .tuple(fc.constantFrom<2 | 3>(2, 3), writtenLine)
    .map(([level, content]) => ({ type: "heading", attrs: { level }, content })),
  lists,
  tables,
  callouts,
  fc.tuple(text, insides).map(([summary, content]) => details(summary, ...content)),
  images,
  films,
  attachments,
  fc.constant(exercise),
);

export const documents = fc.array(block, { minLength: 1, maxLength: 6 }).map((content) => doc(...content));

function inOrder(given: DocumentMark[]): DocumentMark[] {
  const order = ["link", "bold", "italic"];
  return given.toSorted((one, other) => order.indexOf(one.type) - order.indexOf(other.type));
}

function joined(nodes: DocumentNode[]): DocumentNode[] {
  const result: DocumentNode[] = [];
  for (const node of nodes) {
    const last = result.at(-1);
    if (last?.type === "text" && node.type === "text" && JSON.stringify(last.marks) === JSON.stringify(node.marks)) {
      result[result.length - 1] = { ...last, text: `${last.text}${node.text}` };
    } else result.push(node);
  }
  return result;
}
