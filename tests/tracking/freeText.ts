import { database } from "#app/platform/database.server.ts";

/** No statement may hold this. */
export const forbiddenMark = "GEHEIM";
/** A statement may hold this: the title of what is published. */
export const titleMark = "TITEL";

/** Columns with words of ours, from which the application works; everything else that is text is a person's. */
const wordsOfOurs = new Set([
  "Organisation.slug",
  "Organisation.language",
  "Person.language",
  "Person.service",
  "Work.kind",
  "Work.slug",
  "Work.language",
  "Course.slug",
  "Course.language",
  "Part.kind",
  "Part.slug",
  "Completion.how",
  "ExerciseVersion.kind",
  "Grant.role",
  "Installation.identifierBase",
]);
const lrsTables = [
  "Statement",
  "StatementText",
  "StatementTerm",
  "StatementAttachment",
  "ActivityDefinition",
  "StateDocument",
];
const ownTables = new Set(["Event", ...lrsTables, "Credential", "CredentialSecret", "RateLimit", "_prisma_migrations"]);

/** Fills every column of the database that can hold free text with a mark, and the titles of what is published with another. */
export async function markFreeText(): Promise<string[]> {
  const columns = await database().$queryRaw<{ table: string; column: string; type: string; generated: boolean }[]>`
    select c.table_name as table, c.column_name as column, c.udt_name as type, c.is_generated = 'ALWAYS' as generated
    from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
    where table_schema = 'public' and table_type = 'BASE TABLE' and c.udt_name in ('text', 'varchar', 'jsonb', '_text')`;
  const marked: string[] = [];
  for (const { table, column, type, generated } of columns) {
    const name = `${table}.${column}`;
    if (generated || ownTables.has(table) || wordsOfOurs.has(name)) continue;
    const text = `'${forbiddenMark} ${name} ' || gen_random_uuid()`;
    const value = { jsonb: `jsonb_build_object('text', ${text})`, _text: `array[${text}]` }[type] ?? text;
    await database().$executeRawUnsafe(`update "${table}" set "${column}" = ${value}`);
    marked.push(name);
  }
  await database().$executeRaw`
    update "Revision" set title = ${titleMark} where id in (select "revisionId" from "Publication")`;
  await database().$executeRaw`update "CourseVersion" set title = ${titleMark} where "publishedAt" is not null`;
  await database().$executeRaw`update "Part" set title = ${titleMark}`;
  return marked;
}
