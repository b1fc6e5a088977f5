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
