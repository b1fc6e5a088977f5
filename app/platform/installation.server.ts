import { database } from "./database.server.ts";
import { settings } from "./settings.server.ts";

/** The base of every identifier of this installation: taken from PUBLIC_URL at its first start, the same ever after. */
export async function identifierBase(): Promise<string> {
  const { identifierBase: base } = await database().installation.upsert({
    where: { id: 1 },
    create: { id: 1, identifierBase: settings().publicUrl },
    update: {},
    select: { identifierBase: true },
  });
  return base;
}
