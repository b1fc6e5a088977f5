import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import sharp from "sharp";
import { beforeAll, describe, expect, test } from "vitest";
import { readsFile } from "#app/authoring/fileUse.server.ts";
import { saveDraft } from "#app/authoring/draft.server.ts";
import { findFile, upload } from "#app/files/file.server.ts";
import { byteRange } from "#app/files/range.ts";
import { settings } from "#app/platform/settings.server.ts";
import { storedPath } from "#app/platform/storage.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { paragraphs } from "#tests/support/text.ts";
import { completeContribution, publishedWorkOf, writtenDraft } from "#tests/support/works.ts";

let us: Cast;
let others: Cast;

beforeAll(async () => {
  us = await cast();
  others = await secondOrganisation();
});

function sent(content: Uint8Array, name: string): Request {
  const form = new FormData();
  form.append("file", new Blob([content as Uint8Array<ArrayBuffer>]), name);
  return new Request("http://here/uploads/image", { method: "POST", body: form });
}

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 40, height: 30, channels: 3, background: "teal" } })
    .withExif({ IFD0: { Copyright: "geheime plek" } })
    .jpeg()
    .toBuffer();
}

const leftovers = () => {
  const folder = path.resolve(settings().dataDir, "uploads");
  return existsSync(folder) ? readdirSync(folder) : [];
};

describe("a picture", () => {
  test("is encoded again without what the camera wrote in it", async () => {
    const original = await photo();
    expect(original.includes("geheime plek")).toBe(true);
    const file = await upload(us.author, sent(original, "foto.jpg"), "image");
    expect(file).toMatchObject({ mediaType: "image/webp", width: 40, height: 30, name: "foto.jpg" });
    const stored = await sharp(storedPath(file.id)).toBuffer();
    expect(stored.includes("geheime plek")).toBe(false);
    expect((await sharp(storedPath(file.id)).metadata()).exif).toBeUndefined();
  });

  test("is refused when it is a program with another name, and nothing stays behind", async () => {
    const program = Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(4096)]);
    await expect(upload(us.author, sent(program, "foto.jpg"), "image")).rejects.toMatchObject({
      code: "file.not.image",
    });
    expect(leftovers()).toEqual([]);
  });

  test("is refused when it is SVG, which can carry scripts", async () => {
    const drawing = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    await expect(upload(us.author, sent(drawing, "huis.svg"), "image")).rejects.toMatchObject({
      code: "file.not.image",
    });
  });

  test("is refused when it only begins like one", async () => {
    const half = (await photo()).subarray(0, 200);
    await expect(upload(us.author, sent(half, "half.jpg"), "image")).rejects.toMatchObject({ code: "file.unreadable" });
    expect(leftovers()).toEqual([]);
  });

  test("above the limit is refused before it is read whole", async () => {
    let read = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull(controller) {
        read += 65_536;
        const start = '--x\r\nContent-Disposition: form-data; name="file"; filename="a.jpg"\r\n\r\n';
        controller.enqueue(read === 65_536 ? new TextEncoder().encode(start) : new Uint8Array(65_536));
      },
    });
    const request = new Request("http://here/", {
      method: "POST",
      body: endless,
      headers: { "Content-Type": "multipart/form-data; boundary=x" },
      duplex: "half",
    } as RequestInit);
    await expect(upload(us.author, request, "image")).rejects.toMatchObject({ code: "file.tooLarge", status: 413 });
    expect(read).toBeLessThan(settings().limits.image + 5_000_000);
    expect(leftovers()).toEqual([]);
  });
});

describe("the rights of a file", () => {
  test("are those of the draft that holds it: its writers', until it is published", async () => {
    const file = await upload(us.author, sent(await photo(), "kaart.jpg"), "image");
    const document = paragraphs("Kijk:");
    document.content.push({ type: "image", attrs: { fileId: file.id, alt: "Een kaart", width: 40, height: 30 } });
    const draft = await writtenDraft(us.author);
    await saveDraft(us.author, draft.revisionId, draft.counter, completeContribution({ document }));
    expect(await findFile(us.author, file.id, readsFile)).not.toBeNull();
    for (const other of [us.newcomer, us.reviewer, us.administrator, others.author, others.administrator]) {
      expect(await findFile(other, file.id, readsFile)).toBeNull();
    }
    await publishedWorkOf(us.author, us.reviewer, completeContribution({ document, title: "Met kaart" }));
    expect(await findFile(us.newcomer, file.id, readsFile)).not.toBeNull();
    expect(await findFile(others.author, file.id, readsFile)).toBeNull();
  });
});

describe("a PDF", () => {
  const manual = Buffer.from("%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n");

  test("keeps its name and size, and has the rights of the text that holds it", async () => {
    const { id, name, bytes } = await upload(us.author, sent(manual, "Handleiding.pdf"), "pdf");
    expect({ name, bytes }).toEqual({ name: "Handleiding.pdf", bytes: manual.length });
    const document = paragraphs("Lees eerst:");
    document.content.push({ type: "attachment", attrs: { fileId: id, title: "", name, bytes } });
    const draft = await writtenDraft(us.author);
    await saveDraft(us.author, draft.revisionId, draft.counter, completeContribution({ document }));
    expect(await findFile(us.newcomer, id, readsFile)).toBeNull();
    await publishedWorkOf(us.author, us.reviewer, completeContribution({ document, title: "Met handleiding" }));
    expect(await findFile(us.newcomer, id, readsFile)).toMatchObject({ mediaType: "application/pdf" });
    expect(await findFile(others.author, id, readsFile)).toBeNull();
  });

  test("is refused when it is a program with another name, and nothing stays behind", async () => {
    const program = Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(4096)]);
    await expect(upload(us.author, sent(program, "gids.pdf"), "pdf")).rejects.toMatchObject({ code: "file.not.pdf" });
    expect(leftovers()).toEqual([]);
  });
});

describe("a range of bytes", () => {
  test.each([
    ["bytes=0-99", { start: 0, end: 99 }],
    ["bytes=900-", { start: 900, end: 999 }],
    ["bytes=-100", { start: 900, end: 999 }],
    ["bytes=0-5000", { start: 0, end: 999 }],
    ["bytes=1000-", "unsatisfiable"],
    ["bytes=-0", "unsatisfiable"],
    ["bytes=0-1,5-6", null],
    ["items=0-1", null],
    [null, null],
  ])("%s of a thousand", (header, expected) => expect(byteRange(header, 1000)).toEqual(expected));
});
