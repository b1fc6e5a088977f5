import { afterAll, beforeAll, expect, test } from "vitest";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";
import { completeContribution } from "#tests/support/works.ts";
import { world } from "./world.ts";
import type { World } from "./world.ts";

let application: ServedApplication;
let us: World;

beforeAll(async () => {
  us = await world();
  application = await servedApplication();
});
afterAll(() => application.close());

const typed = "Dit schrijf ik alleen voor mezelf.";

/** What the page of one person sends by itself, with the session of whoever is signed in by then. */
async function sends(owner: Actor, session: Actor | null, method: string, address: string, body: object) {
  const response = await application.ask(address, {
    method,
    body: JSON.stringify(body),
    headers: { "content-type": "application/json", accept: "application/json", "page-owner": owner.personId },
    ...(session && { cookie: await application.enter(session) }),
  });
  return { status: response.status, said: await response.text() };
}

function attempts(): Promise<{ personId: string; answer: unknown }[]> {
  return database().attempt.findMany({ select: { personId: true, answer: true }, orderBy: { id: "asc" } });
}

const reflection = () => `/courses/${us.course.slug}/parts/look-back/attempt`;
const answer = { version: 1, answers: { v1: typed } };

test("what a newcomer types on after her session ended is not kept as the answer of her lead, who signed in since", async () => {
  const { newcomer, lead } = us.home;
  const before = await attempts();
  const sent = { number: 1, savedFrom: null, finish: false, answer };
  expect((await sends(newcomer, null, "POST", reflection(), sent)).status).toBe(401);
  const { status, said } = await sends(newcomer, lead, "POST", reflection(), sent);
  expect([status, JSON.parse(said).code]).toEqual([409, "session.other"]);
  expect(said).not.toContain(typed);
  expect(await attempts()).toEqual(before);
});

test("a draft that one person has open is not saved with the session of the next, even where the next may edit it", async () => {
  const { author, lead } = us.home;
  const { revisionId, counter } = us.draft;
  const before = await database().revision.findUniqueOrThrow({ where: { id: revisionId } });
  const content = completeContribution({ title: typed });
  const sent = await sends(lead, author, "PUT", `/drafts/${revisionId}/content`, { counter, content });
  expect([sent.status, JSON.parse(sent.said).code]).toEqual([409, "session.other"]);
  expect(await database().revision.findUniqueOrThrow({ where: { id: revisionId } })).toEqual(before);
  expect(await database().snapshot.count({ where: { byId: author.personId, reason: "conflict" } })).toBe(0);
});

test("a reflection sent without scripts from someone else's page is not kept, and the page says so", async () => {
  const { newcomer, lead } = us.home;
  const cookie = await application.enter(lead);
  const page = await (await application.ask(`/courses/${us.course.slug}/parts/look-back`, { cookie })).text();
  expect(page).toContain(`name="pageOwner" value="${lead.personId}"`);
  const before = await attempts();
  const response = await application.ask(reflection(), {
    method: "POST",
    cookie,
    body: new URLSearchParams({
      ...{ number: "1", savedFrom: "", finish: "yes", page: `/courses/${us.course.slug}/parts/look-back`, v1: typed },
      pageOwner: newcomer.personId,
    }),
  });
  expect(await attempts()).toEqual(before);
  const shown = await application.ask(response.headers.get("location")!.split("#")[0]!, { cookie });
  expect(await shown.text()).toContain("niet bewaard onder die naam");
});

test("whoever stays signed in goes on saving what she types", async () => {
  const { newcomer } = us.home;
  const { savedAt } = await database().attempt.findFirstOrThrow({ where: { personId: newcomer.personId } });
  const sent = { number: 1, savedFrom: savedAt.toISOString(), finish: false, answer };
  const { status, said } = await sends(newcomer, newcomer, "POST", reflection(), sent);
  expect([status, said.includes(typed)]).toEqual([200, true]);
});
