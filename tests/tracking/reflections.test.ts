import { beforeAll, expect, test } from "vitest";
import { completePart, openPart } from "#app/courses/part.server.ts";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { partActivity } from "#app/tracking/activity.ts";
import { ownReflectionMark, reflectionMark } from "#app/tracking/reflection.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { listStatements } from "#app/xapi/reading/reading.server.ts";
import type { Filter } from "#app/xapi/reading/filter.ts";
import { storeStatements } from "#app/xapi/storing/store.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { statement } from "#tests/support/statements.ts";
import { workOff } from "../../app/worker.ts";
import { finishExercise } from "../courses/tinyCourse.ts";
import { smallWorld } from "./world.ts";

let people: Cast;
let base: string;
let courseId: string;

beforeAll(async () => {
  people = await cast();
  await smallWorld(people);
  const { newcomer, organisation } = people;
  await openPart(newcomer, "kleine-cursus", "look-back");
  await finishExercise(newcomer, "look-back");
  await completePart(newcomer, "kleine-cursus", "look-back");
  await workOff();
  base = await identifierBase();
  courseId = (await database().course.findFirstOrThrow({ where: { organisationId: organisation.id } })).id;
});

async function listed(filter: Filter = {}): Promise<StoredStatement[]> {
  const { statements } = await listStatements(applicationCredential(people.organisation.id), filter);
  return statements.map(({ text }) => JSON.parse(text) as StoredStatement);
}

async function hidden(): Promise<StoredStatement[]> {
  const shown = new Set((await listed({ without: { mark: reflectionMark } })).map(({ id }) => id));
  return (await listed()).filter(({ id }) => !shown.has(id));
}

test("opening, writing and completing a reflection are marked, and nothing else is", async () => {
  const place = `${base}/activities/courses/${courseId}/parts/look-back`;
  const { id } = await database().exerciseVersion.findFirstOrThrow({
    where: { organisationId: people.organisation.id, kind: "reflection" },
  });
  const about = (await hidden()).map(({ object, verb }) => [verb.id.split("/").at(-1), (object as { id: string }).id]);
  const exercise = `${base}/activities/exercises/${id}`;
  expect(about.toSorted()).toEqual(
    [
      ["launched", place],
      ["completed", place],
      ["attempted", exercise],
      ["completed", exercise],
    ].toSorted(),
  );
});

test("what another system says of a reflection is marked too, however it names it, and what refers to that", async () => {
  const about = partActivity(base, courseId, "look-back");
  const credential = applicationCredential(people.organisation.id);
  const within = statement({ context: { contextActivities: { other: [{ id: about.id }] } } });
  const below = statement({ object: { id: `${about.id}/vraag-1` } });
  const { actor, verb } = within;
  const planned = statement({ object: { objectType: "SubStatement", actor, verb, object: about } });
  const referring = statement({ object: { objectType: "StatementRef", id: within.id } });
  const free = statement({ object: partActivity(base, courseId, "welcome") });
  await storeStatements(credential, [within, below, planned, referring, free]);
  const ids = (await hidden()).map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining([within.id, below.id, planned.id, referring.id]));
  expect(ids).not.toContain(free.id);
});

test("whose a reflection is stands beside it: she alone is shown it", async () => {
  const person = await database().person.findUniqueOrThrow({ where: { id: people.newcomer.personId } });
  const identifier = `account:${base} ${person.accountName}`;
  const own = { mark: reflectionMark, unless: ownReflectionMark(identifier) };
  const others = { mark: reflectionMark, unless: ownReflectionMark(`account:${base} iemand`) };
  const hers = (await listed({ agents: [identifier] })).length;
  expect((await listed({ agents: [identifier], without: own })).length).toBe(hers);
  expect((await listed({ agents: [identifier], without: others })).length).toBe(hers - 4);
});

test("an identifier that is no text for the database is nobody's reflection, and no error", async () => {
  const odd = [
    "courses/%00/parts/%00",
    `courses/${courseId}/parts/%00`,
    `courses/${courseId}/parts/%zz`,
    "exercises/x",
  ];
  const told = odd.map((place) => statement({ object: { id: `${base}/activities/${place}` } }));
  await storeStatements(applicationCredential(people.organisation.id), told);
  const ids = (await hidden()).map(({ id }) => id);
  for (const { id } of told) expect(ids).not.toContain(id);
});
