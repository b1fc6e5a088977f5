import { readFile } from "node:fs/promises";
import sharp from "sharp";
import { expect, test } from "vitest";
import { pngFile } from "#app/exercises/drawing/pngFile.ts";

test("a PNG says that it has 300 dots to the inch and holds the dots that were drawn", async () => {
  const [width, height] = [37, 50];
  const dots = Uint8Array.from({ length: width * height * 3 }, (_, at) => (at * 7) % 256);
  async function* inParts() {
    yield dots.subarray(0, width * 3 * 20);
    yield dots.subarray(width * 3 * 20);
  }
  const file = await pngFile({ width, height, dotsPerInch: 300 }, inParts());
  const read = sharp(Buffer.from(await file.arrayBuffer()));
  expect(await read.metadata()).toMatchObject({ format: "png", width, height, density: 300, channels: 3 });
  expect(Uint8Array.from(await read.raw().toBuffer())).toEqual(dots);
});

test("a drawing that cannot be drawn leaves no half a file", async () => {
  async function* failing(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(30);
    throw new Error("no canvas");
  }
  await expect(pngFile({ width: 10, height: 2, dotsPerInch: 300 }, failing())).rejects.toThrow();
});

test("the typeface of drawings has its licence beside it", async () => {
  const licence = await readFile("app/exercises/drawing/font/OFL.txt", "utf8");
  expect(licence).toContain("SIL OPEN FONT LICENSE");
});
