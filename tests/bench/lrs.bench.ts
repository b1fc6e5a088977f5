// Holds the learning record store against a bare Node handler and against SQL alone, on the same database: with ten
// thousand statements, after minutes of load, and with a million; the later times also against another one that has ten
// thousand then. Run by `npm run bench -- lrs`; --statements=, --load= (seconds of load), --seconds= (of each
// measurement) and --rounds= make it shorter. A busy machine is slow, and no failure.
import { availableParallelism, loadavg } from "node:os";
import { blankSettings } from "../../bin/settingNames.mjs";
import { StartedClone } from "../start/startedClone.ts";
import { startBareStore } from "./lrs/bareStoreProcess.ts";
import { BenchedLrs } from "./lrs/benchedLrs.ts";
import { growthTable, speedTable } from "./lrs/lrsTables.ts";
import { measureStage } from "./lrs/stage.ts";
import type { Stage } from "./lrs/stage.ts";
import { readPages, takeExport } from "./lrs/streams.ts";

const measuring = { seconds: Number(parameter("seconds") ?? 1), rounds: Number(parameter("rounds") ?? 3) };
const [few, many] = [10_000, Number(parameter("statements") ?? 1_000_000)];
const loadSeconds = Number(parameter("load") ?? 300);
Object.assign(process.env, blankSettings(process.env));

try {
  say("Starting an application of its own…");
  const growing = new BenchedLrs();
  await growing.start();
  await growing.fill(few);
  const stages = [await measure("at the start", growing)];
  say(`${loadSeconds} seconds of load…`);
  const loaded = await growing.underLoad(loadSeconds);
  stages.push(await measure("after the load", growing));
  await growing.stop();
  say(`Another one, with ${many} statements…`);
  const full = new BenchedLrs();
  await full.start();
  const filled = await full.fill(many);
  stages.push(await measure("full", full));
  say("Reading everything, each time with a fresh process…");
  const streams = [await afresh(full, () => readPages(full.listener))];
  for (const format of ["jsonl", "csv"] as const) {
    streams.push(
      await afresh(full, async () => takeExport(full.listener, await full.site.signIn("administrator"), format)),
    );
  }
  const [start, ...later] = stages;
  say(`
${speedTable(start!)}

${growthTable(later)}

Statements over one HTTP request each, in requests per second; the median of ${measuring.rounds} turns of ${measuring.seconds} s, the bare handler,
the LRS and SQL alone in turn. The bare handler parses, sums the same terms, and inserts or selects the same rows.
(few): another application that has ${few} statements when a stage begins, in turn with them; kept: the LRS's share of it,
in requests per second and by the processor time that one request costs in all processes, which a busy machine changes least.
${[loaded, filled, ...streams].join("\n")}
${availableParallelism()} cores, load ${loadavg()
    .map((each) => each.toFixed(1))
    .join(" ")}.`);

  async function measure(name: string, lrs: BenchedLrs): Promise<Stage> {
    const beside = new BenchedLrs();
    await beside.start();
    await beside.fill(few);
    const bare = await startBareStore(lrs.site.databaseUrl, await lrs.organisation());
    say(`${name}: ${await lrs.count()} statements…`);
    const listener = bare.listener(() => lrs.site.processes());
    const stage = await measureStage(name, { lrs, bare: listener, few: beside }, measuring);
    bare.stop();
    await beside.stop();
    return stage;
  }

  async function afresh(lrs: BenchedLrs, work: () => Promise<string>): Promise<string> {
    await lrs.stop();
    await lrs.start();
    return work();
  }
} finally {
  await StartedClone.killAll();
}
process.exit(0);

function parameter(name: string): string | undefined {
  return process.argv.find((each) => each.startsWith(`--${name}=`))?.split("=")[1];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
