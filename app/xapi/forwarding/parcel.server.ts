import { randomUUID } from "node:crypto";
import type { Attachment } from "../data/attachment.ts";
import type { Statement } from "../data/statement.ts";
import { multipartBody } from "../http/multipart.ts";
import { attachedContents } from "../storing/attachmentStore.server.ts";
import { changed } from "../text/jsonText.ts";
import { asOlder } from "../text/statementText.ts";
import type { Version } from "../version.ts";
import type { Kept } from "./waiting.server.ts";

const most = { statements: 50, octets: 1_000_000 };

/** A statement as another LRS gets it: in the letters in which it is kept, without what that LRS assigns itself. */
export function sentText({ text, major }: Pick<Kept, "text" | "major">, version: Version): string {
  const own = changed(text, (name, value) => (name === "stored" || name === "authority" ? null : value));
  return version === "1.0.3" && major > 1 ? asOlder(own) : own;
}

/** The body of a request that brings these statements, with the contents of their attachments that are kept here. */
export async function parcelOf(
  organisationId: string,
  kept: readonly Kept[],
  version: Version,
): Promise<{ body: Buffer; contentType: string }> {
  const json = {
    body: Buffer.from(`[${kept.map((each) => sentText(each, version)).join(",")}]`),
    contentType: "application/json",
  };
  const attached = new Map(
    kept.flatMap(({ statement }) => attachmentsOf(statement)).map((each) => [each.sha2.toLowerCase(), each]),
  );
  const contents = await attachedContents(organisationId, [...attached.keys()]);
  if (contents.size === 0) return json;
  const files = [...contents].map(([sha2, body]) => ({
    headers: new Map([
      ["Content-Type", attached.get(sha2)!.contentType.replaceAll(/[^\x20-\x7e]/g, "")],
      ["Content-Transfer-Encoding", "binary"],
      ["X-Experience-API-Hash", sha2],
    ]),
    body,
  }));
  const first = { headers: new Map([["Content-Type", json.contentType]]), body: json.body };
  return multipartBody([first, ...files], randomUUID());
}

/** Statements in order, in parts of which each goes in one request. */
export function inParcels<Each extends { kept: Kept }>(all: readonly Each[]): Each[][] {
  const parcels: Each[][] = [];
  let octets = 0;
  for (const each of all) {
    const weight =
      each.kept.text.length + attachmentsOf(each.kept.statement).reduce((sum, { length }) => sum + length, 0);
    const open = parcels.at(-1);
    if (open === undefined || open.length === most.statements || octets + weight > most.octets) {
      parcels.push([each]);
      octets = weight;
    } else {
      open.push(each);
      octets += weight;
    }
  }
  return parcels;
}

function attachmentsOf({ attachments = [], object }: Statement): Attachment[] {
  return object.objectType === "SubStatement" ? [...attachments, ...(object.attachments ?? [])] : attachments;
}
