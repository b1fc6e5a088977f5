import { clauses } from "../clause.ts";
import { text } from "./rule.ts";

const number = "\\d+(?:[.,]\\d+)?";
const pattern = new RegExp(
  `^P(?:${number}W|(?=\\d|T\\d)(?:${number}Y)?(?:${number}M)?(?:${number}D)?(?:T(?=\\d)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?)$`,
);

/** A duration in ISO 8601, not in its alternative format. */
export const duration = text(clauses.duration, "is not an ISO 8601 duration", (value) => pattern.test(value));

/** A number of seconds as a duration with at most 0.01 s of precision (xAPI 1.0.3 Data 4.6). */
export function durationOf(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;
}

const parts = /^P(?:(\d+)W|(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?)?)$/;
const lengths = [604_800, 86_400, 3600, 60, 1];

/** The seconds of a duration; null where it has none for certain, as a month has. */
export function secondsOf(text: string | undefined): number | null {
  const found = parts.exec(text ?? "")?.slice(1);
  if (found === undefined) return null;
  return found.reduce((total, part, place) => total + Number((part ?? "0").replace(",", ".")) * lengths[place]!, 0);
}
