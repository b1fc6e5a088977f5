import { settings } from "#app/platform/settings.server.ts";
import { workOff } from "../app/worker.ts";
import { seedCast } from "./seedCast.ts";
import type { DemoAccount } from "./seedCast.ts";
import { seedCourses } from "./seedCourses.ts";
import { seedPackages } from "./seedPackages.ts";

/**
 * In demo mode makes the fictional cast and installs the content packages; in live mode an administrator chooses what
 * to install. Returns the accounts to print.
 */
export async function seed(): Promise<DemoAccount[]> {
  if (settings().mode === "live") return [];
  const { organisationId, accounts } = await seedCast();
  const isNew = await seedPackages(organisationId);
  await seedCourses(organisationId);
  if (isNew) await workOff();
  return accounts;
}
