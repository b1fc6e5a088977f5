import type { Credential } from "./credential.ts";
import { consistentThrough } from "./reading.server.ts";

/** Milliseconds for which a moment is told again. */
const patience = 1000;
const known = new Map<string, { moment: Date; until: number }>();

/**
 * A moment through which everything that was stored can be read. What was true stays true: for answers that show no
 * statements a moment ago is good enough, and costs nothing.
 */
export async function knownConsistency(credential: Credential): Promise<Date> {
  const before = known.get(credential.organisationId);
  if (before !== undefined && performance.now() < before.until) return before.moment;
  const moment = await consistentThrough(credential);
  known.set(credential.organisationId, { moment, until: performance.now() + patience });
  return moment;
}
