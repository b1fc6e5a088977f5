import { prepared } from "./prepared.mjs";

// npm run progress: writes anew what overviews read of everyone's progress. The application may be running.
await prepared(import.meta.url, async () => {
  const [{ readSettings }, { openDataFolder }, { migrate, settle }, { reachDatabase }, { say }, { generateClient }] =
    await Promise.all([
      import("./application.mjs"),
      import("./database.mjs"),
      import("./opening.mjs"),
      import("./reachedDatabase.mjs"),
      import("./sentence.mjs"),
      import("./sources.mjs"),
    ]);
  const settings = await readSettings();
  const dataFolder = openDataFolder(settings.dataDir);
  await generateClient();
  const database = await reachDatabase(settings, dataFolder);
  try {
    settle({ dataFolder, databaseUrl: settings.embedded ? database.url : undefined });
    await migrate(database.url);
    const { rebuildProgress } = await import("../app/courses/progress.server.ts");
    const { closeDatabase } = await import("../app/platform/database.server.ts");
    say(`Wrote the progress of ${await rebuildProgress()} assignments anew.`);
    await closeDatabase();
  } finally {
    await database.stop();
  }
  process.exit(0);
});
