import { day, fromNow } from "#app/platform/clock.ts";
import { pool } from "#app/platform/database.server.ts";
import { settings } from "#app/platform/settings.server.ts";

/** Rows that are removed at once, so that nobody who stores or reads has to wait. */
const slice = 5000;

/** Forgets statements that are older than the settings keep them. */
export async function forgetOldStatements(): Promise<void> {
  const { lrsRetentionDays } = settings();
  if (lrsRetentionDays !== undefined) await forgetStatementsBefore(fromNow(-lrsRetentionDays * day));
}

/**
 * Removes every statement that was stored before a moment, with what it is found by, a slice at a time. Attachments stay,
 * as later statements may have the same; a newer statement that refers to one that is gone stays found as it was.
 */
async function forgetStatementsBefore(moment: Date): Promise<void> {
  // First what lists are made of: what is half forgotten is in none of them.
  for (const table of ["StatementTerm", "StatementText", "Statement"]) {
    let removed: number | null;
    do {
      // A place (ctid) may be one of several partitions: whatever stands there is removed only if it is old too.
      ({ rowCount: removed } = await pool().query(
        `delete from "${table}" where stored < $1
          and ctid = any(array(select ctid from "${table}" where stored < $1 limit ${slice}))`,
        [moment],
      ));
    } while (removed !== 0);
  }
}
