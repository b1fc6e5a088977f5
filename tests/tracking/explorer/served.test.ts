import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { storeStatements } from "#app/xapi/storing/store.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";
import { statement } from "#tests/support/statements.ts";

let people: Cast;
let application: ServedApplication;

beforeAll(async () => {
  people = await cast();
  application = await servedApplication();
});
afterAll(() => application.close());

const path = "/administration/statements";

async function store(amount: number, properties: Parameters<typeof statement>[0] = {}): Promise<string[]> {
  const made = Array.from({ length: amount }, () => statement(properties));
  return storeStatements(applicationCredential(people.organisation.id), made);
}

/** What a browser that listens hears: each event with its place, until it goes away. */
async function listen(address: string, cookie: string, lastEventId?: string) {
  const going = new AbortController();
  const headers = { accept: "text/event-stream", ...(lastEventId && { "last-event-id": lastEventId }) };
  const response = await application.ask(address, { cookie, headers, signal: going.signal });
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  async function next(): Promise<{ event: string; id: string; data: string } | null> {
    for (;;) {
      const end = heard.indexOf("\n\n");
      if (end === -1) {
        const { done, value } = await reader.read();
        if (done) return null;
        heard += value;
        continue;
      }
      const lines = heard.slice(0, end).split("\n");
      heard = heard.slice(end + 2);
      const field = (name: string) => lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2) ?? "";
      if (field("data") !== "") return { event: field("event"), id: field("id"), data: field("data") };
    }
  }
  async function take(amount: number) {
    const taken: { id: string; statement: { id: string; sentence: string } }[] = [];
    while (taken.length < amount) {
      const each = await next();
      if (each === null) break;
      taken.push({ id: each.id, statement: JSON.parse(each.data) });
    }
    return taken;
  }
  return { response, next, take, leave: () => going.abort() };
}

describe("what comes in live", () => {
  test("is told by another process than the one that stores it, as sentences, once each and in order", async () => {
    const cookie = await application.enter(people.administrator);
    await store(3);
    const address = `${path}/live?from=${Date.now()}.${"9".repeat(18)}`;
    const tail = await listen(address, cookie);
    expect(tail.response.headers.get("content-type")).toContain("text/event-stream");
    expect(tail.response.headers.get("content-encoding")).toBeNull();
    const object = { id: "https://voorbeeld.nl/live", definition: { name: { nl: "Dag 2" } } };
    const ids = await store(2, { verb: { id: "http://adlnet.gov/expapi/verbs/completed" }, object });
    const told = await tail.take(2);
    expect(told.map((each) => each.statement.id)).toEqual(ids);
    expect(told[0]!.statement.sentence).toBe("iemand@voorbeeld.nl rondde ‘Dag 2’ af");
    tail.leave();
  });

  test("goes on where a browser was cut off: nothing is lost and nothing comes twice", async () => {
    const cookie = await application.enter(people.administrator);
    const verb = { id: "https://voorbeeld.nl/doorgaan" };
    const address = `${path}/live?verb=${encodeURIComponent(verb.id)}&from=0.0`;
    const writing = (async () => {
      const ids: string[] = [];
      for (let batch = 0; batch < 30; batch += 1) ids.push(...(await store(7, { verb })));
      return ids;
    })();
    const heard: string[] = [];
    let place: string | undefined;
    while (heard.length < 210) {
      const tail = await listen(address, cookie, place);
      const told = await tail.take(Math.min(37, 210 - heard.length));
      tail.leave();
      heard.push(...told.map((each) => each.statement.id));
      place = told.at(-1)?.id ?? place;
    }
    expect(heard).toEqual(await writing);
  });

  test("keeps to the filters", async () => {
    const cookie = await application.enter(people.administrator);
    const verb = { id: "https://voorbeeld.nl/gefilterd" };
    const tail = await listen(`${path}/live?verb=${encodeURIComponent(verb.id)}&from=0.0`, cookie);
    await store(3);
    const [wanted] = await store(1, { verb });
    expect((await tail.take(1))[0]!.statement.id).toBe(wanted);
    tail.leave();
  });

  test("ends when the reader's session does, and when her role is taken away", async () => {
    const { administrator } = people;
    const cookie = await application.enter(administrator);
    const tail = await listen(`${path}/live?from=${Date.now()}.0`, cookie);
    await database().session.updateMany({
      where: { personId: administrator.personId },
      data: { revokedAt: new Date() },
    });
    await store(1);
    expect(await tail.next()).toMatchObject({ event: "ended" });
    expect(await tail.next()).toBeNull();

    const again = await listen(`${path}/live?from=${Date.now()}.0`, await application.enter(administrator));
    const grant = { personId: administrator.personId, role: "administrator" };
    await database().grant.updateMany({ where: grant, data: { until: new Date() } });
    await store(1);
    expect(await again.next()).toMatchObject({ event: "ended" });
    await database().grant.updateMany({ where: grant, data: { until: null } });
  });

  test("is for who may: others are refused, and a browser that does not listen gets the page", async () => {
    const listening = { accept: "text/event-stream" };
    const trainer = await application.enter(people.trainer);
    const refused = await application.ask(`${path}/live`, { cookie: trainer, headers: listening });
    expect(refused.status).toBe(403);
    await refused.body?.cancel();
    const page = await application.ask(`${path}/live`, { cookie: await application.enter(people.administrator) });
    expect([page.status, page.headers.get("location")]).toEqual([302, path]);
  });
});

describe("an export", () => {
  test("as CSV opens in a Dutch spreadsheet, with names, and runs nothing there", async () => {
    const cookie = await application.enter(people.administrator);
    const { accountName } = await database().person.findUniqueOrThrow({ where: { id: people.newcomer.personId } });
    const verb = { id: "http://adlnet.gov/expapi/verbs/passed" };
    const actor = { account: { homePage: await identifierBase(), name: accountName } };
    const object = { id: "https://voorbeeld.nl/csv", definition: { name: { nl: '=HYPERLINK("x";"y")' } } };
    await store(1, { actor, verb, object, result: { success: true, score: { scaled: 0.75 }, duration: "PT1M30S" } });
    const address = `${path}/export?format=csv&activity=${encodeURIComponent(object.id)}`;
    const response = await application.ask(address, { cookie });
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(response.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    expect(response.headers.get("content-disposition")).toMatch(/^attachment; filename="statements-.*\.csv"$/);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    const [header, row, rest] = bytes.toString().slice(1).split("\r\n");
    expect([header!.split(";")[0], rest]).toEqual(['"Dag"', ""]);
    expect(row).toContain('"Noor Nieuweling";"Noor Nieuweling slaagde voor ‘=HYPERLINK(""x"";""y"")’"');
    expect(row).toContain('"\'=HYPERLINK(""x"";""y"")"');
    expect(row).toContain(';0,75;"ja";90;');
  });

  test("as JSON lines has each statement as it is stored, on one line, also one that was sent over several", async () => {
    const cookie = await application.enter(people.administrator);
    const object = { id: "https://voorbeeld.nl/regels" };
    const ids = await store(2500, { object });
    const address = `${path}/export?format=jsonl&activity=${encodeURIComponent(object.id)}`;
    const lines = (await (await application.ask(address, { cookie })).text()).trim().split("\n");
    expect(lines.map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(ids);
  });

  test("that is broken off is never taken for a whole file", async () => {
    const cookie = await application.enter(people.administrator);
    const object = { id: "https://voorbeeld.nl/lang" };
    const extensions = { "https://voorbeeld.nl/vulling": "x".repeat(20_000) };
    for (let batch = 0; batch < 12; batch += 1) await store(200, { object, context: { extensions } });
    const address = `${path}/export?format=jsonl&activity=${encodeURIComponent(object.id)}`;
    const response = await application.ask(address, { cookie });
    const reader = response.body!.getReader();
    await reader.read();
    // The reader takes nothing for a while, and the walk waits for her; meanwhile she is signed out.
    await database().session.updateMany({
      where: { personId: people.administrator.personId },
      data: { revokedAt: new Date() },
    });
    await new Promise((resolve) => setTimeout(resolve, 6000));
    const rest = (async () => {
      while (!(await reader.read()).done);
    })();
    await expect(rest).rejects.toThrow();
    application.bugs();
  });
});
