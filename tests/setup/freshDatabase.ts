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
  await everybodyLeft();
  await administer(`DROP DATABASE ${name} WITH (FORCE)`);
});

/** A connection closes a moment after whoever had it is done; cut off before, it would be an error of nobody's test. */
async function everybodyLeft(): Promise<void> {
  for (let asked = 0; asked < 100; asked += 1) {
    const rows = await administer(`SELECT FROM pg_stat_activity WHERE datname = '${name}'`);
    if (rows.length === 0) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function administer(statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: address.replace("DATABASE", "postgres") });
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}
