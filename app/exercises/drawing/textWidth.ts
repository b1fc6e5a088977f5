/** The size of the text of a drawing and the height of its lines, in layout units. */
export const type = { size: 12, line: 15 };

/** The width that a line of text takes at most, for any letters in the typeface of the product. */
export function widthOf(line: string): number {
  let width = 0;
  for (const character of line) width += widthOfCharacter(character);
  return width * type.size;
}

/** Breaks a text at its spaces, a word that is too long anywhere, and what does not fit in so many lines with an ellipsis. */
export function wrapped(text: string, widest: number, most: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (widthOf(longer) <= widest) {
      line = longer;
      continue;
    }
    if (line !== "") lines.push(line);
    line = word;
    while (widthOf(line) > widest) {
      const part = fittingPart(line, widest);
      lines.push(part);
      line = line.slice(part.length);
    }
  }
  if (line !== "") lines.push(line);
  if (lines.length <= most) return lines;
  const last = lines[most - 1]!;
  const short = widthOf(`${last}…`) <= widest ? last : fittingPart(last, widest - 1.2 * type.size);
  return [...lines.slice(0, most - 1), `${short}…`];
}

function widthOfCharacter(character: string): number {
  if (/[ijlftrI.,:;'’|!()[\] -]/.test(character)) return 0.42;
  if (/[mwMW@%—]/.test(character)) return 0.98;
  if (/[A-Z0-9&±–†*]/.test(character)) return 0.7;
  if (/[a-zà-öø-ÿ]/.test(character)) return 0.6;
  return /[À-ÞĀ-ſ]/.test(character) ? 0.75 : 1.1;
}

function fittingPart(word: string, widest: number): string {
  let part = "";
  for (const character of word) {
    if (widthOf(part + character) > widest) break;
    part += character;
  }
  return part;
}
