import { v7 } from "uuid";
import { database } from "#app/platform/database.server.ts";
import type { Destination } from "#app/platform/generated/client.ts";
import { sealedSecret } from "#app/xapi/forwarding/destination.server.ts";
import { forward } from "#app/xapi/forwarding/forward.server.ts";
import type { FakeLrs } from "#tests/support/fakeLrs.ts";

const everything = new Date(0);

/** A destination that gets everything from the beginning, unless said otherwise. */
export async function destinationAt(
  organisation: { id: string },
  { endpoint, key, secret }: Pick<FakeLrs, "endpoint" | "key" | "secret">,
  changes: Partial<Destination> = {},
): Promise<string> {
  const id = v7();
  await database().destination.create({
    data: {
      ...{ id, organisationId: organisation.id, name: "Elders", endpoint, key, version: "1.0.3" },
      ...{ secret: await sealedSecret(id, secret), passedStored: everything, ...changes },
    },
  });
  return id;
}

/** Forwards what waits, as the job does. */
export function forwardNow(destinationId: string): Promise<void> {
  return forward(destinationId, async () => new Set());
}

/** As if the pause after a failure had passed. */
export async function afterThePause(destinationId: string): Promise<void> {
  await database().destination.update({ where: { id: destinationId }, data: { retryAt: null } });
  await forwardNow(destinationId);
}

export function stateOf(id: string): Promise<Destination> {
  return database().destination.findUniqueOrThrow({ where: { id } });
}
