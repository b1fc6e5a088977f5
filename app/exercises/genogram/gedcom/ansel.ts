// ANSEL (ANSI/NISO Z39.47-1993) as GEDCOM 5.5.1 appendix C uses it: its own additions are BE, BF, CD, CE, CF and FC.
const letters: Record<number, string> = {
  0xa1: "ŁØĐÞÆŒʹ·♭®±ƠƯʼ",
  0xb0: "ʻłøđþæœʺı£ð",
  0xbc: "ơư□■°ℓ℗©♯¿¡ß€",
  0xcd: "eoß",
};

// Marks stand before their letter; C7 and C8 are how libraries came to write ß and €.
const marks: Record<number, string> = {
  0xe0: "\u0309\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030c\u030a\ufe20\ufe21\u0315\u030b\u0310",
  0xf0: "\u0327\u0328\u0323\u0324\u0325\u0333\u0332\u0326\u031c\u032e\ufe22\ufe23\u0338",
  0xfe: "\u0313",
};

const unknown = 0xfffd;
const firstMark = 0xe0;
const codes = tableOf();

/** Reads ANSEL: a mark comes before its letter there and after it in Unicode; line ends keep marks from wandering on. */
export function decodeAnsel(bytes: Uint8Array): string {
  const units = new Uint16Array(bytes.length);
  let length = 0;
  let waiting = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at]!;
    if (byte >= firstMark) {
      // A letter carries a few marks; a file of nothing but marks would take their ordering for ever.
      waiting = Math.min(waiting + 1, 8);
      continue;
    }
    const isLineEnd = byte === 0x0a || byte === 0x0d;
    if (!isLineEnd) units[length++] = codes[byte]!;
    for (let mark = at - waiting; mark < at; mark += 1) units[length++] = codes[bytes[mark]!]!;
    waiting = 0;
    if (isLineEnd) units[length++] = byte;
  }
  return unicodeOf(units.subarray(0, length)).normalize("NFC");
}

function tableOf(): Uint16Array {
  const table = new Uint16Array(256).map((_, byte) => (byte < 0x80 ? byte : unknown));
  for (const [from, characters] of [...Object.entries(letters), ...Object.entries(marks)]) {
    [...characters].forEach((character, at) => {
      table[Number(from) + at] = character.charCodeAt(0);
    });
  }
  return table;
}

function unicodeOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += 8192) parts.push(String.fromCharCode(...units.subarray(at, at + 8192)));
  return parts.join("");
}
