import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderDocument, renderParts } from "#app/documents/rendering.ts";
import type { Rendering } from "#app/documents/rendering.ts";
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
  italic,
  linkTo,
  note,
  numbers,
  paragraph,
  table,
  words,
} from "./samples.ts";

const rendering: Rendering = {
  texts: {
    callout: { tip: "Tip", caution: "Let op", example: "Voorbeeld", note: "Goed om te weten" },
    table: "Tabel",
    video: "Video",
    attachment: (bytes) => `PDF, ${bytes} bytes`,
    separateFile: (name) => `Apart bestand: ${name}`,
  },
  fileHref: (id) => `/files/${id}`,
  source: (key) =>
    key === "praktijkonderzoek" ? { number: 2, href: "#source-praktijkonderzoek", label: "Bron 2" } : null,
  exercise: (id) => `<p>Oefening ${id}</p>`,
};

describe("a reader gets", () => {
  test("each block with its index, so that a remark can point at it", () => {
    expect(renderDocument(doc(heading(2, "Stappen"), paragraph("zo")), { ...rendering, prefix: "document" })).toBe(
      '<h3 id="document-0" data-block="0">Stappen</h3>\n<p id="document-1" data-block="1">zo</p>',
    );
  });

  test("headings at the level that the page has room for", () => {
    expect(html(heading(2, "a"), heading(3, "b"))).toContain("<h3");
    expect(renderDocument(doc(heading(3, "b")), { ...rendering, headingLevel: 2 })).toContain("<h3");
    expect(html(heading(3, "b"))).toContain("<h4");
  });

  test("words with their weight and their links, each inside the other", () => {
    expect(
      html(paragraph(words("a ", bold), words("b", linkTo("https://x.test/?a=1&b=2"), bold), words("c", italic))),
    ).toContain('<strong>a <a href="https://x.test/?a=1&amp;b=2" rel="noopener noreferrer">b</a></strong><em>c</em>');
    expect(html(paragraph(words("b", linkTo("/contributions/b"))))).toContain('<a href="/contributions/b">b</a>');
  });

  test("lists that stay tight", () => {
    expect(html(numbers(3, [paragraph("a"), bullets([paragraph("b")])]))).toContain(
      ' start="3"><li>a<ul><li>b</li></ul></li></ol>',
    );
  });

  test("a table whose headings belong to their columns, in a region that can be scrolled with the keyboard", () => {
    const shown = html(table(["a", "b"], ["c", "d"]));
    expect(shown).toContain('role="region" tabindex="0" aria-label="Tabel"><table><thead><tr><th scope="col">a</th>');
    expect(shown).toContain("<tbody><tr><td>c</td><td>d</td></tr></tbody>");
  });

  test("callouts that say in words what they are", () => {
    expect(html(callout("caution", paragraph("zo")))).toContain(
      'class="callout" data-callout="caution"><p class="callout-label">Let op</p><p>zo</p></div>',
    );
  });

  test("details that open without a script", () => {
    expect(html(details("Jongeren", paragraph("zo")))).toContain(
      '<summary>Jongeren</summary><div class="details-content"><p>zo</p></div></details>',
    );
  });

  test("pictures with their alternative text and measures, and films as a player or a link", () => {
    expect(html(image)).toContain(`<img src="/files/${fileId}" alt="Een levenslijn" width="800" height="400"`);
    expect(html(film)).toContain('<a href="https://video.test/1" rel="noopener noreferrer">Uitleg</a>');
    expect(html({ type: "video", attrs: { fileId, href: null, title: "" } })).toContain(
      `<video src="/files/${fileId}" aria-label="Video" controls`,
    );
  });

  test("a file as a link with its name and size, and on paper the word that it is a separate file", () => {
    expect(html(attachment)).toContain(`<a href="/files/${fileId}">Handleiding.pdf (PDF, 1234567 bytes)</a>`);
    expect(html(attachment)).toContain("<span data-paper-only> Apart bestand: Handleiding.pdf</span>");
    const titled = { ...attachment, attrs: { ...attachment.attrs, title: "Voor <thuis>" } };
    expect(html(titled)).toContain(`<a href="/files/${fileId}">Voor &lt;thuis&gt; (PDF, 1234567 bytes)</a>`);
  });

  test("source notes that lead to the list of sources", () => {
    expect(html(paragraph("zo ", note))).toContain(
      'zo<sup class="source-note"><a href="#source-praktijkonderzoek" aria-label="Bron 2">2</a></sup>',
    );
    expect(html(paragraph("zo", { ...note, attrs: { key: "weg" } }))).not.toContain("<sup");
  });

  test("exercises where they stand, as HTML or as places between pieces of HTML", () => {
    expect(html(exercise)).toContain(`class="exercise"><p>Oefening ${exerciseVersionId}</p></div>`);
    expect(renderParts(doc(paragraph("a"), paragraph("b"), exercise, paragraph("c")), rendering)).toEqual([
      { kind: "html", block: 0, html: '<p id="block-0" data-block="0">a</p>\n<p id="block-1" data-block="1">b</p>' },
      { kind: "exercise", block: 2, exerciseVersionId },
      { kind: "html", block: 3, html: '<p id="block-3" data-block="3">c</p>' },
    ]);
  });
});

describe("nothing that a writer types becomes markup", () => {
  test("in words, alternative texts, titles and summaries", () => {
    const attack = `"><img src=x onerror=alert(1)>'&`;
    const shown = html(
      paragraph(attack),
      { ...image, attrs: { ...image.attrs, alt: attack } },
      { ...film, attrs: { ...film.attrs, title: attack } },
      details(attack, paragraph(attack)),
      table([attack]),
    );
    expect(shown).not.toContain("<img src=x");
    expect(shown.match(/&quot;&gt;&lt;img src=x onerror=alert\(1\)&gt;&#39;&amp;/g)).toHaveLength(6);
  });

  test("not even an address that slipped past every check", () => {
    const shown = html(paragraph(words("x", linkTo("javascript:alert(1)"))), {
      ...film,
      attrs: { ...film.attrs, href: "javascript:alert(1)" },
    });
    expect(shown).not.toContain("javascript:");
    expect(shown).not.toContain("<a");
  });

  test("in any document: every tag is one of ours and every tag is closed", () => {
    fc.assert(
      fc.property(documents, (document) => {
        const open: string[] = [];
        for (const [, closing, tag] of renderDocument(document, rendering).matchAll(/<(\/?)([^\s>]+)[^>]*>/g)) {
          const opened = closing ? open.pop() : tag;
          expect(opened).toBe(tag);
          if (closing) continue;
          if (tag !== "img" && tag !== "br") open.push(tag!);
          expect(known).toContain(tag);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });
});

const known =
  "p h3 h4 ul ol li div table thead tbody tr th td details summary figure img video figcaption span a strong em sup br".split(
    " ",
  );

function html(...content: Parameters<typeof doc>): string {
  return renderDocument(doc(...content), rendering);
}
