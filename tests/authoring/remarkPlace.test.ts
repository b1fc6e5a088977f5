import { describe, expect, test } from "vitest";
import { blockOf, readPlace } from "#app/authoring/remarkPlace.ts";
import { paragraphs } from "#tests/support/text.ts";
import { completeContribution, completeModule } from "#tests/support/works.ts";

const remark = { field: "document", block: 1, quote: "Zet er namen" } as const;

describe("a remark on words of a text", () => {
  test("leads to the paragraph in which they stand", () => {
    expect(readPlace(remark, completeContribution(), new Map())).toBe("#document-1");
  });

  test("leads to them again after paragraphs were added above", () => {
    const document = paragraphs("Begin rustig.", "Neem papier.", "Teken een cirkel.", "Zet er  namen in.");
    expect(readPlace(remark, completeContribution({ document }), new Map())).toBe("#document-3");
  });

  test("leads to the nearest when they stand there twice", () => {
    const document = paragraphs("Zet er namen in.", "Iets.", "Iets.", "Zet er namen in.");
    expect(blockOf({ ...remark, block: 2 }, completeContribution({ document }))).toBe(3);
  });

  test("leads to the field when they are gone, or when no words were named", () => {
    const document = paragraphs("Alles is anders.");
    expect(readPlace(remark, completeContribution({ document }), new Map())).toBe("#document");
    expect(readPlace({ ...remark, quote: "" }, completeContribution(), new Map())).toBe("#document");
  });

  test("leads to the session of a module in which they stand, own text or contribution", () => {
    const module = completeModule(["een", "twee"]);
    const titles = new Map([["twee", "De cirkel van steun"]]);
    const place = { field: "sessions", block: 0 } as const;
    expect(readPlace({ ...place, quote: "Bijeenkomst 2" }, module, titles)).toBe("#session-2");
    expect(readPlace({ ...place, quote: "cirkel van steun" }, module, titles)).toBe("#session-2");
    expect(readPlace({ ...place, quote: "Begin met een rondje" }, module, titles)).toBe("#session-1");
    expect(readPlace({ ...place, quote: "verdwenen" }, module, titles)).toBe("#sessions");
  });
});
