import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import type { EventName } from "#app/events/catalogue.ts";
import { database } from "#app/platform/database.server.ts";
import { statementFor } from "#app/tracking/statement.server.ts";
import { statementTable } from "#app/tracking/statementTable.server.ts";
import { track } from "#app/tracking/follower.server.ts";
import { verbs } from "#app/tracking/vocabulary.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import { listStatements } from "#app/xapi/reading/reading.server.ts";
import { faultOfStatement } from "#app/xapi/data/statement.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { forbiddenMark, markFreeText, titleMark } from "./freeText.ts";
import { happening } from "./happening.ts";
import { smallWorld } from "./world.ts";
import type { Happenings } from "./world.ts";

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

test.each(speaking)("%s becomes a valid statement without a word that a person wrote", async (name) => {
  expect(world[name].length).toBeGreaterThan(0);
  for (const payload of world[name]) {
    const statement = await statementFor(happening(people.newcomer, name, payload));
    expect(faultOfStatement(statement)).toBeNull();
    expect(JSON.stringify(statement)).not.toContain(forbiddenMark);
    expect(JSON.stringify(statement)).not.toContain("@");
    expect(Object.keys(statement!.verb.display!)).toEqual(["nl", "en"]);
    expect(Object.values(verbs)).toContain(statement!.verb.id);
    expect(statement!.context).toMatchObject({ platform: "Kennismap" });
    expect(statement!.context?.instructor).toBeUndefined();
    expect(statement!.result?.response).toBeUndefined();
  }
});

test.each(names.filter((name) => statementTable[name] === null))("%s says nothing", async (name) => {
  expect(await statementFor(happening(people.newcomer, name, world[name][0]!))).toBeNull();
});

test("a published title is a name, a draft's title is nobody's business", async () => {
  const [draft, published] = world["contribution.read"];
  const read = await statementFor(happening(people.author, "contribution.read", published!));
  expect(read!.object).toMatchObject({ definition: { name: { nl: titleMark } } });
  const begun = await statementFor(happening(people.author, "contribution.begun", draft!));
  expect(begun!.object).not.toHaveProperty("definition.name");
});

test("a person is an account that says nothing, the same in every statement", async () => {
  const { accountName } = await database().person.findUniqueOrThrow({ where: { id: people.newcomer.personId } });
  const statement = await statementFor(
    happening(people.newcomer, "kennismap.searched", { results: 0, filtered: false }),
  );
  const account = { homePage: "http://127.0.0.1:3000", name: accountName };
  expect(statement!.actor).toEqual({ objectType: "Agent", account });
});

test("what a trainer records for a learner is the learner's statement, inside her registration", async () => {
  const payload = world["part.completed"].find(({ how }) => how === "attended")!;
  const statement = await statementFor(happening(people.trainer, "part.completed", payload));
  const learner = await database().person.findUniqueOrThrow({ where: { id: people.newcomer.personId } });
  const enrolment = await database().enrolment.findUniqueOrThrow({ where: { id: payload.enrolmentId } });
  expect(statement).toMatchObject({
    actor: { account: { name: learner.accountName } },
    verb: { id: verbs.attended },
    result: { completion: true },
    context: { registration: enrolment.registration, contextActivities: { parent: [{}], grouping: [{}] } },
  });
});

test("a finished exercise says how it went and how long it took, and not what was answered", async () => {
  const [passed, failed, neither] = await Promise.all(
    world["exercise.finished"].map((payload) => statementFor(happening(people.newcomer, "exercise.finished", payload))),
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
  expect(await statementFor(event)).toBeNull();
});

test("an event never says anything about another organisation", async () => {
  const named: EventName[] = speaking.filter((name) => !/^(session|kennismap|team)\./.test(name));
  for (const name of named) {
    for (const payload of elsewhere[name]) {
      expect([name, await statementFor(happening(people.newcomer, name, payload))]).toEqual([name, null]);
    }
  }
});

test("whatever happens, in whatever order and however often it is told, gives one valid statement each", async () => {
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
      const expected = await Promise.all(happened.map(({ event: each }) => statementFor(each)));
      const spoken = expected.filter((statement) => statement !== null);
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
