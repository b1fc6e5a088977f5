import { clauses } from "../clause.ts";
import { badRequest } from "../fault.ts";

/** One part of a multipart body, its headers by name in small letters. */
export interface Part {
  headers: ReadonlyMap<string, string>;
  body: Buffer;
}

const mostParts = 1000;

/** The parts of a multipart/mixed body (RFC 2046 5.1); at least one, of which the first is JSON. */
export function multipartOf(body: Buffer, contentType: string): Part[] {
  const given = /;\s*boundary\s*=\s*(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  const boundary = given?.[1] ?? given?.[2];
  if (boundary === undefined) throw broken("Content-Type", "names no boundary");
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  // The first delimiter may stand at the very start, where no line ends before it.
  const whole = Buffer.concat([Buffer.from("\r\n"), body]);
  const parts: Part[] = [];
  let start = whole.indexOf(delimiter);
  for (;;) {
    if (start === -1) throw broken("body", "does not end with its boundary");
    const after = start + delimiter.length;
    if (whole.toString("latin1", after, after + 2) === "--") break;
    const lineEnd = whole.indexOf("\r\n", after);
    const end = lineEnd === -1 ? -1 : whole.indexOf(delimiter, lineEnd);
    if (end === -1) throw broken("body", "does not end with its boundary");
    parts.push(partOf(whole.subarray(lineEnd + 2, end)));
    if (parts.length > mostParts) throw broken("body", `has more than ${mostParts} parts`);
    start = end;
  }
  const type = parts[0]?.headers.get("content-type")?.split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json") throw broken("body", "does not begin with a part that is application/json");
  return parts;
}

/** A body of several parts, and the Content-Type that names its boundary. */
export function multipartBody(parts: readonly Part[], boundary: string): { body: Buffer; contentType: string } {
  const pieces = parts.flatMap(({ headers, body }) => [
    Buffer.from(`--${boundary}\r\n${[...headers].map((header) => `${header.join(": ")}\r\n`).join("")}\r\n`),
    body,
    Buffer.from("\r\n"),
  ]);
  return {
    body: Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `multipart/mixed; boundary=${boundary}`,
  };
}

function partOf(bytes: Buffer): Part {
  const isBare = bytes.indexOf("\r\n") === 0;
  const headEnd = isBare ? 0 : bytes.indexOf("\r\n\r\n");
  if (headEnd === -1) throw broken("body", "has a part without an empty line after its headers");
  const lines = bytes
    .toString("latin1", 0, headEnd)
    .split("\r\n")
    .filter((line) => line !== "");
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: bytes.subarray(headEnd + (isBare ? 2 : 4)) };
}

function broken(property: string, rule: string) {
  return badRequest(property, rule, clauses.multipart);
}
