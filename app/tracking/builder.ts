import type { EventName, HappenedEvent } from "#app/events/catalogue.ts";
import type { Activity } from "#app/xapi/data/activity.ts";
import type { Context } from "#app/xapi/data/context.ts";
import type { Result } from "#app/xapi/data/result.ts";
import type { VerbName } from "./vocabulary.ts";

/** What an event says in xAPI. Every statement gets its actor, id, moment, platform and profile elsewhere. */
export interface Said {
  /** The application says it itself, of the day as a whole: nothing leads to whoever did it. */
  nobody?: true;
  /** Whose statement it is, where that is not who acted: someone is enrolled or marked present by a trainer. */
  personId?: string;
  verb: VerbName;
  object: Activity;
  result?: Pick<Result, "completion" | "success" | "score" | "duration" | "extensions">;
  context?: Pick<Context, "registration" | "contextActivities" | "language" | "extensions">;
  /** Milliseconds by which it follows what was said at the same moment, so that a series has an order. */
  later?: number;
}

/**
 * Makes of an event what it says, or null where what it is about is gone; the first of several is what it says in the
 * event log. The base begins every identifier.
 */
export type Builder<Name extends EventName> = (
  event: HappenedEvent<Name>,
  base: string,
) => Promise<Said | readonly Said[] | null>;
