/** Why a file is not opened. Each has a text in the language files, where `line` and `details` fill its gaps. */
export type FileProblem =
  | "empty"
  | "tooLarge"
  | "tooManyPeople"
  | "tooManyLines"
  | "zip"
  | "notGedcom"
  | "version"
  | "binary"
  | "encoding"
  | "charset"
  | "line"
  | "longLine"
  | "level"
  | "depth"
  | "duplicate"
  | "notJson"
  | "notGenogram"
  | "newer"
  | "shape";

/** A file that cannot be opened: nothing has changed, and the person who chose it gets one sentence. */
export class FileRefusal extends Error {
  readonly code: FileProblem;
  readonly line: number | undefined;
  readonly details: Readonly<Record<string, string | number>>;

  constructor(code: FileProblem, line?: number, details: Readonly<Record<string, string | number>> = {}) {
    super(line === undefined ? code : `${code} (line ${line})`);
    this.name = "FileRefusal";
    this.code = code;
    this.line = line;
    this.details = details;
  }
}

/** The key of the sentence that says why a file was not opened. */
export function refusalKey({ code }: FileRefusal): `genogram:gedcom.refusal.${FileProblem}` {
  return `genogram:gedcom.refusal.${code}`;
}
