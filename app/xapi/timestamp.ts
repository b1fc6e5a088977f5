import { z } from "zod";

const timestampPattern =
  /^(\d{4}-\d\d-\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)([.,]\d+)?(Z|\+\d\d(:?\d\d)?|-(?!00(:?00)?$)\d\d(:?\d\d)?)?$/;

/** A moment in ISO 8601, with any offset but the negative zero that it forbids (xAPI 1.0.3 Data 4.5). */
export const timestamp = z.string().refine((text) => {
  const day = timestampPattern.exec(text)?.[1];
  return day !== undefined && isDay(day) && !Number.isNaN(moment(text).getTime());
}, "is not an ISO 8601 timestamp");

/** The moment of a valid timestamp; one without an offset is read as UTC. */
export function moment(text: string): Date {
  const zoned = /(Z|[+-]\d\d(:?\d\d)?)$/.test(text) ? text : `${text}Z`;
  const offset = zoned.replace(/([+-]\d\d)$/, "$1:00").replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  return new Date(offset.replace(",", ".").replace(/:60(?=[.Z+-])/, ":59"));
}

function isDay(text: string): boolean {
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

const number = "\\d+(?:[.,]\\d+)?";
const durationPattern = new RegExp(
  `^P(?:${number}W|(?=\\d|T\\d)(?:${number}Y)?(?:${number}M)?(?:${number}D)?(?:T(?=\\d)(?:${number}H)?(?:${number}M)?(?:${number}S)?)?)$`,
);

/** A duration in ISO 8601, not in its alternative format (xAPI 1.0.3 Data 4.6). */
export const duration = z.string().regex(durationPattern, "is not an ISO 8601 duration");

/** A number of seconds as a duration with at most 0.01 s of precision (xAPI 1.0.3 Data 4.6). */
export function durationOf(seconds: number): string {
  return `PT${Math.max(0, Math.round(seconds * 100) / 100)}S`;
}
