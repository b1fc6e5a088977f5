/** A part of a PDF file by its number. */
export interface Reference {
  readonly number: number;
}

/** The numbered objects of a PDF file and the table that finds them (ISO 32000-1 §7.5). */
export class Objects {
  readonly #parts: Uint8Array<ArrayBuffer>[][] = [];

  /** A number for an object that is written later. */
  reserve(): Reference {
    this.#parts.push([]);
    return { number: this.#parts.length };
  }

  write({ number }: Reference, text: string): Reference {
    this.#parts[number - 1] = [latin(text)];
    return { number };
  }

  add(text: string): Reference {
    return this.write(this.reserve(), text);
  }

  /** Adds a stream, compressed as PDF wants it (zlib). */
  async stream(dictionary: string, bytes: Uint8Array<ArrayBuffer>): Promise<Reference> {
    const squeezed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("deflate"));
    const data = new Uint8Array(await new Response(squeezed).arrayBuffer());
    const reference = this.reserve();
    const head = latin(`<< ${dictionary} /Length ${data.length} /Filter /FlateDecode >>\nstream\n`);
    this.#parts[reference.number - 1] = [head, data, latin("\nendstream")];
    return reference;
  }

  /** The file, from a root and what it says of itself. */
  file(root: Reference, information: Reference): Blob {
    // The four bytes above 127 tell programs that this is no text (ISO 32000-1 §7.5.2).
    const pieces = [latin("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n")];
    let length = pieces[0]!.length;
    const places = this.#parts.map((parts, at) => {
      const place = length;
      for (const piece of [latin(`${at + 1} 0 obj\n`), ...parts, latin("\nendobj\n")]) {
        pieces.push(piece);
        length += piece.length;
      }
      return place;
    });
    const rows = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
    const count = places.length + 1;
    const trailer = `<< /Size ${count} /Root ${refer(root)} /Info ${refer(information)} >>`;
    pieces.push(
      latin(`xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n${trailer}\nstartxref\n${length}\n%%EOF\n`),
    );
    return new Blob(pieces, { type: "application/pdf" });
  }
}

/** How one object points at another. */
export function refer({ number }: Reference): string {
  return `${number} 0 R`;
}

/** Any text as a PDF string: UTF-16 with a byte order mark, in hexadecimal (ISO 32000-1 §7.9.2). */
export function textString(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, "0"));
  return `<feff${units.join("")}>`;
}

/** Text of single bytes. */
export function latin(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
