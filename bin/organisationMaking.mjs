import { parseArgs } from "node:util";
import { readSettings } from "./application.mjs";
import { openDataFolder } from "./database.mjs";
import { migrate, settle } from "./opening.mjs";
import { reachDatabase } from "./reachedDatabase.mjs";
import { say, Sentence } from "./sentence.mjs";
import { generateClient } from "./sources.mjs";

/**
 * Makes an organisation with its first administrator and says her password, once. The application may be running.
 *
 * @param {string[]} parameters
 */
export async function makeOrganisation(parameters) {
  const { name, email, administrator } = readParameters(parameters);
  const settings = await readSettings();
  if (settings.mode === "demo") {
    throw new Sentence(
      "This is a demo: it has its fictional organisation. Set MODE=live (in the environment or in .env) and run this again.",
    );
  }
  const dataFolder = openDataFolder(settings.dataDir);
  await generateClient();
  const database = await reachDatabase(settings, dataFolder);
  try {
    settle({ dataFolder, databaseUrl: settings.embedded ? database.url : undefined });
    await migrate(database.url);
    await found({ name, email, administrator, settings });
  } finally {
    await database.stop();
  }
  process.exit(0);
}

/** @param {string[]} parameters */
function readParameters(parameters) {
  const usage =
    'npm run organisation -- --name "De Kade" --email naam@dekade.example --administrator "Voornaam Achternaam"';
  try {
    const { values } = parseArgs({
      args: parameters,
      options: { name: { type: "string" }, email: { type: "string" }, administrator: { type: "string" } },
    });
    const { name, email, administrator = email?.split("@")[0] } = values;
    if (name?.trim() && email?.trim() && administrator?.trim()) return { name, email, administrator };
  } catch {
    // Said below.
  }
  throw new Sentence(`Say what the organisation is called and who its first administrator is:\n${usage}`);
}

/** @param {{ name: string, email: string, administrator: string, settings: import("../app/platform/settings.ts").Settings }} input */
async function found({ name, email, administrator, settings: { publicUrl, xapiCredential } }) {
  const [{ foundOrganisation }, { randomPassword }, { closeDatabase }, { prepareLrs }, { ZodError }] =
    await Promise.all([
      import("../app/people/organisation.server.ts"),
      import("../app/people/password.server.ts"),
      import("../app/platform/database.server.ts"),
      import("../app/tracking/start.server.ts"),
      import("zod"),
    ]);
  const password = randomPassword();
  try {
    const { organisation } = await foundOrganisation({ name, administrator: { name: administrator, email, password } });
    if (xapiCredential !== undefined) await prepareLrs();
    say(`${organisation.name} is there. Sign in at ${publicUrl}/sign-in, and choose a password of your own:\n`);
    say(`administrator  ${email}  ${password}\n`);
  } catch (error) {
    if (error instanceof ZodError)
      throw new Sentence(`--email ${email} or --administrator ${administrator} cannot be used.`);
    throw error;
  } finally {
    await closeDatabase();
  }
}
