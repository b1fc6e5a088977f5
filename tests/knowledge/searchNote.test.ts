import { expect, test } from "vitest";
import { queryOf } from "#app/knowledge/kennismapQuery.ts";
import { database } from "#app/platform/database.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { noteSearch } from "#app/routes/knowledge/searchNote.server.ts";
import { cast } from "#tests/support/cast.ts";

/** A browser that opens addresses of the kennismap and keeps its cookie. */
function browserOf(actor: Actor) {
  let cookie = "language=nl";
  return async function open(search: string, options: RequestInit = {}) {
    const url = `http://kennismap.example/knowledge?${search}`;
    const request = new Request(url, { ...options, headers: { cookie, ...options.headers } });
    const headers = new Headers(await noteSearch(actor, request, queryOf(new URL(url).searchParams), 7));
    const kept = headers.get("set-cookie")?.split(";")[0];
    if (kept) cookie = `language=nl; ${kept}`;
    return headers.get("set-cookie");
  };
}

async function recorded(actor: Actor) {
  const events = await database().event.findMany({
    where: { actorId: actor.personId, name: "kennismap.searched" },
    orderBy: { id: "asc" },
  });
  return events.map(({ payload }) => payload);
}

test("a search is recorded once, however often its page is opened, turned or sorted", async () => {
  const { newcomer } = await cast();
  const open = browserOf(newcomer);
  for (const search of ["q=humor", "q=humor", "q=Humor", "q=humor&page=2", "q=humor&sort=newest"]) await open(search);
  expect(await recorded(newcomer)).toEqual([{ results: 7, filtered: false }]);
  await open("q=humor&element=c");
  await open("q=humor");
  expect(await recorded(newcomer)).toEqual([
    { results: 7, filtered: false },
    { results: 7, filtered: true },
  ]);
});

test("looking around, asking for headers only and loading ahead are no searches", async () => {
  const { author } = await cast();
  const open = browserOf(author);
  await open("");
  await open("page=3");
  await open("q=humor", { method: "HEAD" });
  await open("q=humor", { headers: { "sec-purpose": "prefetch" } });
  expect(await recorded(author)).toEqual([]);
});

test("a search that found nothing is remembered, but not whose it was", async () => {
  const { lead, organisation } = await cast();
  const url = "http://kennismap.example/knowledge?q=nergens";
  await noteSearch(lead, new Request(url), queryOf(new URL(url).searchParams), 0);
  expect(await recorded(lead)).toEqual([]);
  const events = await database().event.findMany({
    where: { organisationId: organisation.id, name: "kennismap.searched" },
    orderBy: { id: "desc" },
  });
  expect(events[0]!.payload).toEqual({ results: 0, filtered: false });
});

test("two people at one computer each search for themselves, and the browser keeps no words", async () => {
  const { author, newcomer } = await cast();
  const cookie = await browserOf(author)("q=geheim+woord");
  expect(cookie).toMatch(/^searched=[\w-]{12}; /);
  expect(cookie).not.toContain("geheim");
  const url = "http://kennismap.example/knowledge?q=geheim+woord";
  const request = new Request(url, { headers: { cookie: cookie!.split(";")[0]! } });
  await noteSearch(newcomer, request, queryOf(new URL(url).searchParams), 3);
  expect(await recorded(newcomer)).toHaveLength(1);
});

test("a cookie that someone made up harms nobody", async () => {
  const { reviewer } = await cast();
  const url = "http://kennismap.example/knowledge?q=humor";
  for (const cookie of ["searched=", `searched=${"x.".repeat(3000)}`, "searched=../../'\"", "searched"]) {
    await noteSearch(reviewer, new Request(url, { headers: { cookie } }), queryOf(new URL(url).searchParams), 1);
  }
  expect(await recorded(reviewer)).toHaveLength(4);
});
