import { pngFile } from "../pngFile.ts";
import type { Picture } from "../mark.ts";
import { svgText } from "../svgFile.ts";
import type { SvgWords } from "../svgFile.ts";

const dotsPerInch = 300;
/** One layout unit is a CSS pixel, of which there are 96 in an inch. */
const scale = dotsPerInch / 96;
/** Above this many dots a file is too large for the programs that should show it. */
const mostDots = 400_000_000;
const tile = 2048;

/** Draws a picture as a PNG file of 300 dots to the inch; null when it is too large for this browser. */
export async function pngOf(picture: Picture, words: SvgWords, font: string): Promise<Blob | null> {
  const [width, height] = [Math.ceil(picture.box.width * scale), Math.ceil(picture.box.height * scale)];
  if (width * height > mostDots) return null;
  const address = URL.createObjectURL(new Blob([svgText(picture, words, font)], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    return await pngFile({ width, height, dotsPerInch }, rowsOf(image, width, height));
  } catch {
    return null;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Draws in squares: no browser has to hold a canvas larger than it can, and the page stays alive in between. */
async function* rowsOf(image: HTMLImageElement, width: number, height: number): AsyncGenerator<Uint8Array> {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [tile, tile];
  const pen = canvas.getContext("2d", { alpha: false, willReadFrequently: true });
  if (pen === null) throw new Error("No canvas");
  for (let top = 0; top < height; top += tile) {
    const high = Math.min(tile, height - top);
    const rows = new Uint8Array(width * high * 3);
    for (let left = 0; left < width; left += tile) {
      const wide = Math.min(tile, width - left);
      pen.setTransform(1, 0, 0, 1, -left, -top);
      pen.fillStyle = "#ffffff";
      pen.fillRect(left, top, tile, tile);
      pen.drawImage(image, 0, 0, width, height);
      copy(pen.getImageData(0, 0, wide, high).data, rows, { wide, high, left, width });
      await new Promise((resolve) => setTimeout(resolve));
    }
    yield rows;
  }
}

function copy(
  dots: Uint8ClampedArray,
  rows: Uint8Array,
  { wide, high, left, width }: { wide: number; high: number; left: number; width: number },
): void {
  for (let y = 0; y < high; y += 1) {
    let to = (y * width + left) * 3;
    let from = y * wide * 4;
    for (let x = 0; x < wide; x += 1, from += 4) {
      rows[to++] = dots[from]!;
      rows[to++] = dots[from + 1]!;
      rows[to++] = dots[from + 2]!;
    }
  }
}
