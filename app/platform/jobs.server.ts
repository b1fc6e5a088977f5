import type { Transaction } from "./database.server.ts";

/** As often as a job can be tried: for what may not be lost, with pauses that grow to hours. */
export const untilItSucceeds = 32_767;

/** Queues a job inside a transaction: with a rollback it never ran, with the commit it will. */
export async function queueJob(
  tx: Transaction,
  task: string,
  payload: Readonly<Record<string, unknown>>,
  options: { key?: string; maxAttempts?: number; queue?: string; runAt?: Date } = {},
): Promise<void> {
  await tx.$executeRaw`select graphile_worker.add_job(
    ${task}::text, ${JSON.stringify(payload)}::json,
    queue_name => ${options.queue ?? null}::text, run_at => ${options.runAt ?? null}::timestamptz,
    job_key => ${options.key ?? null}::text, max_attempts => ${options.maxAttempts ?? 25}::int)`;
}
