import { settings } from "#app/platform/settings.server.ts";
import { workOff } from "../app/worker.ts";
import { seedCast } from "./seedCast.ts";
import type { DemoAccount } from "./seedCast.ts";
import { seedPackages } from "./seedPackages.ts";

/**
 * In demo mode makes the fictional cast and installs the content packages; in live mode an administrator chooses what
 * to install. Returns the accounts to print.
 */
export async function seed(): Promise<DemoAccount[]> {
  if (settings().mode === "live") return [];
  const { organisationId, accounts } = await seedCast();
  if (await seedPackages(organisationId)) await workOff();
  return accounts;
}
