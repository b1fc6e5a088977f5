import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isEmptyDocument, emptyDocument } from "#app/documents/document.ts";
import type { DocumentNode } from "#app/documents/document.ts";
import { hrefFromTyped, isAllowedHref } from "#app/documents/href.ts";
import { parseDocument, parseShortText } from "#app/documents/parsing.ts";
import { pictureAnchor, pictureIn, picturesOf } from "#app/documents/picture.ts";
import { plainText } from "#app/documents/plainText.ts";
import { referencesOf } from "#app/documents/references.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import {
  attachment,
  bold,
  bullets,
  callout,
  details,
  doc,
  documents,
  exercise,
  exerciseVersionId,
  fileId,
  film,
  heading,
  image,
  linkTo,
  note,
  paragraph,
  table,
  words,
} from "./samples.ts";

describe("a document from the editor", () => {
  test("is accepted as it is", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(parseDocument(document)).toEqual(document);
      }),
      { numRuns: 200 },
    );
    expect(parseDocument(emptyDocument())).toEqual(emptyDocument());
  });

  test("may hold a picture without alternative text until it is handed in", () => {
    const silent = { type: "image", attrs: { fileId, alt: " ", width: null, height: null } };
    const document = parseDocument(doc(paragraph("zo"), image, details("meer", silent), silent));
    expect(picturesOf(document)).toEqual({ count: 3, silent: [2, 3] });
    expect(pictureIn(`#${pictureAnchor("document", 2)}`, "document")).toBe(2);
    expect(["#document", "#document-picture-", "#what-picture-2"].map((hash) => pictureIn(hash, "document"))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test("loses the characters that the database cannot hold", () => {
    expect(parseDocument(doc(paragraph("a\u0000b\ud800c\nd")))).toEqual(doc(paragraph("ab\ufffdc d")));
  });

  test("gets tables with one row of headings and as many cells in every row", () => {
    const ragged = table(["a", "b"], ["c", "d"]);
    ragged.content![0]!.content!.forEach((cell) => (cell.type = "tableCell"));
    ragged.content![1]!.content!.pop();
    expect(parseDocument(doc(ragged))).toEqual(doc(table(["a", "b"], ["c", ""])));
  });

  test("names what it points at", () => {
    const otherFileId = fileId.replace("2", "3");
    const other = { ...attachment, attrs: { ...attachment.attrs, fileId: otherFileId } };
    const document = doc(
      paragraph("zo", note),
      exercise,
      details("x", image, film, attachment),
      other,
      exercise,
      paragraph(note),
    );
    expect(referencesOf(document)).toEqual({
      exerciseVersionIds: [exerciseVersionId],
      fileIds: [fileId, otherFileId],
      sourceKeys: ["praktijkonderzoek"],
    });
  });

  test("is read by search as its words, line by line", () => {
    const document = doc(
      heading(2, "Stappen"),
      bullets([paragraph("een ", words("twee", bold)), bullets([paragraph("drie")])]),
      table(["a", "b"]),
      image,
      attachment,
    );
    expect(plainText(document)).toBe("Stappen\neen twee\ndrie\na\nb\nEen levenslijn\nHandleiding.pdf");
    expect(isEmptyDocument(document)).toBe(false);
    expect(isEmptyDocument(doc(paragraph(), callout("tip", paragraph(" "))))).toBe(true);
  });
});

describe("a hostile document is refused and nothing of it is kept", () => {
  const deep = () => {
    let node: DocumentNode = paragraph("diep");
    for (let depth = 0; depth < 40; depth += 1) node = bullets([paragraph(), node]);
    return doc(node);
  };
  const bottomless = () => JSON.parse(`${'{"type":"doc","content":['.repeat(50_000)}${"]}".repeat(50_000)}`) as unknown;
  const cell = (attrs: Record<string, number>): DocumentNode => ({
    ...table(["a"]),
    content: [{ type: "tableRow", content: [{ type: "tableHeader", attrs, content: [paragraph()] }] }],
  });

  test.each<[string, string, () => unknown]>([
    ["no document at all", "document.form", () => null],
    ["a list instead of a document", "document.form", () => []],
    ["a text", "document.form", () => "doc"],
    ["a block instead of a document", "document.form", () => paragraph("zo")],
    ["more than a megabyte", "document.tooLarge", () => doc(paragraph("x".repeat(1_000_001)))],
    [
      "less than a million characters that are more than a million bytes",
      "document.tooLarge",
      () => doc(paragraph("é".repeat(600_000))),
    ],
    ["too many parts", "document.tooMany", () => doc(...Array.from({ length: 16_000 }, () => ({ type: "paragraph" })))],
    ["lists forty deep", "document.tooDeep", deep],
    ["fifty thousand nodes inside each other", "document.tooDeep", bottomless],
    ["an unknown node", "document.node", () => doc({ type: "iframe" })],
    ["a node named as something every object has", "document.node", () => doc({ type: "constructor" })],
    ["HTML", "document.node", () => doc({ type: "html", text: "<script>" })],
    ["a node whose type is no word", "document.node", () => JSON.parse('{"type":{"toString":0}}')],
    ["an unknown mark", "document.mark", () => doc(paragraph(words("x", { type: "textStyle" })))],
    ["an unknown attribute", "document.attribute", () => doc({ type: "paragraph", attrs: { style: "color:red" } })],
    [
      "an event handler as an attribute",
      "document.attribute",
      () => doc({ ...image, attrs: { ...image.attrs, onerror: "x" } }),
    ],
    [
      "a picture with an address",
      "document.attribute",
      () => doc({ type: "image", attrs: { src: "data:image/png;base64,AAAA" } }),
    ],
    ["a picture without a file", "document.attribute", () => doc({ type: "image", attrs: { fileId: null, alt: "x" } })],
    [
      "a film that is a file and a link",
      "document.attribute",
      () => doc({ ...film, attrs: { ...film.attrs, fileId } }),
    ],
    [
      "a file without a name",
      "document.attribute",
      () => doc({ ...attachment, attrs: { ...attachment.attrs, name: "" } }),
    ],
    ["a heading of the first level", "document.attribute", () => doc({ type: "heading", attrs: { level: 1 } })],
    ["merged cells", "document.attribute", () => doc(cell({ colspan: 2 }))],
    [
      "an exercise that is not an id",
      "document.attribute",
      () => doc({ type: "exercise", attrs: { exerciseVersionId: "../x" } }),
    ],
    ["a link that runs a script", "document.link", () => doc(paragraph(words("x", linkTo("javascript:alert(1)"))))],
    [
      "a film link that runs a script",
      "document.link",
      () => doc({ ...film, attrs: { ...film.attrs, href: "javascript:alert(1)" } }),
    ],
    [
      "a film link inside the application",
      "document.link",
      () => doc({ ...film, attrs: { ...film.attrs, href: "/x" } }),
    ],
    ["an unknown key", "document.form", () => doc({ ...paragraph("x"), html: "<b>" } as DocumentNode)],
    ["a text that is a number", "document.form", () => doc(paragraph({ type: "text", text: 3 as unknown as string }))],
    ["words outside a paragraph", "document.structure", () => doc(words("x"))],
    ["a heading in a callout", "document.structure", () => doc(callout("tip", heading(2, "x")))],
    ["an exercise in details", "document.structure", () => doc(details("x", exercise))],
    ["an empty document", "document.structure", () => doc()],
    ["two links on the same words", "document.structure", () => doc(paragraph(words("x", linkTo("/a"), linkTo("/b"))))],
  ])("%s", (_, code, make) => {
    expect(refusal(() => parseDocument(make()))).toBe(code);
  });

  test("a document in the place of a short text", () => {
    expect(refusal(() => parseShortText(doc(heading(2, "x"))))).toBe("document.node");
    expect(refusal(() => parseShortText(doc(paragraph(note))))).toBe("document.node");
    expect(refusal(() => parseShortText(doc(paragraph("x".repeat(21_000)))))).toBe("document.tooLarge");
    expect(parseShortText(doc(paragraph(words("x", bold)), bullets([paragraph("y")])))).toBeTruthy();
  });

  test("whatever it is, it is a document or a refusal, never a failure of ours", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.anything(),
          fc.json().map((text) => JSON.parse(text) as unknown),
          mangled,
        ),
        (value) => {
          const code = refusal(() => parseDocument(value));
          expect(code === "accepted" || code.startsWith("document.")).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("a link", () => {
  test.each([
    "https://voorbeeld.test/a?b=c#d",
    "http://voorbeeld.test",
    "mailto:iemand@voorbeeld.test",
    "tel:+31201234567",
    "/contributions/levenslijn",
    "/",
  ])("may lead to %s", (href) => {
    expect(isAllowedHref(href)).toBe(true);
  });

  test.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    " javascript:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "file:///etc/passwd",
    "blob:https://x",
    "//elders.test",
    "/\\elders.test",
    "https:\\\\x",
    "https://",
    "http:",
    "ftp://x",
    "#hier",
    "x",
    "",
    "/a b",
    `https://x.test/${"a".repeat(2001)}`,
  ])("may not lead to %j", (href) => {
    expect(isAllowedHref(href)).toBe(false);
  });

  test("is completed from what people type", () => {
    expect(hrefFromTyped(" www.trimbos.test/x ")).toBe("https://www.trimbos.test/x");
    expect(hrefFromTyped("iemand@voorbeeld.test")).toBe("mailto:iemand@voorbeeld.test");
    expect(hrefFromTyped("/contributions/x")).toBe("/contributions/x");
    expect(hrefFromTyped("zomaar iets")).toBeNull();
    expect(hrefFromTyped("javascript:alert(1)")).toBeNull();
  });
});

/** A document in which one place was swapped for something strange. */
const mangled = fc.tuple(documents, fc.anything(), fc.nat()).map(([document, strange, place]) => {
  const copy = structuredClone(document);
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const collect = (holder: Record<string, unknown>) => {
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      if (typeof holder[key] === "object" && holder[key] !== null) collect(holder[key] as Record<string, unknown>);
    }
  };
  collect(copy);
  const { holder, key } = places[place % places.length]!;
  holder[key] = strange;
  return copy;
});

function refusal(work: () => unknown): string {
  try {
    work();
    return "accepted";
  } catch (error) {
    if (isRefusal(error)) return error.code;
    throw error;
  }
}
