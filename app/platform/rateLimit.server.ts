import { createHash } from "node:crypto";
import { isIPv6 } from "node:net";
import { fromNow, now } from "./clock.ts";
import { database } from "./database.server.ts";

/** How often something may happen within a time, counted in the database and so by every process together. */
export interface Limit {
  name: string;
  hits: number;
  milliseconds: number;
}

/** Counts one hit of a subject and says whether it is still within the limit. */
export async function withinLimit(limit: Limit, subject: string): Promise<boolean> {
  const { granted } = await takeHits(limit, subject, 1);
  return granted === 1;
}

/** Counts hits of a subject in advance: how many of them are within the limit, how many it leaves, and until when. */
export async function takeHits(
  limit: Limit,
  subject: string,
  wanted: number,
): Promise<{ granted: number; left: number; resetsAt: Date }> {
  const rows = await database().$queryRaw<{ hits: number; resetsAt: Date }[]>`
    insert into "RateLimit" as bucket ("key", "hits", "resetsAt")
    values (${keyOf(limit, subject)}, ${wanted}, ${fromNow(limit.milliseconds)})
    on conflict ("key") do update set
      "hits" = case when bucket."resetsAt" <= ${now()} then excluded."hits" else bucket."hits" + excluded."hits" end,
      "resetsAt" = case when bucket."resetsAt" <= ${now()} then excluded."resetsAt" else bucket."resetsAt" end
    returning "hits", "resetsAt"`;
  const { hits, resetsAt } = rows[0]!;
  const granted = Math.max(0, Math.min(wanted, limit.hits - hits + wanted));
  return { granted, left: Math.max(0, limit.hits - hits), resetsAt };
}

/** Takes one hit back, for what turned out to be allowed. */
export async function takeBack(limit: Limit, subject: string): Promise<void> {
  await database().rateLimit.updateMany({
    where: { key: keyOf(limit, subject), hits: { gt: 0 } },
    data: { hits: { decrement: 1 } },
  });
}

/** Removes the buckets that have run out. */
export async function forgetPastLimits(): Promise<void> {
  await database().rateLimit.deleteMany({ where: { resetsAt: { lte: now() } } });
}

/** The network an address belongs to: an IPv4 address itself, of an IPv6 address its first 64 bits. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address);
  if (mapped) return mapped[1]!;
  const plain = address.replace(/%.*$/, "");
  if (!isIPv6(plain)) return address;
  const [head = "", tail] = plain.split("::");
  const first = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const groups = tail === undefined ? first : [...first, ...Array(8 - first.length - last.length).fill("0"), ...last];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(":");
}

/** Buckets carry no readable address of a person or a network. */
function keyOf(limit: Limit, subject: string): string {
  return `${limit.name}:${createHash("sha256").update(subject).digest("base64url")}`;
}
