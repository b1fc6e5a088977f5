import type { PoolClient } from "pg";
import type { Credential } from "./credentials/credential.ts";
import type { Statement } from "./data/statement.ts";

/** Statements on their way in, and who brings them. */
export interface Batch<Kind> {
  credential: Credential;
  statements: readonly Kind[];
}

type WithId = Statement & { id: string };

/** What others have to say about statements. Composition sets it, so that the LRS knows none of them. */
export interface Hooks {
  /** Before anything is stored; throws a Fault to refuse the whole batch. */
  admit(batch: Batch<WithId>): Promise<void>;
  /** In the transaction that stored them, with only those that are new; the text is what is kept. */
  stored(client: PoolClient, batch: Batch<WithId & { text: string }>): Promise<void>;
  /** After it, without anything waiting for it: who hears of this must find out by itself after a loss of power. */
  noticed(organisationId: string): void;
}

const none: Hooks = { admit: async () => {}, stored: async () => {}, noticed: () => {} };
let current: Hooks = none;

/** Sets the hooks of this process; without an argument there are none. */
export function setHooks(wanted: Partial<Hooks> = {}): void {
  current = { ...none, ...wanted };
}

export function hooks(): Hooks {
  return current;
}

/** Whether anyone wants to hear of what was stored. */
export function isHeard(): boolean {
  return current.stored !== none.stored;
}
