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
  settle({ dataFolder, databaseUrl });
  await migrate(databaseUrl ?? settings.databaseUrl ?? "");

  const [{ closeDatabase, database }, { serve }, { startWorker }, { becomeReady }] = await Promise.all([
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
  if (settings.mode === "live" && (await database().organisation.count({ where: { demo: false } })) === 0) {
    say("Nobody can sign in yet. Make the organisation and its first administrator in another terminal:");
    say('npm run organisation -- --name "De Kade" --email naam@dekade.example --administrator "Voornaam Achternaam"');
  }
}

/**
 * Completes the settings with what only the start knows.
 *
 * @param {{ dataFolder: string, databaseUrl: string | undefined }} found databaseUrl: of the embedded PostgreSQL
 */
export function settle({ dataFolder, databaseUrl }) {
  const embedded = databaseUrl ? { DATABASE_URL: databaseUrl, EMBEDDED_DATABASE: "1" } : {};
  completeSettings({ DATA_DIR: dataFolder, ...embedded });
}

/** Brings a database up to date, the application's tables and the queue's. @param {string} url */
export async function migrate(url) {
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
