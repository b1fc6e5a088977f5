// Holds the learning record store against a bare Node handler and against SQL alone, on the same database: with ten
// thousand statements, after minutes of load, and with a million. Run by `npm run bench -- lrs`; --statements=, --load=
// (seconds of load) and --seconds= (of each measurement) make it shorter. A busy machine is slow, and no failure.
import { availableParallelism, loadavg } from "node:os";
import { blankSettings } from "../../bin/settingNames.mjs";
import { StartedClone } from "../start/startedClone.ts";
import { startBareStore } from "./lrs/bareStoreProcess.ts";
import { cases } from "./lrs/cases.ts";
import { growthTable, speedTable } from "./lrs/lrsTables.ts";
import type { Stage } from "./lrs/lrsTables.ts";
import type { Listener } from "./lrs/rates.ts";
import { rateOf, rawRateOf } from "./lrs/rates.ts";
import { readPages, takeExport } from "./lrs/streams.ts";
import { percentile } from "./load.ts";
import { Site } from "./site.ts";

const seconds = Number(parameter("seconds") ?? 1.5);
const rounds = Number(parameter("rounds") ?? 2);
const [few, many] = [10_000, Number(parameter("statements") ?? 1_000_000)];
const loadSeconds = Number(parameter("load") ?? 300);
const [key, secret] = ["bench", "a-secret-of-the-bench"];

const site = new Site({ XAPI_KEY: key, XAPI_SECRET: secret });
try {
  say("Starting an application of its own…");
  await site.start();
  Object.assign(process.env, blankSettings(process.env));
  Object.assign(process.env, { DATABASE_URL: site.databaseUrl, DATA_DIR: site.dataFolder, EMBEDDED_DATABASE: "1" });
  const world = await import("./lrs/lrsWorld.ts");
  const { pool } = await import("#app/platform/database.server.ts");
  const organisationId = await world.organisation();
  const bare = await startBareStore(site.databaseUrl, organisationId);
  const ours: Listener = {
    ...{ address: site.address, path: "/xapi/statements", processes: () => site.processes() },
    headers: {
      authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
      "x-experience-api-version": "1.0.3",
    },
  };
  const other: Listener = {
    ...{ address: bare.address, path: "/statements", headers: {} },
    processes: () => [bare.pid, ...site.processes()],
  };

  async function measure(name: string): Promise<Stage> {
    await world.settle();
    const stored = await world.stored(organisationId);
    say(`${name}: ${stored.count} statements…`);
    const measured: Stage["cases"] = [];
    for (const each of cases(stored)) {
      const rates = { ours: [] as number[], bare: [] as number[], raw: [] as number[], processor: [] as number[] };
      for (const listener of [other, ours]) await rateOf(listener, each, 0.5);
      for (let round = 0; round < rounds; round += 1) {
        rates.bare.push((await rateOf(other, each, seconds)).perSecond);
        const rate = await rateOf(ours, each, seconds);
        rates.ours.push(rate.perSecond);
        rates.processor.push(rate.processor);
        rates.raw.push(await rawRateOf(pool(), organisationId, each, seconds / 2));
      }
      const middle = (times: readonly number[]) => percentile(times, 50);
      measured.push({
        each,
        ...{ ours: middle(rates.ours), bare: middle(rates.bare), raw: middle(rates.raw) },
        processor: middle(rates.processor),
      });
    }
    return { name, count: stored.count, cases: measured };
  }

  await world.fill(organisationId, few);
  const stages = [await measure("at the start")];
  say(`${loadSeconds} seconds of load…`);
  const load = await world.underLoad(ours, loadSeconds);
  stages.push(await measure("after the load"));
  say(`Filling up to ${many} statements…`);
  const filled = await world.fill(organisationId, many);
  stages.push(await measure("full"));
  say("Reading everything, with a fresh process…");
  bare.stop();
  await site.stop();
  await site.start();
  const streams = [await readPages({ ...ours, address: site.address })];
  for (const format of ["jsonl", "csv"] as const) {
    await site.stop();
    await site.start();
    streams.push(await takeExport({ ...ours, address: site.address }, await site.signIn("administrator"), format));
  }
  say(`
${speedTable(stages[0]!)}

${growthTable(stages)}

Statements over one HTTP request each, in requests per second; the median of ${rounds} turns of ${seconds} s, the bare handler,
the LRS and SQL alone in turn. The bare handler parses, sums the same terms, and inserts or selects the same rows.
${[...load, ...filled, ...streams].join("\n")}
${availableParallelism()} cores, load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(" ")}.`);
  await site.stop();
} finally {
  await site.stop();
  await StartedClone.killAll();
}
process.exit(0);

function parameter(name: string): string | undefined {
  return process.argv.find((each) => each.startsWith(`--${name}=`))?.split("=")[1];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
