import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { queryOf } from "#app/knowledge/kennismapQuery.ts";
import { recordSearch } from "#app/knowledge/search.server.ts";
import { dayOf, firstMomentOf } from "#app/platform/calendar.ts";
import type { EventName, HappenedEvent } from "#app/events/catalogue.ts";
import { database } from "#app/platform/database.server.ts";
import { profileActivity } from "#app/tracking/profile/category.ts";
import { statementsFor } from "#app/tracking/statement.server.ts";
import { statementTable } from "#app/tracking/statementTable.server.ts";
import { track } from "#app/tracking/follower.server.ts";
import { absolute, progressExtension, verbs } from "#app/tracking/vocabulary.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { listStatements } from "#app/xapi/reading/reading.server.ts";
import { faultOfStatement } from "#app/xapi/data/statement.ts";
import type { Activity } from "#app/xapi/data/activity.ts";
import type { Statement, StoredStatement } from "#app/xapi/data/statement.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { forbiddenMark, markFreeText, titleMark } from "./freeText.ts";
import { happening } from "./happening.ts";
import { smallWorld } from "./world.ts";
import type { Happenings } from "./world.ts";

const base = "http://127.0.0.1:3000";
const names = Object.keys(statementTable) as EventName[];
const speaking = names.filter((name) => statementTable[name] !== null);

let people: Cast;
let others: Cast;
let world: Happenings;
let elsewhere: Happenings;
let marked: string[];

beforeAll(async () => {
  people = await cast();
  others = await secondOrganisation();
  world = await smallWorld(people);
  elsewhere = await smallWorld(others);
  marked = await markFreeText();
});

test("the world of these tests is full of words that people wrote", () => {
  expect(marked).toEqual(
    expect.arrayContaining([
      "Person.name",
      "Person.email",
      "Team.name",
      "Attempt.answer",
      "Revision.title",
      "Revision.document",
    ]),
  );
});

test.each(speaking)("%s becomes valid statements without a word that a person wrote", async (name) => {
  expect(world[name].length).toBeGreaterThan(0);
  for (const payload of world[name]) {
    const statements = await statementsFor(happening(people.newcomer, name, payload));
    expect(statements.length).toBeGreaterThan(0);
    for (const statement of statements) expectDiscreet(statement);
  }
});

function expectDiscreet(statement: Statement): void {
  const { verb, actor, context, result, object } = statement;
  expect(faultOfStatement(statement)).toBeNull();
  expect(JSON.stringify(statement)).not.toContain(forbiddenMark);
  expect(JSON.stringify(statement)).not.toContain("@");
  expect(Object.keys(verb.display!)).toEqual(["nl", "en"]);
  expect(Object.values(verbs).map((each) => absolute(base, each))).toContain(verb.id);
  expect(Object.keys(actor)).toEqual(["objectType", "account"]);
  expect(context).toMatchObject({ platform: "Kennismap", contextActivities: { category: [profileActivity(base)] } });
  expect(context?.instructor).toBeUndefined();
  expect(result?.response).toBeUndefined();
  expect(["name,type", "type"]).toContain(
    Object.keys((object as Activity).definition!)
      .toSorted()
      .join(","),
  );
}

test.each(names.filter((name) => statementTable[name] === null))("%s says nothing", async (name) => {
  expect(await statementsFor(happening(people.newcomer, name, world[name][0]!))).toEqual([]);
});

test("a published title is a name, a draft's title is nobody's business", async () => {
  const [draft, published] = world["contribution.read"];
  const [read] = await statementsFor(happening(people.author, "contribution.read", published!));
  expect(read!.object).toMatchObject({ definition: { name: { nl: titleMark } } });
  const [begun] = await statementsFor(happening(people.author, "contribution.begun", draft!));
  expect(begun!.object).not.toHaveProperty("definition.name");
});

test("a person is an account that says nothing, the same in every statement", async () => {
  const { accountName } = await database().person.findUniqueOrThrow({ where: { id: people.newcomer.personId } });
  const [statement] = await statementsFor(
    happening(people.newcomer, "kennismap.searched", { results: 2, filtered: false }),
  );
  expect(statement!.actor).toEqual({ objectType: "Agent", account: { homePage: base, name: accountName } });
});

test("that nothing was found the application says, of the day, and nothing leads to who searched", async () => {
  const event = happening(people.newcomer, "kennismap.searched", { results: 0, filtered: false });
  const said = await statementsFor(event);
  expect(said).toMatchObject([
    {
      actor: { account: { homePage: base, name: "kennismap" } },
      verb: { id: `${base}/vocabulary/verbs/searched-in-vain` },
      timestamp: firstMomentOf(dayOf(event.at)).toISOString(),
    },
  ]);
  expect(Object.keys(said[0]!.context!)).toEqual(["platform", "contextActivities"]);
  await recordSearch(people.newcomer, queryOf(new URLSearchParams("q=nergens")), 0);
  const recorded = await database().event.findFirstOrThrow({ orderBy: { id: "desc" } });
  expect(recorded.actorId).not.toBe(people.newcomer.personId);
  const { service } = await database().person.findUniqueOrThrow({ where: { id: recorded.actorId } });
  expect(service).not.toBeNull();
  expect(await statementsFor(recorded as unknown as HappenedEvent)).toHaveLength(1);
});

test("what a trainer records for a learner is the learner's statement, inside her registration", async () => {
  const payload = world["part.completed"].find(({ how }) => how === "attended")!;
  const [statement] = await statementsFor(happening(people.trainer, "part.completed", payload));
  const learner = await database().person.findUniqueOrThrow({ where: { id: people.newcomer.personId } });
  const enrolment = await database().enrolment.findUniqueOrThrow({ where: { id: payload.enrolmentId } });
  expect(statement).toMatchObject({
    actor: { account: { name: learner.accountName } },
    verb: { id: verbs.attended },
    result: { completion: true },
    context: { registration: enrolment.registration, contextActivities: { parent: [{}], grouping: [{}] } },
  });
});

test("a completed part says how far its learner is in the course, then and not now", async () => {
  const events = await database().event.findMany({
    where: { organisationId: people.organisation.id, name: "part.completed" },
    orderBy: { id: "asc" },
  });
  const percents: unknown[] = [];
  for (const event of events) {
    const [part, course] = await statementsFor(event as unknown as HappenedEvent<"part.completed">);
    expect(course!.verb.id).toBe(verbs.progressed);
    expect(Date.parse(course!.timestamp!)).toBeGreaterThan(Date.parse(part!.timestamp!));
    percents.push(course!.result!.extensions![progressExtension]);
  }
  expect(percents).toEqual([25, 50]);
});

test("a decision on a draft says that it was reviewed, and then what was decided", async () => {
  const [payload] = world["contribution.published"];
  for (const [name, verb] of [
    ["contribution.published", verbs.published],
    ["contribution.returned", verbs.returned],
  ] as const) {
    const said = await statementsFor(happening(people.reviewer, name, payload!));
    const inOrder = said.toSorted((one, other) => Date.parse(one.timestamp!) - Date.parse(other.timestamp!));
    expect(inOrder.map((each) => each.verb.id)).toEqual([verbs.reviewed, verb]);
    expect(new Set(said.map(({ id }) => id)).size).toBe(2);
  }
});

test("a finished exercise says how it went and how long it took, and not what was answered", async () => {
  const [passed, failed, neither] = await Promise.all(
    world["exercise.finished"].map(
      async (payload) => (await statementsFor(happening(people.newcomer, "exercise.finished", payload)))[0],
    ),
  );
  expect([passed!.verb.id, failed!.verb.id, neither!.verb.id]).toEqual([verbs.passed, verbs.failed, verbs.completed]);
  expect(passed!.result).toEqual({ completion: true, success: true, score: { scaled: 0.75 }, duration: "PT61.5S" });
  expect(neither!.result).toEqual({ completion: true, duration: "PT100000S" });
});

test("what a service does is nobody's learning", async () => {
  const library = await database().person.findFirstOrThrow({
    where: { organisationId: people.organisation.id, service: { not: null } },
  });
  const event = { ...happening(people.newcomer, "session.started", { sessionId: library.id }), actorId: library.id };
  expect(await statementsFor(event)).toEqual([]);
});

test("an event never says anything about another organisation", async () => {
  const named: EventName[] = speaking.filter((name) => !/^(session|kennismap|team)\./.test(name));
  for (const name of named) {
    for (const payload of elsewhere[name]) {
      expect([name, await statementsFor(happening(people.newcomer, name, payload))]).toEqual([name, []]);
    }
  }
});

test("whatever happens, in whatever order and however often it is told, gives its valid statements once", async () => {
  const event = fc.constantFrom(...names).chain((name) =>
    fc.record({
      name: fc.constant(name),
      payload: fc.constantFrom(...world[name], ...elsewhere[name]) as fc.Arbitrary<never>,
      who: fc.constantFrom("newcomer" as const, "author" as const, "lead" as const, "trainer" as const),
      times: fc.integer({ min: 1, max: 3 }),
    }),
  );
  const credential = applicationCredential(people.organisation.id);
  await fc.assert(
    fc.asyncProperty(fc.array(event, { maxLength: 12 }), async (events) => {
      const happened = events.map(({ name, payload, who, times }) => ({
        event: happening(people[who], name, payload),
        times,
      }));
      const before = await database().statement.count({ where: { organisationId: people.organisation.id } });
      const told = happened.flatMap(({ event: each, times }) => Array.from({ length: times }, () => each));
      await Promise.all(told.map((each) => track.follow(each)));
      const spoken = (await Promise.all(happened.map(({ event: each }) => statementsFor(each)))).flat();
      const after = await database().statement.count({ where: { organisationId: people.organisation.id } });
      expect(after - before).toBe(spoken.length);
      const page = await listStatements(credential, { limit: spoken.length || 1 });
      const statements = page.statements.map(({ text }) => JSON.parse(text) as StoredStatement);
      for (const statement of spoken) {
        const stored = statements.find(({ id }) => id === statement.id);
        expect(stored).toMatchObject({ ...statement });
        expect(faultOfStatement(stored)).toBeNull();
      }
    }),
    { numRuns: 40 },
  );
});
