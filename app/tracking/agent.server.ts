import { database } from "#app/platform/database.server.ts";
import type { Agent } from "#app/xapi/data/agent.ts";
import { applicationAccount } from "./profile/rule.ts";

/** A person in statements: an opaque account, never a name or an address. */
export function personAgent(base: string, { accountName }: { accountName: string }): Agent {
  return { objectType: "Agent", account: { homePage: base, name: accountName } };
}

/** The application in statements, for what it says of nobody in particular. */
export function applicationAgent(base: string): Agent {
  return { objectType: "Agent", account: { homePage: base, name: applicationAccount } };
}

/**
 * The person of an organisation whom a statement of something that happened may be about, or null: a service is nobody,
 * and what happened before someone was forgotten is not told of her any more.
 */
export async function findLearner(organisationId: string, personId: string, at: Date) {
  const forgotten = await database().forgetting.count({
    where: { organisationId, subjectId: personId, askedAt: { gte: at } },
  });
  if (forgotten > 0) return null;
  return database().person.findFirst({
    where: { organisationId, id: personId, service: null },
    select: { accountName: true, language: true },
  });
}
