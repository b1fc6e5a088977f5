import autocannon from "autocannon";
import { countProcessorTime } from "./processorTime.ts";
import type { ProcessorTime } from "./processorTime.ts";

/** Where to knock, in turn, and as whom. */
export interface Target {
  address: string;
  paths: readonly string[];
  cookie?: string;
  /** The processes that answer. */
  processes: () => readonly number[];
}

export interface Load {
  p50: number;
  p95: number;
  perSecond: number;
  /** Of one answer, in milliseconds. */
  processor: ProcessorTime;
}

/** Asks for pages for some seconds over so many connections, each asking again as soon as it has its answer. */
export async function load(target: Target, connections: number, seconds: number): Promise<Load> {
  const { address, paths, cookie } = target;
  const headers = { "accept-encoding": "gzip", "accept-language": "nl", ...(cookie && { cookie }) };
  const requests = paths.map((path) => ({ method: "GET" as const, path, headers }));
  const used = countProcessorTime(target.processes);
  const { times, duration } = await knock(address, requests, connections, seconds);
  const { application, database } = used();
  return {
    p50: percentile(times, 50),
    p95: percentile(times, 95),
    perSecond: times.length / duration,
    processor: { application: application / times.length, database: database / times.length },
  };
}

/** Sends requests in turn, over so many connections, for some seconds. Anything but success ends the bench. */
export async function knock(
  address: string,
  requests: autocannon.Request[],
  connections: number,
  seconds: number,
): Promise<{ times: number[]; duration: number }> {
  const times: number[] = [];
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const knocking = autocannon({ url: address, connections, duration: seconds, requests }, (error, counted) =>
      error ? reject(error as Error) : resolve(counted),
    );
    knocking.on("response", (_client, _status, _bytes, time) => times.push(time));
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(
      `${address}${requests[0]?.path}: ${result.non2xx} answers without success, ${result.errors} errors`,
    );
  }
  return { times, duration: result.duration };
}

/** The time within which so many per cent of the times lie. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))]!;
}
