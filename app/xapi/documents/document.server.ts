import { pool } from "#app/platform/database.server.ts";
import type { DocumentPlace } from "./documentPlace.ts";

/** A document, its contents exactly as they came. */
export interface KeptDocument {
  contents: Buffer;
  contentType: string;
  etag: string;
  updatedAt: Date;
}

/** The document of this place, or null. */
export async function findDocument({ term }: DocumentPlace): Promise<KeptDocument | null> {
  const { rows } = await pool().query<KeptDocument>({
    name: "xapi_document",
    text: `select contents, "contentType", etag, "updatedAt" from "StateDocument" where term = $1`,
    values: [term],
  });
  return rows[0] ?? null;
}

/** The names of all documents of a place, of one registration if it says one; only those changed after `since`. */
export async function documentNames({ surroundings, registration, since }: DocumentPlace): Promise<string[]> {
  const { rows } = await pool().query<{ name: string }>({
    name: "xapi_document_names",
    text: `select name from "StateDocument" where surroundings = $1 and ($2::uuid is null or registration = $2)
      and ($3::timestamptz is null or "updatedAt" > $3) group by name order by max("updatedAt"), name`,
    values: [surroundings, registration, since ?? null],
  });
  return rows.map(({ name }) => name);
}

/** Puts a document where the given one (or none) still is; false when someone else was faster. */
export async function putDocument(
  organisationId: string,
  { term, surroundings, agent, registration, name }: DocumentPlace,
  before: KeptDocument | null,
  { contents, contentType, etag }: Omit<KeptDocument, "updatedAt">,
): Promise<boolean> {
  const insert = `insert into "StateDocument" (term, contents, "contentType", etag, "updatedAt", "organisationId",
    surroundings, agent, registration, name)
    values ($1, $2, $3, $4, clock_timestamp(), $5, $6, $7, $8, $9) on conflict do nothing`;
  const update = `update "StateDocument" set contents = $2, "contentType" = $3, etag = $4, "updatedAt" = clock_timestamp()
    where term = $1 and etag = $5`;
  const shared = [term, contents, contentType, etag];
  const { rowCount } = await pool().query(
    before === null
      ? {
          name: "xapi_document_new",
          text: insert,
          values: [...shared, organisationId, surroundings, agent, registration, name],
        }
      : { name: "xapi_document_change", text: update, values: [...shared, before.etag] },
  );
  return rowCount === 1;
}

/** Removes the document that was there before; false when someone else was faster. */
export async function deleteDocument({ term }: DocumentPlace, before: KeptDocument): Promise<boolean> {
  const { rowCount } = await pool().query({
    name: "xapi_document_gone",
    text: `delete from "StateDocument" where term = $1 and etag = $2`,
    values: [term, before.etag],
  });
  return rowCount === 1;
}

/** Removes all documents of a place, of one registration if it says one. */
export async function deleteDocuments({ surroundings, registration }: DocumentPlace): Promise<void> {
  await pool().query({
    name: "xapi_documents_gone",
    text: `delete from "StateDocument" where surroundings = $1 and ($2::uuid is null or registration = $2)`,
    values: [surroundings, registration],
  });
}
