import { database } from "#app/platform/database.server.ts";
import { queueJob, untilItSucceeds } from "#app/platform/jobs.server.ts";
import { findEvent } from "./event.server.ts";
import type { EventName, HappenedEvent } from "./catalogue.ts";

/** Does something after an event. It may be called more than once for one event and must then change nothing more. */
export interface Follower {
  name: string;
  /** The events it wants; all of them when absent. */
  events?: readonly EventName[];
  /** Tries again for as long as it takes, with pauses of hours at most, because what it tells may not be lost. */
  patient?: boolean;
  follow(event: HappenedEvent): Promise<void>;
}

/** The jobs that bring events to these followers: one that fans out, and one for each follower, retried on its own. */
export function deliveryTasks(followers: readonly Follower[]) {
  async function deliver(payload: unknown): Promise<void> {
    const { eventId } = payload as { eventId: string };
    const event = await findEvent(eventId);
    if (event === null) return;
    const wanted = followers.filter(({ events }) => events === undefined || events.includes(event.name));
    // Whoever is alone needs no job of its own: the event is its job, tried as patiently.
    if (wanted.length === 1 && wanted[0]!.patient) return wanted[0]!.follow(event);
    await database().$transaction(async (tx) => {
      for (const { name, patient } of wanted) {
        const attempts = patient ? { maxAttempts: untilItSucceeds } : {};
        await queueJob(tx, "follow", { eventId, follower: name }, { key: `${name}:${eventId}`, ...attempts });
      }
    });
  }

  async function follow(payload: unknown): Promise<void> {
    const { eventId, follower: name } = payload as { eventId: string; follower: string };
    const event = await findEvent(eventId);
    const follower = followers.find((candidate) => candidate.name === name);
    if (event !== null && follower !== undefined) await follower.follow(event);
  }

  return { deliver, follow };
}
