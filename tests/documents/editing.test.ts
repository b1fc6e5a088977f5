import { describe, expect, test } from "vitest";
import { choices, choicesFor } from "#app/documents/editing/choices.ts";
import { trimmed } from "#app/documents/editing/trimming.ts";
import { isEmptyDocument } from "#app/documents/document.ts";
import texts from "#locales/nl/documents.json" with { type: "json" };
import { doc, exercise, paragraph } from "./samples.ts";

const wordsOf = ({ name }: (typeof choices)[number]) => `${texts.insert[name].label} ${texts.insert[name].words}`;
const found = (typed: string) => choicesFor(typed, choices, wordsOf).map(({ name }) => name);

describe("someone who types after a slash", () => {
  test("sees everything before she has typed a letter", () => {
    expect(found("")).toEqual(choices.map(({ name }) => name));
  });

  test("finds a thing by its name, by another word for it, and whatever the accents and capitals", () => {
    expect(found("tabel")).toEqual(["table"]);
    expect(found("FOTO")).toEqual(["image"]);
    expect(found("quiz")).toEqual(["exercise"]);
    expect(found("vídeo")).toEqual(["video"]);
    expect(found("bijlage")).toEqual(["attachment"]);
  });

  test("gets what begins with her letters first", () => {
    expect(found("kop")[0]).toBe("heading");
    expect(found("tip")[0]).toBe("tip");
  });

  test("finds nothing rather than something else", () => {
    expect(found("xyz")).toEqual([]);
  });
});

describe("what is kept of a text", () => {
  test("leaves out the empty lines at the end that are there to type in", () => {
    expect(trimmed(doc(paragraph("a"), paragraph(), exercise, paragraph(), paragraph()))).toEqual(
      doc(paragraph("a"), paragraph(), exercise),
    );
  });

  test("of nothing is one empty line", () => {
    const kept = trimmed(doc(paragraph(), paragraph()));
    expect(kept).toEqual(doc(paragraph()));
    expect(isEmptyDocument(kept)).toBe(true);
  });
});
