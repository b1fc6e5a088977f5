import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";
import { blankSettings } from "../../bin/settingNames.mjs";

// Every test file works in a database of its own, whatever the environment says. All of this must be known before a
// module of the app is loaded. (MODE is there because Vite sets a variable of that name.)
Object.assign(process.env, blankSettings(process.env));

const name = `test_${randomUUID().replaceAll("-", "")}`;
const address = inject("databaseAddress");

await administer(`CREATE DATABASE ${name} TEMPLATE kennismap`);
process.env["DATABASE_URL"] = address.replace("DATABASE", name);
process.env["DATA_DIR"] = inject("dataFolder");
process.env["EMBEDDED_DATABASE"] = "1";

afterAll(async () => {
  const { closeDatabase } = await import("#app/platform/database.server.ts");
  await closeDatabase();
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});

async function administer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: address.replace("DATABASE", "postgres") });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
