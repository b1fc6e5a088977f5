import { prepared } from "./prepared.mjs";

// npm run db:migration -- <name>: writes the migration from the history to the present data model.
await prepared(import.meta.url, async () => {
  const [{ databaseHome }, { root }, { startPostgres }, { say, Sentence }, { temporaryFolder }, { createMigration }] =
    await Promise.all([
      import("./databaseHome.mjs"),
      import("./install.mjs"),
      import("./postgres.mjs"),
      import("./sentence.mjs"),
      import("./temporaryFolder.mjs"),
      import("../prisma/engine/migrate.ts"),
    ]);
  const name = process.argv[2] ?? "";
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Sentence(
      "Name the migration in small letters, digits and underscores: npm run db:migration -- add_teams",
    );
  }
  const server = await startPostgres(databaseHome(root, temporaryFolder()), { durable: false });
  try {
    const folder = await createMigration(server.url("kennismap"), name, new Date());
    say(folder ? `Wrote ${folder}. Read it before you commit it.` : "The migrations amount to the data model already.");
  } finally {
    await server.stop();
  }
});
