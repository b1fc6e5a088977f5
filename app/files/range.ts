/** Some bytes of a file, the last one included. */
export interface ByteRange {
  start: number;
  end: number;
}

/**
 * Reads a Range header (RFC 9110 §14.1.2) for a file of this many bytes. Null for the whole file: no header, several
 * ranges, or one we do not understand. "unsatisfiable" when it lies outside the file.
 */
export function byteRange(header: string | null, bytes: number): ByteRange | "unsatisfiable" | null {
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(header ?? "") ?? [];
  if (first === undefined || last === undefined || (first === "" && last === "")) return null;
  const start = first === "" ? Math.max(0, bytes - Number(last)) : Number(first);
  const end = first === "" || last === "" ? bytes - 1 : Math.min(Number(last), bytes - 1);
  return start > end || (first === "" && Number(last) === 0) ? "unsatisfiable" : { start, end };
}
