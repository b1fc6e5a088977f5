import { settings } from "#app/platform/settings.server.ts";
import { seedCast } from "./seedCast.ts";
import type { DemoAccount } from "./seedCast.ts";

/** Installs the content packages, and in demo mode the fictional cast; returns the accounts to print. */
export async function seed(): Promise<DemoAccount[]> {
  if (settings().mode === "live") return [];
  const { accounts } = await seedCast();
  return accounts;
}
