// Holds the application against its budgets and prints one table. Run by `npm run bench`; with --bare the start of a
// bare clone is measured too, which takes minutes. Nothing here is a test: a busy machine is slow, and no failure.
import { availableParallelism, loadavg } from "node:os";
import { blankSettings } from "../../bin/settingNames.mjs";
import { Clone } from "../start/clone.ts";
import { StartedClone } from "../start/startedClone.ts";
import { startBarePage } from "./barePage.ts";
import { load, percentile } from "./load.ts";
import type { Load, Target } from "./load.ts";
import { scriptSizes } from "./readerBrowser.ts";
import { slowest } from "./searchVerb.ts";
import { firstPage, Site } from "./site.ts";
import { rounded, table, verdict } from "./table.ts";
import type { Verdict } from "./table.ts";

const limits = { p95: 100, perSecond: 60, scripts: 150, search: 50, warmStart: 5, bareClone: 180 };
const seconds = Number(parameter("seconds") ?? 3);
const works = Number(parameter("works") ?? 10_000);
const teamSize = 30;

const site = new Site();
const notes: string[] = [];
const others: string[][] = [["beside the pages", "measured", "at most", "budget"]];
try {
  say("Starting an application of its own, and filling it…");
  const firstStart = await site.start();
  const { teamId, course, searches } = await fill();
  others.push(
    budgetRow(
      "search verb, p95 of one connection, ms",
      percentile(
        searches.flatMap(({ times }) => times),
        95,
      ),
      limits.search,
    ),
  );
  notes.push(`The slowest searches, p95: ${slowest(searches, 5)}.`);
  await site.stop();
  const warmStarts = [await site.start()];
  for (const _ of [1, 2]) {
    await site.stop();
    warmStarts.push(await site.start());
  }
  others.push(budgetRow("warm start to a page, s (median of three)", percentile(warmStarts, 50), limits.warmStart));
  notes.push(`The very first start, with installing all content, took ${rounded(firstStart, 1)} s.`);
  const pages = await measurePages(teamId, course);
  await site.stop();
  if (process.argv.includes("--bare")) {
    others.push(budgetRow("bare clone to a page, s", await startBareClone(), limits.bareClone));
  }
  print(pages, others);
} finally {
  await site.stop();
  await StartedClone.killAll();
}
process.exit(0);

/** Gives the site the volume of a large organisation, and measures the search verb in it. */
async function fill() {
  Object.assign(process.env, blankSettings(process.env));
  Object.assign(process.env, { DATABASE_URL: site.databaseUrl, DATA_DIR: site.dataFolder, EMBEDDED_DATABASE: "1" });
  const { closeDatabase, database } = await import("#app/platform/database.server.ts");
  const { actorOfPerson } = await import("#app/people/actor.server.ts");
  const { generateKennismap } = await import("./kennismapWorld.ts");
  const { generateTeam, generateHistory } = await import("./teamWorld.ts");
  const { searchTimes } = await import("./searchVerb.ts");
  const author = await database().person.findFirstOrThrow({ where: { email: "sanne@kennismap.example" } });
  const actor = await actorOfPerson(author.id);
  await generateKennismap(actor, works, Math.ceil(works / 200));
  const team = await generateTeam(teamSize);
  await generateHistory(100_000);
  await database().$executeRawUnsafe("VACUUM ANALYZE");
  const searches = await searchTimes(actor, 10);
  await closeDatabase();
  return { ...team, searches };
}

interface MeasuredPage {
  name: string;
  few: Load;
  many: Load;
  html: number;
  scripts: number;
  bare: { few: Load; many: Load };
}

/** Every page beside the bare one, which is measured anew next to each, so that both had the same machine. */
async function measurePages(teamId: string, course: string): Promise<MeasuredPage[]> {
  const bare = await startBarePage();
  try {
    const { address } = site;
    const processes = () => site.processes();
    const [reader, learner, lead] = [
      await site.signIn("author"),
      await site.signIn("newcomer"),
      await site.signIn("lead"),
    ];
    const words = ["gesprek", "veerkracht", "sociale+steun", "levenslijn+tekenen", "groep&element=b", "naasten"];
    const searches = words.map((word) => `/knowledge?q=${word}`);
    const targets: Record<string, Target> = {
      "kennismap, list": { address, processes, paths: ["/knowledge"], cookie: reader },
      "kennismap, search": { address, processes, paths: searches, cookie: reader },
      contribution: { address, processes, paths: ["/contributions/genogram-tekenen"], cookie: reader },
      module: { address, processes, paths: ["/modules/gezin-aan-bod"], cookie: reader },
      "course path": { address, processes, paths: [`/courses/${course}`], cookie: learner },
      "team page": { address, processes, paths: [`/teams/${teamId}`], cookie: lead },
    };
    const nothing = { address: bare.address, processes: () => [bare.pid], paths: ["/"] };
    const scripts = await scriptSizes([...Object.values(targets), nothing]);
    const pages: MeasuredPage[] = [];
    for (const [name, target] of Object.entries(targets)) {
      for (const each of [nothing, target]) await load(each, 4, 1);
      const few = { bare: await load(nothing, 4, seconds), page: await load(target, 4, seconds) };
      const many = { bare: await load(nothing, 20, seconds), page: await load(target, 20, seconds) };
      pages.push({
        ...{ name, few: few.page, many: many.page, bare: { few: few.bare, many: many.bare } },
        ...{ html: await htmlSize(target), scripts: scripts[pages.length]! },
      });
      say(`  ${name}: p95 ${rounded(few.page.p95)} ms, ${rounded(many.page.perSecond)} requests/s`);
    }
    notes.push(
      `The bare page itself: ${rounded(await htmlSize(nothing), 1)} kB, ${rounded(scripts.at(-1)!)} kB of scripts.`,
    );
    return pages;
  } finally {
    bare.stop();
  }
}

async function htmlSize({ address, paths, cookie }: Target): Promise<number> {
  const answer = await fetch(`${address}${paths[0]}`, { headers: { ...(cookie && { cookie }) } });
  return Buffer.byteLength(await answer.text()) / 1024;
}

async function startBareClone(): Promise<number> {
  say("Starting a bare clone…");
  const clone = new Clone({ bare: true });
  const began = performance.now() / 1000;
  const started = await StartedClone.start(clone);
  const until = await firstPage(started);
  await started.stop();
  clone.remove();
  return until - began;
}

function budgetRow(name: string, measured: number, limit: number): string[] {
  return [name, rounded(measured, 1), String(limit), verdict([{ name: "missed", measured, limit }])];
}

function print(pages: readonly MeasuredPage[], rest: readonly string[][]): void {
  const head = [
    ...["page", "p50", "p95", "(bare)", "×", "req/s", "(bare)", "÷", "CPU ms", "of it db", "(bare)"],
    ...["HTML kB", "JS kB", "budgets"],
  ];
  const rows = pages.map(({ name, few, many, html, scripts, bare }) => {
    const { application, database } = many.processor;
    const verdicts: Verdict[] = [
      { name: "p95", measured: few.p95, limit: limits.p95 },
      { name: "req/s", measured: many.perSecond, limit: limits.perSecond, atLeast: true },
      { name: "JS", measured: scripts, limit: limits.scripts },
    ];
    return [
      ...[name, rounded(few.p50), rounded(few.p95), rounded(bare.few.p95), rounded(few.p95 / bare.few.p95, 1)],
      ...[rounded(many.perSecond), rounded(bare.many.perSecond), rounded(bare.many.perSecond / many.perSecond, 1)],
      ...[rounded(application + database, 1), rounded(database, 1), rounded(bare.many.processor.application, 1)],
      ...[rounded(html), rounded(scripts), verdict(verdicts)],
    ];
  });
  const busyness = loadavg().map((each) => rounded(each, 1));
  say(`
${table([head, ...rows])}

${table(rest)}

p50 and p95 in ms over 4 connections (p95 at most ${limits.p95}); requests per second over 20 (at least ${limits.perSecond}).
CPU: the processor time of one answer, with what it sets going, in all processes; a busy machine changes it least.
JS: gzipped, as a browser fetched it (at most ${limits.scripts} kB). (bare): a bare Remix page, measured next to each.
${works} works in the kennismap, a team of ${teamSize}, ${availableParallelism()} cores, load ${busyness.join(" ")}.
${notes.join("\n")}`);
  if (loadavg()[0]! > availableParallelism() + 2)
    say("This machine was busy with other work: times and rates are worse than they would be.");
}

function parameter(name: string): string | undefined {
  return process.argv.find((each) => each.startsWith(`--${name}=`))?.split("=")[1];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
