import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { record } from "#app/events/event.server.ts";
import { dayOf } from "#app/platform/calendar.ts";
import { day, fromNow, now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { readEventLog } from "#app/tracking/eventLog.server.ts";
import { eventQueryOf, statementQueryOf } from "#app/tracking/recordQuery.ts";
import { readStatement } from "#app/tracking/explorer/statement.server.ts";
import { lookUpStatements } from "#app/tracking/explorer/statementList.server.ts";
import { verbs } from "#app/tracking/vocabulary.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { storeStatements } from "#app/xapi/storing/store.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { statement } from "#tests/support/statements.ts";
import { workOff } from "../../app/worker.ts";
import { smallWorld } from "./world.ts";

let people: Cast;
let others: Cast;

beforeAll(async () => {
  people = await cast();
  others = await secondOrganisation();
  await smallWorld(people);
  await smallWorld(others);
  await workOff();
});

describe("statements", () => {
  test.each(["author", "reviewer", "lead", "newcomer", "trainer"] as const)(
    "the %s cannot look them up",
    async (part) => {
      await expect(lookUpStatements(people[part], "organisation", {})).rejects.toMatchObject({ reason: "forbidden" });
      await expect(readStatement(people[part], "organisation", randomUUID())).rejects.toMatchObject({
        reason: "forbidden",
      });
      await expect(readEventLog(people[part], {})).rejects.toMatchObject({ reason: "forbidden" });
    },
  );

  test("an administrator reads them as sentences with the names of her people, newest first", async () => {
    const { statements } = await lookUpStatements(people.administrator, "organisation", {});
    expect(statements).toContainEqual(
      expect.objectContaining({
        who: "Noor Nieuweling",
        sentence: "Noor Nieuweling slaagde voor ‘Toets dag 1’",
        verb: verbs.passed,
        object: { name: "Toets dag 1", activity: expect.stringContaining("/parts/check") },
        within: ["Kleine cursus"],
        score: 1,
        success: true,
      }),
    );
    const stored = statements.map((each) => each.stored);
    expect(stored).toEqual(stored.toSorted().toReversed());
  });

  test("she finds them by name, verb, activity and day", async () => {
    const find = async (query: object) =>
      (await lookUpStatements(people.administrator, "organisation", query)).statements;
    const hers = await find({ person: "nieuweling" });
    expect(new Set(hers.map(({ who }) => who))).toEqual(new Set(["Noor Nieuweling"]));
    expect(await find({ person: "niemand" })).toEqual([]);
    expect(new Set((await find({ verb: verbs.passed })).map(({ verb }) => verb))).toEqual(new Set([verbs.passed]));
    const { activity } = hers[0]!.object;
    expect((await find({ activity: activity! })).every(({ object }) => object.activity === activity)).toBe(true);
    expect((await find({ from: dayOf(now()), until: dayOf(now()) })).length).toBeGreaterThan(0);
    expect(await find({ from: dayOf(fromNow(2 * day)) })).toEqual([]);
    expect(await find({ until: dayOf(fromNow(-2 * day)) })).toEqual([]);
  });

  test("she pages through all of them and meets each once", async () => {
    const credential = applicationCredential(people.organisation.id);
    const object = { id: `https://voorbeeld.nl/${randomUUID()}` };
    await storeStatements(
      credential,
      Array.from({ length: 120 }, () => statement({ object })),
    );
    const seen: string[] = [];
    let after: string | undefined;
    do {
      const page = await lookUpStatements(people.administrator, "organisation", { activity: object.id, after });
      seen.push(...page.statements.map(({ id }) => id));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect([seen.length, new Set(seen).size]).toEqual([120, 120]);
  });

  test("she reads one as it is stored, also after it was voided; another organisation's is not there", async () => {
    const credential = applicationCredential(people.organisation.id);
    const target = statement({ actor: { objectType: "Group", member: [{ mbox: "mailto:a@voorbeeld.nl" }] } });
    const about = { objectType: "StatementRef" as const, id: target.id };
    const voiding = statement({ verb: { id: "http://adlnet.gov/expapi/verbs/voided" }, object: about });
    await storeStatements(credential, [target]);
    expect(await readStatement(people.administrator, "organisation", target.id)).toMatchObject({
      voided: false,
      who: "a@voorbeeld.nl",
    });
    await storeStatements(credential, [voiding]);
    const read = await readStatement(people.administrator, "organisation", target.id);
    expect([read!.voided, JSON.parse(read!.json).id]).toEqual([true, target.id]);
    expect(await readStatement(others.administrator, "organisation", target.id)).toBeNull();
    const theirs = await lookUpStatements(others.administrator, "organisation", { person: "Noor Nieuweling" });
    expect(theirs.statements).toEqual([]);
  });

  test("an address that makes no sense asks nothing", () => {
    const address = "http://127.0.0.1/administration/statements?person=&from=soon&until=2026-13-01&after=x&verb=+";
    expect(statementQueryOf(address)).toEqual({});
    expect(eventQueryOf("http://127.0.0.1/administration/events?after=1&name=x")).toEqual({ name: "x" });
  });
});

describe("the event log", () => {
  test("an administrator reads who did what, about what, and finds the statement that it became", async () => {
    const { entries } = await readEventLog(people.administrator, { name: "course.assigned" });
    expect(entries).toMatchObject([{ who: "Leyla Leidraad", about: ["Noor Nieuweling", "Kleine cursus"] }]);
    const statementOf = await readStatement(people.administrator, "organisation", entries[0]!.statement!);
    expect(statementOf).toMatchObject({
      sentence: "Leyla Leidraad wees de cursus ‘Kleine cursus’ toe aan Noor Nieuweling",
    });
  });

  test("what says nothing in xAPI is in the log all the same", async () => {
    const { entries } = await readEventLog(people.administrator, { name: "package.installed" });
    expect(entries).toMatchObject([{ about: ["Kleine cursus 1.0.0"], statement: null }]);
  });

  test("the title of a draft is not in the log", async () => {
    const { entries } = await readEventLog(people.administrator, {});
    expect(entries.length).toBeGreaterThan(5);
    expect(JSON.stringify(entries)).not.toContain("Nog geheim");
  });

  test("nothing of another organisation is in it", async () => {
    const { entries } = await readEventLog(others.administrator, {});
    const rows = await database().event.findMany({ where: { id: { in: entries.map(({ id }) => id) } } });
    expect(new Set(rows.map(({ organisationId }) => organisationId))).toEqual(new Set([others.organisation.id]));
    const first = await readEventLog(people.administrator, {});
    const beyond = await readEventLog(others.administrator, { after: first.entries.at(-1)!.id });
    expect(beyond.entries).toEqual(entries);
  });

  test("it comes in pages, of which none repeats or skips an event", async () => {
    const { reviewer } = people;
    await transaction(async (tx) => {
      for (let each = 0; each < 60; each += 1) {
        await record(tx, reviewer, "kennismap.searched", { results: each, filtered: false });
      }
    });
    const query = { person: reviewer.name, name: "kennismap.searched", from: dayOf(now()), until: dayOf(now()) };
    const first = await readEventLog(people.administrator, query);
    const second = await readEventLog(people.administrator, { ...query, after: first.next! });
    const ids = [...first.entries, ...second.entries].map(({ id }) => id);
    expect([new Set(ids).size, second.next]).toEqual([60, null]);
  });
});
