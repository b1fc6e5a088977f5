import { randomUUID } from "node:crypto";
import { database, pool } from "#app/platform/database.server.ts";
import { forgetSlice } from "#app/xapi/forgetting/forgetting.server.ts";

const tables = [
  "Statement",
  "StatementText",
  "StatementTerm",
  "StatementAttachment",
  "ActivityDefinition",
  "StateDocument",
  "DeadLetter",
];

/** Which tables of the LRS hold a row in whose bytes this word stands, in any case. */
export async function tablesWith(word: string): Promise<string[]> {
  const found: string[] = [];
  for (const table of tables) {
    const { rows } = await pool().query<Record<string, unknown>>(`select * from "${table}"`);
    const told = rows.flatMap((row) => Object.values(row)).map(lettersOf);
    if (told.some((each) => each.toLowerCase().includes(word.toLowerCase()))) found.push(table);
  }
  return found;
}

/** Begins to forget someone with these traces; returns the job's id. */
export async function forgetting(organisation: { id: string }, traces: string[]): Promise<string> {
  const { id } = await database().forgetting.create({
    data: { organisationId: organisation.id, subjectId: randomUUID(), traces },
  });
  return id;
}

/** Does all slices of it, and something between them. */
export async function forgotten(id: string, between: () => Promise<unknown> = async () => {}) {
  while (await forgetSlice(id)) await between();
  return database().forgetting.findUniqueOrThrow({ where: { id }, include: { statements: true } });
}

function lettersOf(value: unknown): string {
  if (Buffer.isBuffer(value)) return `${value.toString("latin1")} ${value.toString("utf8")}`;
  return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
}
