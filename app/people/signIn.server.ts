import { setTimeout as wait } from "node:timers/promises";
import { hour, minute } from "#app/platform/clock.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { networkOf, takeBack, withinLimit } from "#app/platform/rateLimit.server.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayComeIn } from "./actor.server.ts";
import { passwordMatches } from "./password.server.ts";
import { startSession } from "./session.server.ts";
import type { SignInInput } from "./signIn.ts";

const perAccount = { name: "signIn.account", hits: 10, milliseconds: 15 * minute };
const perNetwork = { name: "signIn.network", hits: 200, milliseconds: hour };
/** Milliseconds. */
const step = 250;

/** Where a sign-in comes from. */
export interface Origin {
  address: string;
  userAgent: string;
}

/** Someone came in, or must first say in which of several organisations. */
export type SignIn = { token: string; actor: Actor } | { organisations: { id: string; name: string }[] };

/** Signs someone in by address and password. Every no is the same no, and takes as long. */
export async function signIn(input: SignInInput, origin: Origin): Promise<SignIn> {
  const network = networkOf(origin.address);
  const account = `${input.email} ${network}`;
  const allowed = [await withinLimit(perNetwork, network), await withinLimit(perAccount, account)];
  if (allowed.includes(false)) throw new Refusal("signIn.limited", "limited");

  const begun = performance.now();
  const people = await peopleOf(input);
  if (people.length === 0) {
    await untilWholeStep(begun);
    throw new Refusal("signIn.wrong", "invalid");
  }
  await takeBack(perNetwork, network);
  await takeBack(perAccount, account);
  if (people.length > 1) return { organisations: people.map(({ organisation }) => organisation) };
  return transaction((tx) => startSession(tx, people[0]!.id, origin.userAgent));
}

async function peopleOf({ email, password, organisationId }: SignInInput) {
  const candidates = await database().person.findMany({
    where: { email, ...mayComeIn(), ...(organisationId === undefined ? {} : { organisationId }) },
    orderBy: { createdAt: "asc" },
    select: { id: true, passwordHash: true, organisation: { select: { id: true, name: true } } },
  });
  const hashes = candidates.length === 0 ? [null] : candidates.map(({ passwordHash }) => passwordHash);
  const matches = await Promise.all(hashes.map((passwordHash) => passwordMatches(passwordHash, password)));
  return candidates.filter((_, position) => matches[position]);
}

/** A no comes only at whole steps of time, so that one comparison more or less cannot be heard. */
async function untilWholeStep(begun: number): Promise<void> {
  const spent = performance.now() - begun;
  await wait(Math.ceil(spent / step) * step - spent);
}
