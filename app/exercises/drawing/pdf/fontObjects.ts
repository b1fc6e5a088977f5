import type { Font } from "./font.ts";
import { latin, refer } from "./objects.ts";
import type { Objects, Reference } from "./objects.ts";

/** Puts a font whole into the file at its place, with how wide its letters are and what they mean (ISO 32000-1 §9.7). */
export async function addFont(objects: Objects, font: Font, place: Reference): Promise<void> {
  const { name, metrics, bytes, used } = font;
  const file = await objects.stream(`/Length1 ${bytes.length}`, Uint8Array.from(bytes));
  const descriptor = objects.add(
    `<< /Type /FontDescriptor /FontName /${name} /Flags 32 /FontBBox [${metrics.box.join(" ")}] /ItalicAngle 0 ` +
      `/Ascent ${metrics.ascent} /Descent ${metrics.descent} /CapHeight 670 /StemV 80 /FontFile2 ${refer(file)} >>`,
  );
  const widths = [...used.keys()]
    .toSorted((one, other) => one - other)
    .map((glyph) => `${glyph} [${Math.round(font.advanceOf(glyph))}]`);
  const descendant = objects.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDToGIDMap /Identity /DW 500 /W [${widths.join(" ")}] ` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor ${refer(descriptor)} >>`,
  );
  const meaning = await objects.stream("", latin(meaningOf(used)));
  objects.write(
    place,
    `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H ` +
      `/DescendantFonts [${refer(descendant)}] /ToUnicode ${refer(meaning)} >>`,
  );
}

/** From glyphs back to characters, at most a hundred at a time (ISO 32000-1 §9.10.3). */
function meaningOf(used: ReadonlyMap<number, string>): string {
  const rows = [...used].map(([glyph, character]) => {
    const units = Array.from({ length: character.length }, (_, at) => hex(character.charCodeAt(at)));
    return `<${hex(glyph)}> <${units.join("")}>`;
  });
  const blocks = Array.from({ length: Math.ceil(rows.length / 100) }, (_, at) => {
    const some = rows.slice(at * 100, (at + 1) * 100);
    return `${some.length} beginbfchar\n${some.join("\n")}\nendbfchar`;
  });
  return [
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
    "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
    "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
    "1 begincodespacerange <0000> <ffff> endcodespacerange",
    ...blocks,
    "endcmap CMapName currentdict /CMap defineresource pop end end",
  ].join("\n");
}

function hex(value: number): string {
  return value.toString(16).padStart(4, "0");
}
