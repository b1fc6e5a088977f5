import type { Agent } from "../data/agent.ts";

/** What a credential may do, in the words of xAPI 1.0.3 Communication 4.2. */
export const scopes = [
  "all",
  "all/read",
  "statements/write",
  "statements/read",
  "statements/read/mine",
  "state",
  "profile",
] as const;
export type Scope = (typeof scopes)[number];

/** Who speaks to the LRS: the only principal that it knows. */
export interface Credential {
  readonly id: string;
  readonly organisationId: string;
  readonly scopes: readonly Scope[];
  /** At most so many requests a minute; null is no limit. */
  readonly rate: number | null;
}

/** The credential with which the application itself reads and writes statements of one organisation. */
export function applicationCredential(organisationId: string): Credential {
  return { id: "application", organisationId, scopes: ["all"], rate: null };
}

/** The agent that vouches for what this credential stores (xAPI 1.0.3 Data 2.4.9). */
export function authorityOf(credential: Credential, identifierBase: string): Agent {
  return { objectType: "Agent", account: { homePage: `${identifierBase}/xapi`, name: credential.id } };
}

export function mayWrite(credential: Credential): boolean {
  return credential.scopes.includes("all") || credential.scopes.includes("statements/write");
}

/** Voiding makes another's statement invisible, so it asks for more than writing (xAPI 1.0.3 Data 2.3.2). */
export function mayVoid(credential: Credential): boolean {
  return credential.scopes.includes("all");
}

export function mayReadAll(credential: Credential): boolean {
  return (
    credential.scopes.includes("all") ||
    credential.scopes.includes("all/read") ||
    credential.scopes.includes("statements/read")
  );
}

export function mayReadOwn(credential: Credential): boolean {
  return mayReadAll(credential) || credential.scopes.includes("statements/read/mine");
}

/** Whether documents of states or of profiles may be read, or read and written. */
export function mayUseDocuments(
  { scopes: given }: Credential,
  scope: "state" | "profile",
  isReading: boolean,
): boolean {
  return given.includes("all") || given.includes(scope) || (isReading && given.includes("all/read"));
}
