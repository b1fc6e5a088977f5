/** A TrueType font: what a PDF says of it, which glyph stands for a character, and what was written with it. */
export class Font {
  readonly bytes: Uint8Array;
  readonly name = "AtkinsonHyperlegibleNext";
  /** In thousandths of the size of the text. */
  readonly metrics: { ascent: number; descent: number; box: readonly number[] };
  /** Which characters the glyphs that were used stand for, for copying and searching. */
  readonly used = new Map<number, string>();
  /** Characters that were asked for and that the font does not have. */
  readonly missing = new Set<string>();
  readonly #glyphs: ReadonlyMap<number, number>;
  readonly #advances: readonly number[];

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const tables = tablesIn(view);
    const head = tables.get("head")!;
    const scale = 1000 / view.getUint16(head + 18);
    const hhea = tables.get("hhea")!;
    this.metrics = {
      ascent: Math.round(view.getInt16(hhea + 4) * scale),
      descent: Math.round(view.getInt16(hhea + 6) * scale),
      box: [36, 38, 40, 42].map((at) => Math.round(view.getInt16(head + at) * scale)),
    };
    const count = view.getUint16(hhea + 34);
    const hmtx = tables.get("hmtx")!;
    this.#advances = Array.from({ length: count }, (_, glyph) => view.getUint16(hmtx + glyph * 4) * scale);
    this.#glyphs = glyphsIn(view, tables.get("cmap")!);
  }

  /** The glyphs of a text; a letter that the font lacks loses its accent, or becomes a question mark. */
  glyphsOf(text: string): number[] {
    return [...text.normalize("NFC")].flatMap((character) => {
      const glyph = this.#glyphs.get(character.codePointAt(0)!);
      if (glyph === undefined) {
        if (!/\p{Mark}|\s/u.test(character)) this.missing.add(character);
        const bare = character.normalize("NFD").replaceAll(/\p{Mark}/gu, "") || " ";
        const other = this.#glyphs.get(bare.codePointAt(0)!);
        return other === undefined ? this.#noted(this.#glyphs.get(63)!, "?") : this.#noted(other, bare);
      }
      return this.#noted(glyph, character);
    });
  }

  /** How wide glyphs are, in thousandths of the size of the text. */
  widthOf(glyphs: readonly number[]): number {
    return glyphs.reduce((sum, glyph) => sum + this.advanceOf(glyph), 0);
  }

  advanceOf(glyph: number): number {
    return this.#advances[glyph] ?? this.#advances.at(-1)!;
  }

  #noted(glyph: number, character: string): number {
    if (!this.used.has(glyph)) this.used.set(glyph, character);
    return glyph;
  }
}

/** Where each table of the file begins (OpenType 1.9, “Table directory”). */
function tablesIn(view: DataView): Map<string, number> {
  return new Map(
    Array.from({ length: view.getUint16(4) }, (_, at) => {
      const entry = 12 + at * 16;
      const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(entry + byte)));
      return [tag, view.getUint32(entry + 8)] as const;
    }),
  );
}

/** Which glyph stands for which character: the Unicode table of format 4 (OpenType 1.9, `cmap`). */
function glyphsIn(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let at = 0; at < view.getUint16(cmap + 2); at += 1) {
    const table = cmap + view.getUint32(cmap + 4 + at * 8 + 4);
    if (view.getUint16(table) !== 4) continue;
    const double = view.getUint16(table + 6);
    for (let segment = 0; segment < double; segment += 2) {
      const last = view.getUint16(table + 14 + segment);
      const first = view.getUint16(table + 16 + double + segment);
      const delta = view.getUint16(table + 16 + 2 * double + segment);
      const rangeAt = table + 16 + 3 * double + segment;
      const range = view.getUint16(rangeAt);
      for (let code = first; code <= last && code !== 0xffff; code += 1) {
        const found = range === 0 ? code : view.getUint16(rangeAt + range + 2 * (code - first));
        if (found !== 0) glyphs.set(code, (found + delta) & 0xffff);
      }
    }
    return glyphs;
  }
  return glyphs;
}
