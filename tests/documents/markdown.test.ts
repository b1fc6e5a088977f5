import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { documentFromMarkdown, shortTextFromMarkdown } from "#app/documents/markdown/reading.ts";
import { canonicalMarkdown, markdownFromDocument } from "#app/documents/markdown/writing.ts";
import { parseDocument, parseShortText } from "#app/documents/parsing.ts";
import { isRefusal } from "#app/platform/refusal.ts";
import {
  bold,
  bullets,
  callout,
  details,
  doc,
  documents,
  exercise,
  exerciseVersionId,
  heading,
  linkTo,
  note,
  numbers,
  paragraph,
  table,
  words,
} from "./samples.ts";

const page = `## Voorbereiding

Om 14:00 leg je **een vel** klaar :source{key="praktijkonderzoek"}. Lees [Het gesprek](/contributions/gesprek).

1. Teken de lijn:
   - links het begin
   - rechts nu
2. Kijk samen.

| Teken | Betekenis |
|---|---|
| Kruis | a \\| b |

:::callout{kind="tip"}
- Stop op tijd.

Liever half met een goed gesprek.
:::

::::details{summary="Variant voor jongeren"}
Teken samen.

:::callout{kind="caution"}
Let op.
:::
::::

::exercise{file="lijn.worksheet.yaml"}
`;

const names = {
  exercises: new Map([["lijn.worksheet.yaml", exerciseVersionId]]),
  sources: new Set(["praktijkonderzoek"]),
};

describe("a page of a package", () => {
  test("becomes the document that its writer meant", () => {
    expect(documentFromMarkdown(page, names)).toEqual(
      doc(
        heading(2, "Voorbereiding"),
        paragraph(
          "Om 14:00 leg je ",
          words("een vel", bold),
          " klaar ",
          note,
          ". Lees ",
          words("Het gesprek", linkTo("/contributions/gesprek")),
          ".",
        ),
        numbers(
          1,
          [paragraph("Teken de lijn:"), bullets([paragraph("links het begin")], [paragraph("rechts nu")])],
          [paragraph("Kijk samen.")],
        ),
        table(["Teken", "Betekenis"], ["Kruis", "a | b"]),
        callout("tip", bullets([paragraph("Stop op tijd.")]), paragraph("Liever half met een goed gesprek.")),
        details("Variant voor jongeren", paragraph("Teken samen."), callout("caution", paragraph("Let op."))),
        exercise,
      ),
    );
  });

  test("is written back as the same bytes", () => {
    const written = markdownFromDocument(documentFromMarkdown(page, names), {
      exercises: new Map([[exerciseVersionId, "lijn.worksheet.yaml"]]),
    });
    expect(written).toBe(page);
  });

  test("without words is an empty document, and the other way round", () => {
    expect(documentFromMarkdown("")).toEqual(doc(paragraph()));
    expect(markdownFromDocument(doc(paragraph(), paragraph("  ")))).toBe("");
  });

  test("has one form, however it was typed", () => {
    expect(canonicalMarkdown("Kop\n---\n\n* een\n* twee\n\n__vet__ en _schuin_\nop twee regels")).toBe(
      "## Kop\n\n- een\n- twee\n\n**vet** en *schuin* op twee regels\n",
    );
  });

  test("may hold short texts of its own", () => {
    const what = shortTextFromMarkdown("Je tekent **een lijn**.\n\n- zo\n");
    expect(parseShortText(what)).toEqual(what);
    expect(markdownFromDocument(what)).toBe("Je tekent **een lijn**.\n\n- zo\n");
    expect(refusedLine(() => shortTextFromMarkdown("Zo\n\n## Kop"))).toEqual({ line: 3, name: "heading" });
  });
});

describe("a mistake in a page is refused with its line", () => {
  test.each([
    ["a heading of the first level", "zo\n\n# Kop", { line: 3, name: "heading 1" }],
    ["HTML", "zo <b>vet</b>", { line: 1, name: "html" }],
    ["a picture from elsewhere", "![x](https://voorbeeld.test/x.png)", { line: 1, name: "image" }],
    ["code", "`x`", { line: 1, name: "inlineCode" }],
    ["a link that runs a script", "[x](javascript:alert(1))", { line: 1, name: "link javascript:alert(1)" }],
    ["an unknown callout", ':::callout{kind="alarm"}\nx\n:::', { line: 1, name: 'kind="alarm"' }],
    ["an unknown directive", 'zo\n\n::embed{src="x"}', { line: 3, name: "::embed" }],
    [
      "an exercise that is not in the package",
      '::exercise{file="weg.quiz.yaml"}',
      { line: 1, name: 'file="weg.quiz.yaml"' },
    ],
    ["a source that is not in the package", 'zo :source{key="weg"}', { line: 1, name: ':source{key="weg"}' }],
    ["a heading inside details", ':::details{summary="x"}\n## Kop\n:::', { line: 2, name: "heading" }],
  ])("%s", (_, markdown, place) => {
    expect(refusedLine(() => documentFromMarkdown(markdown, names))).toEqual(place);
  });
});

describe("any document that someone can make", () => {
  test("comes back from Markdown as it was", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const settled = parseDocument(document);
        expect(parseDocument(documentFromMarkdown(markdownFromDocument(settled)))).toEqual(settled);
      }),
      { numRuns: 200 },
    );
  });

  test("has Markdown that is read and written again as the same bytes", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const written = markdownFromDocument(document);
        expect(canonicalMarkdown(written)).toBe(written);
      }),
      { numRuns: 200 },
    );
  });
});

function refusedLine(work: () => unknown): unknown {
  try {
    work();
  } catch (error) {
    if (isRefusal(error) && error.code === "document.markdown") return error.details;
    throw error;
  }
  return "accepted";
}
