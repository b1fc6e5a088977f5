import type { Page } from "@playwright/test";
import { v7 } from "uuid";
import { completeContribution } from "#tests/support/works.ts";
import { expect, test } from "#tests/support/browser.ts";
import {
  complaintsAbout,
  complaintsAboutTitle,
  kindsOnPage,
  linksOn,
  patternOf,
  patterns,
} from "#tests/support/sweep.ts";
import type { Part } from "../../prisma/cast.ts";

const course = "/courses/vierdaagse-basiscursus";

/** Where several addresses of one kind look different, and how many of them to see. */
const several: Record<string, number> = {
  "/contributions/:slug": 3,
  "/contributions/:slug/exercises/:exerciseVersionId": 3,
  "/courses/:slug/parts/:part": 8,
  "/drafts/:revisionId": 3,
};
/** Opening a part moves the place at which its learner goes on; the administrator is in nobody's way. */
const followsCourses: Part = "administrator";

/** Colours that are still on their way from light to dark would be measured half-way. */
const reducedMotion = "reduce";
const viewport = { width: 1280, height: 800 };

const everywhere = ["/", "/er/is/niets", "/knowledge?q=steun", "/knowledge?q=qwxz", "/house", "/account", course];

/** What was seen so far: which addresses, and what kinds of things on them. */
interface Seen {
  patterns: Set<string>;
  kinds: Set<string>;
}

/** Goes to every kind of page to which this person comes by following links; looks where there is something new. */
async function walk(page: Page, part: Part | null, begin: string[], seen: Seen): Promise<string[]> {
  const wrong: string[] = [];
  const visits = new Map<string, number>();
  const waiting = [...begin];
  const asked = new Set<string>();
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { name, isPage } = patternOf(address);
    const isOthers = name === "/courses/:slug/parts/:part" && part !== followsCourses;
    const isEnough = !begin.includes(address) && (visits.get(name) ?? 0) >= (several[name] ?? 1);
    if (isOthers || isEnough || asked.has(address) || !(isPage || name === "/*")) continue;
    asked.add(address);
    visits.set(name, (visits.get(name) ?? 0) + 1);
    const answer = await page.goto(address, { waitUntil: name.startsWith("/drafts") ? "networkidle" : "load" });
    const links = await linksOn(page);
    waiting.push(...links);
    const kinds = await kindsOnPage(page);
    const isNew = !seen.patterns.has(name) || kinds.some((kind) => !seen.kinds.has(kind));
    seen.patterns.add(name).add(patternOf(page.url()).name);
    for (const kind of kinds) seen.kinds.add(kind);
    const complaints = [
      ...(answer!.ok() || begin.includes(address) ? [] : [`a link leads to an answer of ${answer!.status()}`]),
      ...links
        .filter((link) => patternOf(link).name === "/*" && link !== address)
        .map((link) => `a link leads nowhere: ${link}`),
      ...(await complaintsAboutTitle(page)),
      ...(isNew ? await complaintsAbout(page) : []),
    ];
    wrong.push(...complaints.map((complaint) => `${address} as ${part ?? "nobody"}: ${complaint}`));
  }
  return wrong;
}

/** A text that waits for review, and one that is still written; gives the address at which that one is handed in. */
async function write(page: Page): Promise<string> {
  let last = "";
  const headers = { origin: new URL(page.url()).origin };
  for (const isDone of [true, false]) {
    const begun = await page.request.post("/works/new", { headers, form: { kind: "contribution" }, maxRedirects: 0 });
    const draft = begun.headers()["location"]!;
    const content = completeContribution({ title: isDone ? "Ligt te wachten" : "Nog bezig" });
    await page.request.put(`${draft}/content`, { headers, data: { counter: 0, content } });
    const form = { counter: "1", clientData: "none", rights: "own", respectful: "on" };
    last = `${draft}/submission`;
    if (isDone) await page.request.post(last, { headers, form });
  }
  return last;
}

/** A key for another system, and another LRS to which nothing goes; gives the addresses of both. */
async function connect(page: Page): Promise<string[]> {
  const headers = { origin: new URL(page.url()).origin };
  const [keys, forwarding] = ["/administration/credentials", "/administration/forwarding"];
  const key = v7();
  await page.request.post(`${keys}/new`, { headers, form: { id: key, label: "Om te zien", scopes: "state" } });
  const lrs = { name: "Om te zien", endpoint: "http://127.0.0.1:9/xapi", key: "k", secret: "s", version: "1.0.3" };
  const choice = { from: "now", otherVerbs: "https://kennismap.example/nooit", activities: "" };
  const added = await page.request.post(`${forwarding}/new`, {
    ...{ headers, maxRedirects: 0 },
    form: { ...lrs, ...choice },
  });
  return [`${keys}/${key}`, added.headers()["location"]!.split("?")[0]!];
}

// A trace of so many pages would cost more than the pages.
test.use({ trace: "off", viewport, contextOptions: { reducedMotion } });

test("nobody meets a page that keeps someone out, whoever she is and whatever she does there", async ({
  page,
  browser,
  signIn,
}) => {
  const seen: Seen = { patterns: new Set(), kinds: new Set() };
  const link = { reset: "/reset-password/er-is-niets", invitation: "/invitation/er-is-niets" };
  const outside = ["/vocabulary", "/sign-in", "/forgotten-password", "/er/is/niets", ...Object.values(link)];
  const wrong = await walk(page, null, outside, seen);
  const abroad = await browser.newContext({ locale: "en-GB", viewport, reducedMotion });
  wrong.push(...(await walk(await abroad.newPage(), null, outside, { patterns: new Set(), kinds: new Set() })));
  await abroad.close();
  for (const part of ["author", "newcomer", "reviewer", "lead", "trainer", "administrator"] as const) {
    const context = await browser.newContext({ locale: "nl-NL", viewport, reducedMotion });
    const tab = await context.newPage();
    await signIn(part, tab);
    const begin = [...everywhere];
    if (part === "author") begin.push(await write(tab));
    if (part === "administrator") begin.push(...(await connect(tab)));
    if (part === followsCourses) {
      await tab.request.post(`${course}/enrolment`, { headers: { origin: new URL(tab.url()).origin } });
    }
    wrong.push(...(await walk(tab, part, begin, seen)));
    await context.close();
  }
  expect(wrong).toEqual([]);
  const missed = patterns.filter(({ name, isPage }) => isPage && !seen.patterns.has(name)).map(({ name }) => name);
  expect(missed, "pages to which no link led").toEqual([]);
});
