import { applyMigrations } from "../prisma/engine/migrate.ts";
import { completeSettings } from "../app/platform/settings.server.ts";
import { say } from "./sentence.mjs";

/**
 * Migrates, installs content, serves, and says where.
 *
 * @param {object} options
 * @param {import("../app/platform/settings.ts").Settings} options.settings
 * @param {string} options.dataFolder
 * @param {string | undefined} options.databaseUrl of the embedded PostgreSQL
 * @param {string | undefined} options.buildFolder
 * @param {boolean} options.development
 * @param {(() => Promise<unknown>)[]} options.started
 */
export async function openApplication({ settings, dataFolder, databaseUrl, buildFolder, development, started }) {
  const embedded = databaseUrl ? { DATABASE_URL: databaseUrl, EMBEDDED_DATABASE: "1" } : {};
  completeSettings({ DATA_DIR: dataFolder, ...embedded });
  await migrate(databaseUrl ?? settings.databaseUrl ?? "");

  const [{ closeDatabase }, { serve }, { startWorker }, { becomeReady }] = await Promise.all([
    import("../app/platform/database.server.ts"),
    import("../app/server.ts"),
    import("../app/worker.ts"),
    import("../app/platform/health.server.ts"),
  ]);
  started.unshift(closeDatabase);
  const { seed } = await import("../prisma/seed.ts");
  const accounts = await seed();
  const worker = await startWorker();
  started.unshift(() => worker.stop());
  const server = await serve({ development, buildFolder });
  started.unshift(() => server.close());
  becomeReady();

  say(`\nKennismap: ${settings.publicUrl} (${settings.mode})\n`);
  for (const line of accountLines(accounts)) say(line);
}

/** @param {string} url */
async function migrate(url) {
  const { runMigrations } = await import("graphile-worker");
  const applied = await applyMigrations(url);
  await runMigrations({ connectionString: url });
  if (applied.length > 0) say(`Brought the database up to date (${applied.length} steps).`);
}

/** @param {import("../prisma/seedCast.ts").DemoAccount[]} accounts */
function accountLines(accounts) {
  const width = (/** @type {"role" | "email"} */ column) =>
    Math.max(...accounts.map((account) => account[column].length));
  const [role, email] = [width("role"), width("email")];
  return accounts.map((account) => `${account.role.padEnd(role)}  ${account.email.padEnd(email)}  ${account.password}`);
}
