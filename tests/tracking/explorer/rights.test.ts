import { beforeAll, describe, expect, test } from "vitest";
import { enrol } from "#app/courses/enrolment.server.ts";
import { publishCourseVersion } from "#app/courses/course.server.ts";
import { completePart, openPart } from "#app/courses/part.server.ts";
import { appointTrainer, ownParticipants, releaseTrainer, trainersOf } from "#app/courses/trainer.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { exportStatements } from "#app/tracking/explorer/export.server.ts";
import type { View } from "#app/tracking/explorer/reach.server.ts";
import { readStatement } from "#app/tracking/explorer/statement.server.ts";
import { lookUpStatements, offeredNames } from "#app/tracking/explorer/statementList.server.ts";
import { readEventLog } from "#app/tracking/eventLog.server.ts";
import type { ShownStatement } from "#app/tracking/sentence/shownStatement.ts";
import type { StatementQuery } from "#app/tracking/recordQuery.ts";
import { targetExtension } from "#app/tracking/vocabulary.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import type { Agent } from "#app/xapi/data/agent.ts";
import { storeStatements } from "#app/xapi/storing/store.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { statement } from "#tests/support/statements.ts";
import { workOff } from "../../../app/worker.ts";
import { finishExercise, installTinyCourse } from "../../courses/tinyCourse.ts";
import { smallWorld } from "../world.ts";

const slug = "kleine-cursus";
let people: Cast;
let editionId: string;

beforeAll(async () => {
  people = await cast();
  await smallWorld(people);
  const { newcomer, author, administrator, trainer, organisation } = people;
  for (const learner of [newcomer, author]) {
    await enrol(learner, slug);
    await openPart(learner, slug, "look-back");
    await finishExercise(learner, "look-back");
    await completePart(learner, slug, "look-back");
  }
  await workOff();
  editionId = (await database().edition.findFirstOrThrow({ where: { organisationId: organisation.id } })).id;
  await appointTrainer(administrator, editionId, trainer.personId);
});

/** Every page of what someone may see. */
async function listed(actor: Actor, view: View, query: StatementQuery = {}): Promise<ShownStatement[]> {
  const { statements, next } = await lookUpStatements(actor, view, query);
  return next === null ? statements : [...statements, ...(await listed(actor, view, { ...query, after: next }))];
}

async function exported(actor: Actor, view: View, query: StatementQuery = {}): Promise<string> {
  let file = "";
  for await (const piece of await exportStatements(actor, view, query, "jsonl")) file += piece;
  return file;
}

async function agentOf({ personId }: Actor): Promise<Agent> {
  const { accountName } = await database().person.findUniqueOrThrow({ where: { id: personId } });
  return { account: { homePage: await identifierBase(), name: accountName } };
}

async function store(...statements: ReturnType<typeof statement>[]) {
  await storeStatements(applicationCredential(people.organisation.id), statements);
  return statements.map(({ id }) => id);
}

describe("a trainer", () => {
  test("reads what the participants of her editions did, and offers only their names", async () => {
    const { trainer, newcomer, author } = people;
    const who = new Set((await listed(trainer, "participants")).map((each) => each.who));
    expect(who).toEqual(new Set([newcomer.name, author.name]));
    expect((await offeredNames(trainer, "participants")).people).toEqual([newcomer.name, author.name].toSorted());
    expect(await listed(trainer, "participants", { person: people.lead.name })).toEqual([]);
    expect((await listed(trainer, "participants", { person: "nieuwe" })).length).toBeGreaterThan(3);
  });

  test("reads nobody else's by an id that she guessed, nor what names anybody beside a participant", async () => {
    const { trainer, newcomer, lead, administrator } = people;
    const [hers, other] = [await agentOf(newcomer), await agentOf(lead)];
    const [shown] = await store(statement({ actor: hers }));
    const withheld = await store(
      statement({ actor: other }),
      statement({ actor: other, object: { objectType: "Agent", ...hers } }),
      statement({ actor: hers, object: { objectType: "Agent", ...other } }),
      statement({ actor: hers, context: { instructor: other } }),
      statement({ actor: hers, context: { extensions: { [targetExtension]: other } } }),
      statement({ actor: { objectType: "Group", member: [hers, other] } }),
      statement({ actor: other, object: { objectType: "StatementRef", id: shown! } }),
    );
    const ids = (await listed(trainer, "participants")).map(({ id }) => id);
    const file = await exported(trainer, "participants");
    expect([ids.includes(shown!), file.includes(shown!)]).toEqual([true, true]);
    expect(await readStatement(trainer, "participants", shown!)).toMatchObject({ who: newcomer.name });
    for (const id of withheld) {
      expect([ids.includes(id), file.includes(id), await readStatement(trainer, "participants", id)]).toEqual([
        false,
        false,
        null,
      ]);
      expect(await readStatement(administrator, "organisation", id)).not.toBeNull();
    }
    expect(file).not.toContain(other.account!.name);
  });

  test("reads nothing by the ways of others, and nothing once she trains no edition or is no trainer", async () => {
    const { trainer, administrator } = people;
    await expect(listed(trainer, "organisation")).rejects.toMatchObject({ reason: "forbidden" });
    await expect(exported(trainer, "organisation")).rejects.toMatchObject({ reason: "forbidden" });
    await expect(exported(administrator, "participants")).rejects.toMatchObject({ reason: "forbidden" });
    await releaseTrainer(administrator, editionId, trainer.personId);
    expect(await listed(trainer, "participants")).toEqual([]);
    expect(await exported(trainer, "participants")).toBe("");
    await appointTrainer(administrator, editionId, trainer.personId);
    expect((await listed(trainer, "participants")).length).toBeGreaterThan(0);
  });

  test("fills a page, whatever of it she may not see", async () => {
    const { trainer, newcomer, lead } = people;
    const [hers, other] = [await agentOf(newcomer), await agentOf(lead)];
    const object = { id: "https://voorbeeld.nl/druk" };
    const mixed = Array.from({ length: 900 }, (_, index) =>
      statement({ actor: hers, object, ...(index % 9 === 0 ? {} : { context: { instructor: other } }) }),
    );
    await store(...mixed);
    const query = { activity: object.id };
    const first = await lookUpStatements(trainer, "participants", query);
    const second = await lookUpStatements(trainer, "participants", { ...query, after: first.next! });
    const ids = [...first.statements, ...second.statements].map(({ id }) => id);
    expect([first.statements.length, new Set(ids).size, second.next]).toEqual([50, 100, null]);
  });

  test("is appointed by an administrator only, and stays when a newer version begins", async () => {
    const { trainer, author, administrator, organisation } = people;
    await expect(appointTrainer(trainer, editionId, trainer.personId)).rejects.toMatchObject({ reason: "forbidden" });
    await expect(appointTrainer(administrator, editionId, author.personId)).rejects.toMatchObject({
      code: "trainer.role",
    });
    await installTinyCourse(administrator, "2.0.0", "Grotere cursus");
    const waiting = await database().courseVersion.findFirstOrThrow({
      where: { organisationId: organisation.id, publishedAt: null },
    });
    await publishCourseVersion(administrator, waiting.id);
    const { editions } = (await trainersOf(administrator, slug))!;
    expect(editions.map(({ number, trainers }) => [number, trainers.length])).toEqual([
      [2, 1],
      [1, 1],
    ]);
    expect((await ownParticipants(trainer)).length).toBe(2);
  });
});

describe("a reflection", () => {
  const about = (sentence: string) => /Terugblik|een oefening/.test(sentence);

  test("is shown to nobody but its writer: in no list, file, single statement, or way from the log", async () => {
    const { newcomer, author, trainer, administrator, lead } = people;
    const own = (await listed(newcomer, "own")).filter(({ sentence }) => about(sentence));
    expect(own.length).toBeGreaterThanOrEqual(4);
    expect(own.every(({ who }) => who === newcomer.name)).toBe(true);
    expect(await exported(newcomer, "own")).toContain(own[0]!.id);
    for (const [reader, view] of [
      [administrator, "organisation"],
      [trainer, "participants"],
      [author, "own"],
      [lead, "own"],
    ] as const) {
      const shown = await listed(reader, view);
      const file = await exported(reader, view);
      for (const { id } of own) {
        expect(shown.map((each) => each.id)).not.toContain(id);
        expect(file).not.toContain(id);
        expect(await readStatement(reader, view, id)).toBeNull();
      }
    }
    const { entries } = await readEventLog(administrator, { name: "exercise.begun", person: newcomer.name });
    const linked = entries.map((entry) => entry.statement).filter((id) => id !== null);
    for (const { id } of own) expect(linked).not.toContain(id);
  });

  test("stays its writer's when it was voided, and so does what refers to it", async () => {
    const { newcomer, administrator } = people;
    const [written] = (await listed(newcomer, "own")).filter(({ sentence }) => about(sentence));
    const [voiding] = await store(
      statement({
        verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
        object: { objectType: "StatementRef", id: written!.id },
      }),
    );
    expect(await readStatement(newcomer, "own", written!.id)).toMatchObject({ voided: true });
    expect(await readStatement(administrator, "organisation", written!.id)).toBeNull();
    expect(await readStatement(administrator, "organisation", voiding!)).toBeNull();
    expect((await listed(administrator, "organisation")).map(({ id }) => id)).not.toContain(voiding);
  });

  test("is not in what a filter can be asked for by name", async () => {
    const { activities } = await offeredNames(people.administrator, "organisation");
    expect(activities).toEqual(expect.arrayContaining(["Kleine tip", "Welkom"]));
    expect(activities).not.toContain("Terugblik");
    expect(await listed(people.administrator, "organisation", { activity: "Terugblik" })).toEqual([]);
  });
});

describe("a person", () => {
  test("reads her own record, and nobody else's", async () => {
    const { author, newcomer } = people;
    const own = await listed(author, "own");
    expect(new Set(own.map(({ who }) => who))).toEqual(new Set([author.name]));
    const [other] = await listed(newcomer, "own");
    expect(await readStatement(author, "own", other!.id)).toBeNull();
    expect(await listed(author, "own", { person: newcomer.name })).toEqual([]);
  });
});

describe("a filter", () => {
  test("finds by the title of a course, a part or a contribution, with what belongs to it", async () => {
    const find = (activity: string) => listed(people.administrator, "organisation", { activity });
    const [course, part, tip] = [await find("Kleine cursus"), await find("toets dag"), await find("kleine tip")];
    expect(course.map(({ sentence }) => sentence).join()).toContain("‘Toets dag 1’");
    expect(part.every(({ object }) => object.name === "Toets dag 1")).toBe(true);
    expect([part.length > 0, tip.length >= 0]).toEqual([true, true]);
    const none = await lookUpStatements(people.administrator, "organisation", { activity: "bestaat niet" });
    expect([none.statements, none.activities]).toEqual([[], []]);
  });
});
