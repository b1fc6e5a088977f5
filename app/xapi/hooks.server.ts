import type { Transaction } from "#app/platform/database.server.ts";
import type { Credential } from "./credential.ts";
import type { Statement, StoredStatement } from "./statement.ts";

/** Statements on their way in, and who brings them. */
export interface Batch<Kind extends Statement = Statement> {
  credential: Credential;
  statements: readonly Kind[];
}

/** What others have to say about statements. Composition sets it, so that the LRS knows none of them. */
export interface Hooks {
  /** Before anything is stored; throws a Fault to refuse the whole batch. */
  admit(batch: Batch): Promise<void>;
  /** In the transaction that stored them, with only those that are new. */
  stored(tx: Transaction, batch: Batch<StoredStatement>): Promise<void>;
}

const none: Hooks = { admit: async () => {}, stored: async () => {} };
let current: Hooks = none;

/** Sets the hooks of this process; without an argument there are none. */
export function setHooks(wanted: Partial<Hooks> = {}): void {
  current = { ...none, ...wanted };
}

export function hooks(): Hooks {
  return current;
}
