import { describe, expect, test } from "vitest";
import { gapsOf } from "#app/authoring/gaps.ts";
import type { DocumentNode } from "#app/documents/document.ts";
import { paragraphs } from "#tests/support/text.ts";
import { completeContribution, completeModule } from "#tests/support/works.ts";

const picture = (alt: string): DocumentNode => ({
  type: "image",
  attrs: { fileId: "019a0000-0000-7000-8000-000000000001", alt, width: null, height: null },
});

function written(...pictures: string[]) {
  const document = paragraphs("Kijk:");
  document.content.push(...pictures.map(picture));
  return document;
}

describe("a picture without words for who does not see it", () => {
  test("is missing something at its own place in the text", () => {
    expect(gapsOf(completeContribution({ document: written("Een kaart", "", " ") }))).toEqual([
      { code: "alternativeText", place: "document-picture-2", name: "2" },
      { code: "alternativeText", place: "document-picture-3", name: "3" },
    ]);
    expect(gapsOf(completeContribution({ document: written("Een kaart") }))).toEqual([]);
  });

  test("is counted through the whole of a module, and found in the text that holds it", () => {
    const module = completeModule(["019a0000-0000-7000-8000-000000000002"]);
    const [session] = module.sessions!;
    const texts = [written("", "Een kaart"), written("")].map((document) => ({ kind: "text" as const, document }));
    const gaps = gapsOf({ ...module, sessions: [{ ...session!, id: "kennis", items: texts }] });
    expect(gaps).toEqual([
      { code: "alternativeText", place: "session-kennis-text-0-picture-1", name: "1" },
      { code: "alternativeText", place: "session-kennis-text-1-picture-1", name: "3" },
    ]);
  });
});
