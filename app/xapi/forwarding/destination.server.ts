import { fromNow, now } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import type { Destination } from "#app/platform/generated/client.ts";
import { seal, unseal } from "#app/platform/sealing.server.ts";
import type { Version } from "../version.ts";
import { pauseAfter } from "./backOff.ts";
import { Trouble } from "./trouble.ts";

/** A destination that can be spoken to: its secret is open, its version is one of ours. */
export type OpenDestination = Omit<Destination, "version"> & { version: Version };

/** A destination to which statements go now; null when it is paused, has ended, or was never there. */
export async function openDestination(id: string): Promise<OpenDestination | null> {
  const found = await database().destination.findFirst({ where: { id, pausedAt: null, endedAt: null } });
  return found === null ? null : opened(found);
}

/** The same destination with its secret as it can be sent. */
export async function opened(destination: Destination): Promise<OpenDestination> {
  const secret = await unseal(destination.secret, placeOf(destination.id));
  if (secret === null) throw new Trouble("secret");
  return { ...destination, secret, version: destination.version as Version };
}

/** A secret as the database keeps it for this destination. */
export function sealedSecret(id: string, secret: string): Promise<string> {
  return seal(secret, placeOf(id));
}

function placeOf(id: string): string {
  return `destination:${id}`;
}

/** Writes down why a destination takes nothing, and when it is tried again; returns that moment. */
export async function noteTrouble(id: string, { kind, about }: Trouble): Promise<Date> {
  const { failures, failingSince } = await database().destination.findUniqueOrThrow({ where: { id } });
  const retryAt = fromNow(pauseAfter(failures + 1, about.wait));
  await database().destination.update({
    where: { id },
    data: {
      failures: failures + 1,
      failingSince: failingSince ?? now(),
      trouble: kind,
      troubleStatus: about.status ?? null,
      troubleAnswer: about.answer ?? null,
      retryAt,
    },
  });
  return retryAt;
}

/** What a destination looks like from which there is nothing to tell but good. */
export const wellAgain = {
  failures: 0,
  failingSince: null,
  trouble: null,
  troubleStatus: null,
  troubleAnswer: null,
  retryAt: null,
} as const;
