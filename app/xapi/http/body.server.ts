import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import { Fault } from "../fault.ts";
import { faultOfStatement } from "../statement.ts";
import type { Statement } from "../statement.ts";
import { faultOfJson } from "../storable.ts";

const largest = 10 * 1024 * 1024;

/** The statements of a request, checked one by one; a body that is too large is not read to its end. */
export async function readStatements(request: Request, { several }: { several: boolean }): Promise<Statement[]> {
  refuseOtherTypes(request.headers.get("content-type") ?? "");
  const body = parse(await readText(request));
  const fault = faultOfJson(body);
  if (fault !== null) throw new Fault(400, fault);
  if (Array.isArray(body) && !several) throw new Fault(400, "PUT stores one statement, not a list.");
  const statements: unknown[] = Array.isArray(body) ? body : [body];
  statements.forEach(refuseInvalid);
  return statements as Statement[];
}

function refuseOtherTypes(contentType: string): void {
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (type === "multipart/mixed") {
    throw new Fault(400, "This LRS does not take attachments yet: send statements as application/json.");
  }
  if (type !== "application/json") throw new Fault(400, "Statements are sent as application/json.");
}

async function readText(request: Request): Promise<string> {
  const tooLarge = new Fault(413, `A request holds at most ${largest / 1024 / 1024} MB.`);
  if (Number(request.headers.get("content-length") ?? 0) > largest) throw tooLarge;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  let bytes = 0;
  try {
    for await (const chunk of request.body === null ? [] : Readable.fromWeb(request.body as ReadableStream)) {
      bytes += chunk.byteLength;
      if (bytes > largest) throw tooLarge;
      text += decoder.decode(chunk, { stream: true });
    }
    return text + decoder.decode();
  } catch (error) {
    if (error instanceof TypeError) throw new Fault(400, "The body is not UTF-8.");
    throw error;
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Fault(400, "The body is not JSON.");
  }
}

function refuseInvalid(statement: unknown, place: number, all: readonly unknown[]): void {
  const which = all.length > 1 ? `Statement ${place + 1}: ` : "";
  const fault = faultOfStatement(statement);
  if (fault !== null) throw new Fault(400, which + fault);
  // xAPI 1.0.3 Communication 1.5.1: as JSON only attachments that lie elsewhere.
  const { attachments = [] } = statement as Statement;
  if (attachments.some(({ fileUrl }) => fileUrl === undefined)) {
    throw new Fault(400, `${which}An attachment without fileUrl is not taken yet.`);
  }
}
