import { clauses } from "../clause.ts";
import { badRequest, Fault } from "../fault.ts";
import { elementsOf, parseJson } from "../text/jsonText.ts";
import { refuseFalseSignature, signatureType } from "../storing/signature.server.ts";
import { sentenceOf, statement } from "../data/statement.ts";
import type { Statement } from "../data/statement.ts";
import type { Arrival } from "../storing/store.server.ts";
import type { Version } from "../version.ts";
import type { Ask } from "./exchange.ts";
import { multipartOf } from "./multipart.ts";
import { contentsOf } from "./sentAttachments.server.ts";

interface Arrivals {
  arrivals: Arrival[];
  contents: Map<string, Buffer>;
  isList: boolean;
}

/** The statements of a request, checked one by one, and the contents of attachments that came with them. */
export async function readArrivals(ask: Ask, spoken: Version): Promise<Arrivals> {
  const contentType = ask.headers["content-type"] ?? "";
  const type = contentType.split(";")[0]!.trim().toLowerCase();
  if (type !== "application/json" && type !== "multipart/mixed") {
    throw badRequest("Content-Type", "is neither application/json nor multipart/mixed", clauses.contentType);
  }
  const body = await ask.body();
  const parts = type === "multipart/mixed" ? multipartOf(body, contentType) : [{ headers: new Map(), body }];
  const text = decoded(parts[0]!.body);
  const value = parseJson(text);
  const isList = Array.isArray(value);
  const texts = isList ? elementsOf(text) : [text];
  const statements: unknown[] = isList ? value : [value];
  const arrivals = statements.map((each, place) => ({
    statement: valid(each, spoken, isList ? place + 1 : null),
    text: texts[place]!,
  }));
  const contents = contentsOf(parts.slice(1));
  for (const arrival of arrivals) refuseWithoutContents(arrival, contents);
  refuseUnnamed(arrivals, contents);
  return { arrivals, contents, isList };
}

function decoded(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw badRequest("body", "is not UTF-8", clauses.encoding);
  }
}

function valid(value: unknown, spoken: Version, place: number | null): Statement {
  const broken = statement(value, spoken);
  if (broken === null) return value as Statement;
  const which = place === null ? "" : `Statement ${place}: `;
  throw new Fault(400, `${which}${sentenceOf(broken)}`, broken);
}

/** Communication 1.5: the contents of an attachment come along or lie elsewhere; those of a signature come along. */
function refuseWithoutContents({ statement: sent }: Arrival, contents: ReadonlyMap<string, Buffer>): void {
  for (const [place, attachment] of attachmentsIn(sent).entries()) {
    const bytes = contents.get(attachment.sha2.toLowerCase());
    const property = `attachments.${place}`;
    if (bytes === undefined && attachment.fileUrl === undefined) {
      throw badRequest(property, "has neither a fileUrl nor a part of this request with its hash", clauses.multipart);
    }
    if (attachment.usageType === signatureType) refuseFalseSignature(sent, attachment, bytes, property);
  }
}

function refuseUnnamed(arrivals: readonly Arrival[], contents: ReadonlyMap<string, Buffer>): void {
  const named = new Set(
    arrivals.flatMap(({ statement: sent }) => attachmentsIn(sent)).map(({ sha2 }) => sha2.toLowerCase()),
  );
  if ([...contents.keys()].every((sum) => named.has(sum))) return;
  throw badRequest("X-Experience-API-Hash", "belongs to no attachment of these statements", clauses.multipart);
}

function attachmentsIn({ attachments = [], object }: Statement) {
  return object.objectType === "SubStatement" ? [...attachments, ...(object.attachments ?? [])] : attachments;
}
