import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { diffDocuments, diffTexts } from "#app/documents/difference.ts";
import type { ComparedLine } from "#app/documents/difference.ts";
import { linesOf } from "#app/documents/lines.ts";
import {
  attachment,
  bold,
  bullets,
  callout,
  doc,
  documents,
  exercise,
  exerciseVersionId,
  heading,
  image,
  linkTo,
  paragraph,
  table,
  words,
} from "./samples.ts";

describe("a reviewer who compares two versions", () => {
  test("sees the words that came and went inside a line", () => {
    const [line] = diffDocuments(
      doc(paragraph("Teken samen een lijn.")),
      doc(paragraph("Teken samen een lange lijn.")),
    );
    expect(line).toMatchObject({ kind: "changed", formOnly: false });
    expect(line!.segments).toEqual([
      { kind: "kept", text: "Teken samen een " },
      { kind: "added", text: "lange " },
      { kind: "kept", text: "lijn." },
    ]);
  });

  test("sees what changed in an exercise, when she may know what it says", () => {
    const [before, after] = ["019a0000-0000-7000-8000-00000000000a", "019a0000-0000-7000-8000-00000000000b"];
    const [older, newer] = [before, after].map((id) => doc({ type: "exercise", attrs: { exerciseVersionId: id } }));
    const exercises = new Map([
      [before, { title: "Wat helpt?", lines: ["Vraag: Wat doe je?", "Goed antwoord: Bellen", "Antwoord: Wachten"] }],
      [after, { title: "Wat helpt?", lines: ["Vraag: Wat doe je?", "Antwoord: Bellen", "Goed antwoord: Wachten"] }],
    ]);
    expect(summary(diffDocuments(older!, newer!, exercises))).toEqual([
      "kept exercise Wat helpt?",
      "kept bullet Vraag: Wat doe je?",
      "changed bullet Antwoord: Bellen",
      "changed bullet Goed antwoord: Wachten",
    ]);
    expect(summary(diffDocuments(older!, newer!)).map((line) => line.split(" ")[0])).toEqual(["removed", "added"]);
  });

  test("sees lines that came and went between lines that stayed", () => {
    const older = doc(heading(2, "Stappen"), bullets([paragraph("eerst")], [paragraph("daarna")]), paragraph("einde"));
    const newer = doc(
      heading(2, "Stappen"),
      bullets([paragraph("eerst")], [paragraph("iets heel anders")], [paragraph("daarna")]),
    );
    expect(summary(diffDocuments(older, newer))).toEqual([
      "kept heading Stappen",
      "kept bullet eerst",
      "added bullet iets heel anders",
      "kept bullet daarna",
      "removed paragraph einde",
    ]);
  });

  test("sees that only the form of a line changed", () => {
    const [line] = diffDocuments(doc(paragraph("Let op de tijd")), doc(paragraph("Let op ", words("de tijd", bold))));
    expect(line).toMatchObject({ kind: "changed", formOnly: true });
    expect(summary(diffDocuments(doc(paragraph("zo")), doc(callout("tip", paragraph("zo")))))).toEqual([
      "changed paragraph zo",
    ]);
  });

  test("sees that a link leads elsewhere", () => {
    const to = (href: string) => doc(paragraph("Lees ", words("dit", linkTo(href)), " eerst"));
    const [line] = diffDocuments(to("https://goed.test"), to("https://anders.test"));
    expect(line!.kind).toBe("changed");
    expect(
      line!.segments
        .filter((segment) => segment.kind === "added")
        .map((segment) => segment.text)
        .join(""),
    ).toContain("anders");
  });

  test("sees another exercise, another picture, a renamed file and a changed row of a table", () => {
    const other = { ...exercise, attrs: { exerciseVersionId: exerciseVersionId.replace("1", "9") } };
    const silent = { ...image, attrs: { ...image.attrs, alt: "" } };
    const renamed = { ...attachment, attrs: { ...attachment.attrs, title: "De handleiding.pdf" } };
    const older = doc(exercise, silent, attachment, table(["a", "b"], ["rij een", "x"]));
    const newer = doc(other, image, renamed, table(["a", "b"], ["rij een", "y"]));
    expect(summary(diffDocuments(older, newer))).toEqual([
      "removed exercise ",
      "added exercise ",
      "changed image Een levenslijn",
      "changed attachment De handleiding.pdf",
      "kept row a | b",
      "changed row rij een | y",
    ]);
  });

  test("sees the words of a title", () => {
    expect(diffTexts("De levenslijn", "De levenslijn tekenen")).toEqual([
      { kind: "kept", text: "De levenslijn" },
      { kind: "added", text: " tekenen" },
    ]);
    expect(diffTexts("", "")).toEqual([]);
  });

  test("never waits for two long texts that have nothing in common", () => {
    const long = (word: string) =>
      doc(...Array.from({ length: 5000 }, (_, index) => paragraph(`${word}${index} ${word} ${word}`)));
    expect(diffDocuments(long("a"), long("b"))).toHaveLength(10_000);
  });
});

describe("for any two documents", () => {
  test("what stayed and came is the newer one, what stayed and went is the older one", () => {
    fc.assert(
      fc.property(documents, documents, (older, newer) => {
        const lines = diffDocuments(older, newer);
        expect(told(lines, "added")).toEqual(linesOf(newer).map((line) => line.text));
        expect(told(lines, "removed")).toEqual(linesOf(older).map((line) => line.text));
      }),
      { numRuns: 200 },
    );
  });

  test("a document has no differences with itself", () => {
    fc.assert(
      fc.property(documents, (document) => {
        expect(diffDocuments(document, document).filter((line) => line.kind !== "kept")).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});

function summary(lines: ComparedLine[]): string[] {
  return lines.map(({ kind, line }) => `${kind} ${line.form} ${line.text}`);
}

function told(lines: ComparedLine[], kind: "added" | "removed"): string[] {
  const other = kind === "added" ? "removed" : "added";
  return lines
    .filter((line) => line.kind !== other)
    .map((line) =>
      line.segments
        .filter((segment) => segment.kind !== other)
        .map((segment) => segment.text)
        .join(""),
    );
}
