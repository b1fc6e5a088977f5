import type autocannon from "autocannon";
import type pg from "pg";
import { bareInsert, bareRowOf, bareSelect } from "./bareStore.ts";
import type { Case } from "./cases.ts";
import { knock, percentile } from "../load.ts";
import { countProcessorTime } from "../processorTime.ts";

/** An LRS or what stands beside it: where it listens, what it wants in each request, and its processes. */
export interface Listener {
  address: string;
  path: string;
  headers: Record<string, string>;
  processes: () => readonly number[];
}

export interface Rate {
  perSecond: number;
  p50: number;
  p95: number;
  /** Processor time of one request in all processes, PostgreSQL's too, in milliseconds. */
  processor: number;
}

/** How many requests of a case it answers in a second. */
export async function rateOf(listener: Listener, each: Case, seconds: number): Promise<Rate> {
  const { address, path, headers, processes } = listener;
  const request: autocannon.Request = {
    setupRequest(given) {
      const next = each.next();
      const common = { ...given, headers: { ...headers, "content-type": "application/json" } };
      if ("body" in next) return { ...common, method: "POST", path, body: next.body };
      return { ...common, method: "GET", path: `${path}?${next.asked}` };
    },
  };
  const used = countProcessorTime(processes);
  const { times, duration } = await knock(address, [request], each.connections, seconds);
  const { application, database } = used();
  return {
    perSecond: times.length / duration,
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    processor: (application + database) / times.length,
  };
}

/** How many times a second the SQL of a case alone is answered, over as many connections. */
export async function rawRateOf(pool: pg.Pool, organisationId: string, each: Case, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  async function ask(): Promise<void> {
    while (performance.now() < until) {
      const next = each.next();
      if ("asked" in next) await bareSelect(pool, organisationId, new URLSearchParams(next.asked));
      else await bareInsert(pool, [JSON.parse(next.body)].flat().map(bareRowOf));
      answered += 1;
    }
  }
  await Promise.all(Array.from({ length: each.connections }, ask));
  return answered / seconds;
}
