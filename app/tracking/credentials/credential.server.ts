import { randomBytes } from "node:crypto";
import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { dayBefore, momentAfter } from "#app/platform/calendar.ts";
import { now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { settings } from "#app/platform/settings.server.ts";
import type { Scope } from "#app/xapi/credentials/credential.ts";
import { newSecret } from "#app/xapi/credentials/secret.server.ts";
import { untilEverywhere } from "#app/xapi/credentials/credential.server.ts";
import { mayKeepCredentials } from "../policy.ts";
import { stateOf } from "./credentialForm.ts";
import type { CredentialInput } from "./credentialForm.ts";

const shown = {
  ...{ id: true, label: true, key: true, scopes: true, rate: true, configured: true },
  ...{ createdAt: true, expiresAt: true, revokedAt: true },
  secrets: {
    orderBy: { createdAt: "desc" as const },
    select: { id: true, createdAt: true, endsAt: true, lastUsedAt: true },
  },
};

/** Every credential of the organisation, those that work first, and where other systems find the LRS. */
export async function allCredentials(actor: Actor) {
  permit(mayKeepCredentials(actor));
  const rows = await database().credential.findMany({
    where: { organisationId: actor.organisationId },
    orderBy: [{ revokedAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
    select: shown,
  });
  return { credentials: rows.map(described), endpoint: endpoint() };
}

/** One credential with its secrets that work or worked; null when the organisation has no such one. */
export async function credentialOf(actor: Actor, id: string) {
  permit(mayKeepCredentials(actor));
  const row = await database().credential.findFirst({
    where: { id, organisationId: actor.organisationId },
    select: shown,
  });
  return row === null ? null : { ...described(row), endpoint: endpoint() };
}

/** Makes a credential with a secret that is told once, here. */
export async function makeCredential(
  actor: Actor,
  id: string,
  input: CredentialInput,
): Promise<{ id: string; key: string; secret: string }> {
  const { secret, hash } = await newSecret();
  return transaction(async (tx) => {
    permit(mayKeepCredentials(actor));
    const key = randomBytes(12).toString("hex");
    const { organisationId } = actor;
    const { count } = await tx.credential.createMany({
      data: [{ id, organisationId, key, ...columns(input) }],
      skipDuplicates: true,
    });
    if (count === 0) throw new Refusal("credential.known", "conflict");
    await tx.credentialSecret.create({ data: { credentialId: id, hash } });
    await record(tx, actor, "credential.made", { credentialId: id });
    return { id, key, secret };
  });
}

/** Changes what a credential is called and may do; when it resolves every process knows. Null: no such credential. */
export async function changeCredential(
  actor: Actor,
  id: string,
  input: CredentialInput,
): Promise<{ id: string } | null> {
  const changed = await transaction(async (tx) => {
    permit(mayKeepCredentials(actor));
    const { count } = await tx.credential.updateMany({
      where: { id, organisationId: actor.organisationId, configured: false, revokedAt: null },
      data: columns(input),
    });
    if (count === 0) return null;
    await record(tx, actor, "credential.changed", { credentialId: id });
    return { id };
  });
  await untilEverywhere();
  return changed;
}

/** Ends a credential: when it resolves every process refuses it. Null: no such credential. */
export async function endCredential(actor: Actor, id: string): Promise<{ id: string } | null> {
  const changed = await transaction(async (tx) => {
    permit(mayKeepCredentials(actor));
    const { count } = await tx.credential.updateMany({
      where: { id, organisationId: actor.organisationId, configured: false, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) return null;
    await record(tx, actor, "credential.ended", { credentialId: id });
    return { id };
  });
  await untilEverywhere();
  return changed;
}

function columns({ label, scopes, rate, lastDay }: CredentialInput) {
  const expiresAt = lastDay === undefined ? null : momentAfter(lastDay);
  if (expiresAt !== null && expiresAt <= now()) throw new Refusal("credential.past");
  return { label, scopes, rate: rate ?? null, expiresAt };
}

interface Row {
  id: string;
  label: string;
  key: string;
  scopes: string[];
  rate: number | null;
  configured: boolean;
  createdAt: Date;
  expiresAt: Date | null;
  revokedAt: Date | null;
  secrets: { id: string; createdAt: Date; endsAt: Date | null; lastUsedAt: Date | null }[];
}

function described({ secrets, scopes, ...row }: Row) {
  const used = secrets.map(({ lastUsedAt }) => lastUsedAt).filter((at) => at !== null);
  return {
    ...row,
    scopes: scopes as Scope[],
    state: stateOf(row, now()),
    lastDay: row.expiresAt === null ? null : dayBefore(row.expiresAt),
    lastUsedAt: used.length === 0 ? null : new Date(Math.max(...used.map(Number))),
    secrets: secrets.map((secret) => ({ ...secret, works: secret.endsAt === null || secret.endsAt > now() })),
  };
}

function endpoint(): string {
  return `${settings().publicUrl}/xapi/`;
}
