import { database } from "./database.server.ts";
import { settings } from "./settings.server.ts";

let fixed: string | undefined;

/** The base of every identifier of this installation: taken from PUBLIC_URL at its first start, the same ever after. */
export async function identifierBase(): Promise<string> {
  // It never changes, so that any process may remember it.
  return (fixed ??= await readBase());
}

async function readBase(): Promise<string> {
  const known = await database().installation.findUnique({ where: { id: 1 } });
  if (known !== null) return known.identifierBase;
  // Two processes may start for the first time at once: the first to write decides.
  await database().installation.createMany({
    data: [{ id: 1, identifierBase: settings().publicUrl }],
    skipDuplicates: true,
  });
  return readBase();
}
