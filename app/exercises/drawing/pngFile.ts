const inchesPerMetre = 1 / 0.0254;

/** The size of a bitmap in dots, and how many of them go in an inch on paper. */
export interface Bitmap {
  width: number;
  height: number;
  dotsPerInch: number;
}

/**
 * Makes a PNG file (RFC 2083) of rows of dots, red, green and blue, that come from top to bottom in any number at a
 * time, so that a large drawing never has to be in memory as a whole. The file says how large it is on paper (pHYs).
 */
export async function pngFile({ width, height, dotsPerInch }: Bitmap, rows: AsyncIterable<Uint8Array>): Promise<Blob> {
  const size = new DataView(new ArrayBuffer(13));
  size.setUint32(0, width);
  size.setUint32(4, height);
  size.setUint8(8, 8); // bits of a colour
  size.setUint8(9, 2); // red, green, blue
  const resolution = new DataView(new ArrayBuffer(9));
  const dotsPerMetre = Math.round(dotsPerInch * inchesPerMetre);
  resolution.setUint32(0, dotsPerMetre);
  resolution.setUint32(4, dotsPerMetre);
  resolution.setUint8(8, 1); // the unit is a metre
  const parts: Uint8Array<ArrayBuffer>[] = [
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", new Uint8Array(size.buffer)),
    chunk("pHYs", new Uint8Array(resolution.buffer)),
  ];
  for await (const piece of deflated(filtered(rows, width * 3))) parts.push(chunk("IDAT", piece));
  parts.push(chunk("IEND", new Uint8Array(0)));
  return new Blob(parts, { type: "image/png" });
}

/** Puts before every row that it is not filtered (PNG 6.1). */
async function* filtered(rows: AsyncIterable<Uint8Array>, length: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for await (const some of rows) {
    const count = some.length / length;
    const marked = new Uint8Array(some.length + count);
    for (let row = 0; row < count; row += 1) {
      marked.set(some.subarray(row * length, (row + 1) * length), row * (length + 1) + 1);
    }
    yield marked;
  }
}

/** Compresses with zlib (RFC 1950) while it comes. */
async function* deflated(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream("deflate");
  const writer = stream.writable.getWriter();
  const written = (async () => {
    for await (const piece of pieces) await writer.write(piece);
    await writer.close();
  })();
  written.catch((reason: unknown) => writer.abort(reason));
  const reader = stream.readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield next.value as Uint8Array<ArrayBuffer>;
  }
  await written;
}

function chunk(name: string, data: Uint8Array): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = name.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, checksum(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

const table = Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

/** CRC-32 as PNG wants it over the name and the data of a chunk (PNG 3.4). */
function checksum(bytes: Uint8Array): number {
  let value = 0xffffffff;
  for (const byte of bytes) value = table[(value ^ byte) & 0xff]! ^ (value >>> 8);
  return (value ^ 0xffffffff) >>> 0;
}
