import { hour, second } from "#app/platform/clock.ts";

const longest = hour;

/**
 * Milliseconds until the next attempt after so many failures: twice as long each time, at most an hour, and not the same
 * for everyone who waits for the same LRS. What that asks for itself is honoured within the hour.
 */
export function pauseAfter(failures: number, asked = 0, chance = Math.random()): number {
  const grown = Math.min(longest, 2 * second * 2 ** Math.min(failures - 1, 20));
  return Math.min(longest, Math.max(asked, grown * (0.5 + chance / 2)));
}

/** Milliseconds that a Retry-After header asks to wait (RFC 9110 10.2.3): seconds, or a moment. */
export function retryAfter(header: string | undefined, now: Date): number | undefined {
  if (header === undefined) return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) * second : Date.parse(header) - now.getTime();
  return Number.isFinite(wait) ? Math.max(0, wait) : undefined;
}
