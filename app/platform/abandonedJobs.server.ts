import pg from "pg";
import { transaction } from "./database.server.ts";
import { log } from "./log.server.ts";
import { settings } from "./settings.server.ts";

/**
 * Shows that the workers of a pool live: for as long as this connection does. The queue itself would hold the jobs of
 * a process that was killed for four hours.
 */
export async function holdLease(poolId: string): Promise<{ end(): Promise<void> }> {
  const client = new pg.Client({ connectionString: settings().databaseUrl });
  client.on("error", (error) => log.error(error, "The queue lost its lease."));
  await client.connect();
  await client.query("select pg_advisory_lock(hashtextextended($1, 0))", [leaseOf(poolId)]);
  return client;
}

/** Gives back to the queue what killed processes had taken from it. A job that was done already changes nothing more. */
export async function freeAbandonedJobs(): Promise<void> {
  await transaction(async (tx) => {
    const pools = await tx.$queryRaw<{ id: string }[]>`
      select distinct locked_by as id from graphile_worker.jobs where locked_by is not null`;
    for (const { id } of pools) {
      const [lease] = await tx.$queryRaw<{ free: boolean }[]>`
        select pg_try_advisory_xact_lock(hashtextextended(${leaseOf(id)}, 0)) as free`;
      if (lease!.free) await tx.$executeRaw`select graphile_worker.force_unlock_workers(array[${id}::text])`;
    }
  });
}

function leaseOf(poolId: string): string {
  return `workers:${poolId}`;
}
