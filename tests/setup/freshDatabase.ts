import { randomUUID } from "node:crypto";
import pg from "pg";
import { afterAll, inject } from "vitest";

// Every test file works in a database of its own, whatever the environment says. All of this must be known before a
// module of the app is loaded. (MODE is there because Vite sets a variable of that name.)
const foreign =
  /^(PORT|HOST|DATABASE_URL|DATA_DIR|PUBLIC_URL|MODE|TRUST_PROXY|(XAPI|LRS|MAIL|SESSION|IMAGE|VIDEO|PDF)_.*)$/;
for (const variable of Object.keys(process.env)) if (foreign.test(variable)) delete process.env[variable];
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
