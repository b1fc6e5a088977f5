import { setTimeout as wait } from "node:timers/promises";
import { runningIn } from "./application.mjs";
import { startDatabase } from "./database.mjs";

/**
 * The database of the settings, of the running application, or one started for the moment.
 *
 * @param {import("../app/platform/settings.ts").Settings} settings
 * @param {string} dataFolder
 * @returns {Promise<{ url: string, stop(): Promise<void> }>}
 */
export async function reachDatabase(settings, dataFolder) {
  const nothing = async () => undefined;
  if (!settings.embedded) return { url: settings.databaseUrl ?? "", stop: nothing };
  for (;;) {
    const holder = await runningIn(dataFolder, () => "");
    if (holder === undefined) return await startDatabase(dataFolder);
    if (holder !== "stopping" && holder.databaseUrl) return { url: holder.databaseUrl, stop: nothing };
    await wait(200);
  }
}
