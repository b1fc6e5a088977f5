// How long the search verb takes with 10,000 contributions, on one connection. Run by `npm run bench`.
import { mkdtempSync, mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { runMigrations } from "graphile-worker";
import { databaseHome } from "../../bin/databaseHome.mjs";
import { startPostgres } from "../../bin/postgres.mjs";
import { applyMigrations } from "../../prisma/engine/migrate.ts";

const queries: Record<string, string> = {
  everything: "",
  "everything, newest, page 5": "page=5&sort=newest",
  "one filter": "element=b",
  "three filters": "element=a&element=b&minutes=30&setting=group",
  "a common word": "q=gesprek",
  "a very common word": "q=je+kunt",
  "a rare word": "q=ademhaling",
  "two words": "q=levensverhaal+schrijven",
  "two words and a filter": "q=naasten+gesprek&element=a&kind=contribution",
  "a word with synonyms": "q=veerkracht",
  "two words that are one synonym": "q=sociale+steun",
  "half a word": "q=genog",
  "a word inside others": "q=groep",
  "a phrase": "q=%22sociale+kaart%22",
  "without a word": "q=gesprek+-groep",
  "a typo": "q=veerkragt",
  "two words, one a typo": "q=genorgam+tekenen",
  "words that nobody wrote": "q=zwabberklos",
  "a sentence": "q=hoe+praat+ik+met+een+jongere+over+trek+in+het+weekend",
  "two thousand characters": `q=${"veerkracht+genogram+".repeat(100)}`,
};

const rounds = Number(process.argv[2] ?? 15);
const works = Number(process.argv[3] ?? 10_000);
const limit = 50;

const root = path.resolve(import.meta.dirname, "../..");
mkdirSync(path.join(root, ".cache"), { recursive: true });
const folder = mkdtempSync(path.join(root, ".cache/bench-"));
const home = databaseHome(root, folder);
const server = await startPostgres(home, { durable: false });
try {
  const url = server.url("kennismap");
  await applyMigrations(url);
  await runMigrations({ connectionString: url });
  Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: path.join(folder, "data"), EMBEDDED_DATABASE: "1" });
  await measure();
} finally {
  await server.stop();
  for (const place of new Set([folder, home.folder])) rmSync(place, { recursive: true, force: true });
}

async function measure(): Promise<void> {
  const { closeDatabase } = await import("#app/platform/database.server.ts");
  const { actorOfPerson } = await import("#app/people/actor.server.ts");
  const { queryOf } = await import("#app/knowledge/kennismapQuery.ts");
  const { searchKennismap } = await import("#app/knowledge/search.server.ts");
  const { generateKennismap } = await import("./kennismapWorld.ts");
  const { personId } = await generateKennismap(works, Math.ceil(works / 200));
  const actor = await actorOfPerson(personId);
  const every: number[] = [];
  const table = [];
  for (const [name, parameters] of Object.entries(queries)) {
    const query = queryOf(new URLSearchParams(parameters));
    const { total } = await searchKennismap(actor, query);
    const times: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const began = performance.now();
      await searchKennismap(actor, query);
      times.push(performance.now() - began);
    }
    every.push(...times);
    table.push({ search: name, found: total, "p50 ms": percentile(times, 50), "p95 ms": percentile(times, 95) });
  }
  await closeDatabase();
  const p95 = percentile(every, 95);
  table.push({ search: "all of these", found: works, "p50 ms": percentile(every, 50), "p95 ms": p95 });
  console.table(table);
  console.log(
    `Search among ${works} contributions: p95 ${p95} ms, at most ${limit} ms: ${p95 <= limit ? "yes" : "no"}`,
  );
  if (p95 > limit) process.exitCode = 1;
}

function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * share) / 100))]! * 10) / 10;
}
