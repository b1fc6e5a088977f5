// Measures what a genogram costs to lay out, and how smoothly a full one moves in a browser. Run by `npm run bench`.
import { availableParallelism, loadavg } from "node:os";
import { genogramText } from "#app/exercises/genogram/genogramFile.ts";
import { layOut } from "#app/exercises/genogram/layout/layout.ts";
import type { Family } from "#app/exercises/genogram/family.ts";
import { grow } from "#tests/exercises/genogram/generatedFamily.ts";
import { StartedClone } from "../start/startedClone.ts";
import { dice } from "./dice.ts";
import { percentile } from "./load.ts";
import { frameTimes } from "./movingGenogram.ts";
import { Site } from "./site.ts";
import { rounded, table, verdict } from "./table.ts";

const sizes = [
  { people: 15, generations: 3, ties: 10, limit: 200 },
  { people: 50, generations: 5, ties: 35, limit: 200 },
  { people: 150, generations: 8, ties: 100, limit: 200 },
  { people: 300, generations: 12, ties: 200, limit: 1000 },
];
const families = 20;
/** A frame that takes longer is one that somebody sees: at 60 to the second, two. */
const smooth = 34;

say("Laying out generated families…");
const rows = sizes.map(({ limit, ...size }) => {
  const times = Array.from({ length: families }, (_, seed) => layoutTime(generated(size, seed)));
  const p95 = percentile(times, 95);
  const held = verdict([{ name: "p95", measured: p95, limit }]);
  return [
    `${size.people} people, ${size.ties} lines`,
    rounded(percentile(times, 50), 1),
    rounded(p95, 1),
    `${limit}`,
    held,
  ];
});

const site = new Site();
const frames: string[][] = [];
try {
  say("Moving a full genogram in a browser…");
  await site.start();
  const moved = await frameTimes(site.address, await site.signIn("author"), genogramText(generated(sizes.at(-1)!, 1)));
  for (const [what, times] of Object.entries(moved)) {
    const p95 = percentile(times, 95);
    const held = verdict([{ name: "p95", measured: p95, limit: smooth }]);
    frames.push([what, rounded(percentile(times, 50), 1), rounded(p95, 1), `${smooth}`, held]);
  }
} finally {
  await site.stop();
  await StartedClone.killAll();
}

say(`
${table([["layout, ms", "p50", "p95", "at most", "budget"], ...rows])}

${table([["frame of 300 people, ms", "p50", "p95", "at most", "budget"], ...frames])}

Each layout of ${families} generated families, the first time that it is seen. ${availableParallelism()} cores, load ${loadavg()
  .map((each) => rounded(each, 1))
  .join(" ")}; the browser draws without a graphics card.`);
process.exit(0);

/** A family of exactly this many people, the same in every run. */
function generated(size: { people: number; generations: number; ties: number }, seed: number): Family {
  const random = dice(2026 + seed);
  for (;;) {
    const family = grow({ most: size.people, generations: size.generations, ties: size.ties }, random);
    if (family.people.length === size.people) return family;
  }
}

function layoutTime(family: Family): number {
  const began = performance.now();
  layOut(family);
  return performance.now() - began;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
