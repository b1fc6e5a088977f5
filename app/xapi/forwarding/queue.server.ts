import { now } from "#app/platform/clock.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import { queueJob, untilItSucceeds } from "#app/platform/jobs.server.ts";

/** Has a destination served at a moment, alone: jobs of one queue never run beside each other. */
export async function queueForwarding(tx: Transaction, destinationId: string, runAt = now()): Promise<void> {
  const key = `forward:${destinationId}`;
  await queueJob(tx, "forward", { destinationId }, { key, queue: key, runAt, maxAttempts: untilItSucceeds });
}
