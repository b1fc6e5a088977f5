import { readFileSync } from "node:fs";

/** Milliseconds of processor time that processes used, in PostgreSQL and in all the rest. */
export interface ProcessorTime {
  application: number;
  database: number;
}

type Reading = Map<number, { milliseconds: number; isDatabase: boolean }>;

/** Starts counting; the answer tells what these processes used since. Nothing where there is no /proc. */
export function countProcessorTime(processes: () => readonly number[]): () => ProcessorTime {
  const before = read(processes());
  return () => {
    const used = { application: 0, database: 0 };
    for (const [pid, { milliseconds, isDatabase }] of read(processes())) {
      used[isDatabase ? "database" : "application"] += milliseconds - (before.get(pid)?.milliseconds ?? 0);
    }
    return used;
  };
}

function read(pids: readonly number[]): Reading {
  const reading: Reading = new Map();
  for (const pid of pids) {
    try {
      const [, name, rest] = /\((.*)\) (.*)/.exec(readFileSync(`/proc/${pid}/stat`, "utf8"))!;
      const fields = rest!.split(" ");
      // The kernel counts in hundredths of a second.
      const milliseconds = (Number(fields[11]) + Number(fields[12])) * 10;
      reading.set(pid, { milliseconds, isDatabase: name === "postgres" });
    } catch {
      // It ended in the meantime.
    }
  }
  return reading;
}

/** Megabytes of memory of the largest of these processes that is not PostgreSQL. */
export function largestMemory(pids: readonly number[]): number {
  const sizes = pids.map((pid) => {
    try {
      const status = readFileSync(`/proc/${pid}/status`, "utf8");
      if (/^Name:\s+postgres/m.test(status)) return 0;
      return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    } catch {
      return 0;
    }
  });
  return Math.max(0, ...sizes);
}
