import { clauses } from "../clause.ts";
import { breach } from "./rule.ts";
import type { Rule } from "./rule.ts";

const timestampPattern =
  /^(\d{4})-(\d\d)-(\d\d)T(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:[.,]\d+)?(?:Z|\+\d\d(?::?\d\d)?|-(?!00(?::?00)?$)\d\d(?::?\d\d)?)?$/i;
const rfc3339Pattern = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/i;

const notIso = breach(clauses.timestamp, "is not an ISO 8601 timestamp");
const notRfc = breach(clauses.timestamp, "is not an RFC 3339 timestamp");

/** A moment: in 1.0.3 by ISO 8601, with any offset but the negative zero that it forbids; in 2.0 by RFC 3339. */
export const timestamp: Rule = (value, version) => {
  if (typeof value !== "string" || !isTimestamp(value)) return version === "1.0.3" ? notIso : notRfc;
  return version === "2.0.0" && !rfc3339Pattern.test(value) ? notRfc : null;
};

export function isTimestamp(text: string): boolean {
  const [, year, month, day] = timestampPattern.exec(text) ?? [];
  if (year === undefined || !isDay(Number(year), Number(month), Number(day))) return false;
  return /Z$/i.test(text) || !Number.isNaN(moment(text).getTime());
}

/** The moment of a valid timestamp; one without an offset is read as UTC. */
export function moment(text: string): Date {
  const given = text.toUpperCase();
  const zoned = /(Z|[+-]\d\d(:?\d\d)?)$/.test(given) ? given : `${given}Z`;
  const offset = zoned.replace(/([+-]\d\d)$/, "$1:00").replace(/([+-]\d\d)(\d\d)$/, "$1:$2");
  return new Date(offset.replace(",", ".").replace(/:60(?=[.Z+-])/i, ":59"));
}

/** The same timestamp in UTC, as 2.0 returns it; its fraction of a second keeps every digit. */
export function inUtc(text: string): string {
  if (/Z$/.test(text)) return text;
  const fraction = /[.,](\d+)/.exec(text)?.[1];
  const seconds = moment(text).toISOString().slice(0, 19);
  return `${seconds}${fraction === undefined ? "" : `.${fraction}`}Z`;
}

function isDay(year: number, month: number, day: number): boolean {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 ? (isLeap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return month >= 1 && month <= 12 && day >= 1 && day <= days;
}
