import { largestMemory } from "../processorTime.ts";
import type { Listener } from "./rates.ts";

const page = 100;
const limit = 400;

/** Follows `more` from the first statement to the last, page by page. */
export async function readPages({ address, path, headers, processes }: Listener): Promise<string> {
  const times: number[] = [];
  let read = 0;
  const most = await mostMemory(processes, async () => {
    let more = `${path}?limit=${page}&ascending=true`;
    while (more !== "") {
      const asked = performance.now();
      const response = await fetch(address + more, { headers });
      const answer = (await response.json()) as { statements: unknown[]; more: string };
      times.push(performance.now() - asked);
      read += answer.statements.length;
      more = answer.more;
    }
  });
  const [first, last] = [times.slice(0, times.length / 10), times.slice((-9 * times.length) / 10)].map(mean);
  return (
    `${read} statements read through \`more\`: the first tenth took ${first!.toFixed(1)} ms a page of ${page}, ` +
    `the rest ${last!.toFixed(1)}; ${most}.`
  );
}

/** Takes the whole export of an administrator, as it streams. */
export async function takeExport(
  { address, processes }: Pick<Listener, "address" | "processes">,
  cookie: string,
  format: "jsonl" | "csv",
): Promise<string> {
  let bytes = 0;
  let lines = 0;
  const began = performance.now();
  const most = await mostMemory(processes, async () => {
    const response = await fetch(`${address}/administration/statements/export?format=${format}`, {
      headers: { cookie },
    });
    if (!response.ok || response.body === null) throw new Error(`The export answered ${response.status}.`);
    const reader = response.body.getReader();
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      bytes += read.value.length;
      for (let at = read.value.indexOf(10); at !== -1; at = read.value.indexOf(10, at + 1)) lines += 1;
    }
  });
  const seconds = (performance.now() - began) / 1000;
  return `${lines} lines exported as ${format}, ${Math.round(bytes / 1e6)} MB in ${seconds.toFixed(0)} s; ${most}.`;
}

/** What the application took at most while this was going on, in words. */
async function mostMemory(processes: () => readonly number[], work: () => Promise<void>): Promise<string> {
  const pids = processes();
  const before = largestMemory(pids);
  let most = before;
  const watch = setInterval(() => (most = Math.max(most, largestMemory(pids))), 100);
  await work();
  clearInterval(watch);
  return `the application took ${Math.round(before)} MB before and at most ${Math.round(most)} (at most ${limit})`;
}

function mean(times: readonly number[]): number {
  return times.reduce((sum, each) => sum + each, 0) / times.length;
}
