import { afterEach, beforeEach, expect, test } from "vitest";
import { parseSubmission } from "#app/platform/submission.ts";
import { record } from "#app/events/event.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { completeSettings, settings } from "#app/platform/settings.server.ts";
import { newDestinationSchema } from "#app/tracking/forwarding/destination.ts";
import type { NewDestinationInput } from "#app/tracking/forwarding/destination.ts";
import {
  addDestination,
  changeDestination,
  discardLetter,
  endDestination,
  pauseDestination,
  replayLetters,
  resumeDestination,
} from "#app/tracking/forwarding/destination.server.ts";
import { destinationsOf, readDestination, tryDestination } from "#app/tracking/forwarding/overview.server.ts";
import { ownLrs } from "#app/tracking/forwarding/ownLrs.server.ts";
import { forwardTask } from "#app/tracking/forwarding/task.server.ts";
import { forwardedCopies } from "#app/xapi/forwarding/copies.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { fakeLrs } from "#tests/support/fakeLrs.ts";
import type { FakeLrs } from "#tests/support/fakeLrs.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import { startWorker, workOff } from "../../app/worker.ts";

let people: Cast;
let lrs: FakeLrs;

beforeEach(async () => {
  people = await cast();
  lrs = await fakeLrs();
});
afterEach(async () => {
  await lrs.close();
  await database().destination.deleteMany();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});

function said(changes: Record<string, string> = {}): NewDestinationInput {
  const form = new URLSearchParams({
    ...{
      name: "Elders",
      endpoint: lrs.endpoint,
      key: lrs.key,
      secret: lrs.secret,
      version: "1.0.3",
      from: "beginning",
    },
    ...changes,
  });
  const submission = parseSubmission(form, newDestinationSchema);
  if (submission.status !== "success") throw new Error(JSON.stringify(submission.error));
  return submission.value;
}

async function store(...statements: { id: string }[]): Promise<void> {
  const { authorization } = await keyOf(people.organisation);
  expect((await systemWith(authorization).post(statements)).status).toBe(200);
}

const refusalOf = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: { code: string }) => error.code,
  );

test("an administrator adds an LRS, and what is stored after that arrives there by itself", async () => {
  const worker = await startWorker();
  const { id } = await addDestination(people.administrator, said());
  const sent = [statement(), statement()];
  await store(...sent);
  await expect.poll(() => lrs.statements.length, { timeout: 60_000 }).toBe(2);
  await expect
    .poll(async () => (await readDestination(people.administrator, id))!.state, { timeout: 60_000 })
    .toBe("well");
  await worker.stop();
  const [shown] = await destinationsOf(people.administrator);
  expect(shown).toMatchObject({ name: "Elders", taken: 2, waits: 0, letters: 0, failingSince: null });
  expect(await forwardedCopies(people.organisation.id, [sent[0]!.id])).toMatchObject([{ endpoint: lrs.endpoint }]);
  const names = (await database().event.findMany({ where: { organisationId: people.organisation.id } })).map(
    ({ name }) => name,
  );
  expect(names).toEqual(["destination.added"]);
});

test("the secret is kept sealed, and never shown again", async () => {
  const { id } = await addDestination(people.administrator, said());
  const told = JSON.stringify([
    await readDestination(people.administrator, id),
    await destinationsOf(people.administrator),
  ]);
  const { secret } = await database().destination.findUniqueOrThrow({ where: { id } });
  expect([told.includes(lrs.secret), told.includes(secret), secret.includes(lrs.secret)]).toEqual([
    false,
    false,
    false,
  ]);
  // Another name needs no secret; the same one is still used.
  const { secret: _secret, from: _from, ...rest } = said({ name: "Anders" });
  await changeDestination(people.administrator, id, rest);
  expect(await tryDestination(people.administrator, id)).toMatchObject({ outcome: "read" });
});

test("nobody but administrators of the organisation sees or changes where statements go", async () => {
  const { id } = await addDestination(people.administrator, said());
  const others = await secondOrganisation();
  for (const actor of [people.lead, people.trainer, people.author]) {
    expect(await refusalOf(addDestination(actor, said()))).toBe("forbidden");
    expect(await refusalOf(destinationsOf(actor))).toBe("forbidden");
    expect(await refusalOf(readDestination(actor, id))).toBe("forbidden");
    expect(await refusalOf(pauseDestination(actor, id))).toBe("forbidden");
  }
  const { administrator } = others;
  expect(await destinationsOf(administrator)).toEqual([]);
  expect(await readDestination(administrator, id)).toBeNull();
  expect(await tryDestination(administrator, id)).toBeNull();
  for (const verb of [pauseDestination, resumeDestination, endDestination, replayLetters]) {
    expect(await verb(administrator, id)).toBeNull();
  }
  expect(await readDestination(people.administrator, id)).toMatchObject({ state: "well" });
});

test("an address must be an LRS elsewhere, and no more than an address", async () => {
  for (const [endpoint, error] of [
    ["ftp://lrs.voorbeeld.nl/xapi", "forwarding:error.endpoint"],
    ["lrs.voorbeeld.nl", "forwarding:error.endpoint"],
    ["https://naam:geheim@lrs.voorbeeld.nl/xapi", "forwarding:error.bare"],
    ["https://lrs.voorbeeld.nl/xapi?sleutel=1", "forwarding:error.bare"],
  ]) {
    expect(() => said({ endpoint: endpoint! })).toThrow(error);
  }
  expect(said({ endpoint: "https://lrs.voorbeeld.nl/xapi/statements" }).endpoint).toBe(
    "https://lrs.voorbeeld.nl/xapi/",
  );
  const own = said({ endpoint: `${settings().publicUrl}/xapi` });
  expect(await refusalOf(addDestination(people.administrator, own))).toBe("destination.own");
});

test("trying the connection says what is wrong, and writes nothing", async () => {
  const { id } = await addDestination(people.administrator, said({ secret: "verkeerd geheim" }));
  expect(await tryDestination(people.administrator, id)).toMatchObject({ outcome: "key", status: 401 });
  const { id: other } = await addDestination(people.administrator, said({ endpoint: "http://127.0.0.1:9/xapi" }));
  expect(await tryDestination(people.administrator, other)).toMatchObject({ outcome: "unreachable" });
  const { id: metadata } = await addDestination(
    people.administrator,
    said({ endpoint: "http://169.254.169.254/latest" }),
  );
  expect(await tryDestination(people.administrator, metadata)).toMatchObject({ outcome: "internal" });
  expect(lrs.statements).toEqual([]);
});

test("in earnest no address of the inner network is asked, by number or by name, unless the settings allow it", async () => {
  const { id } = await addDestination(people.administrator, said());
  const named = said({ endpoint: lrs.endpoint.replace("127.0.0.1", "localhost") });
  const { id: byName } = await addDestination(people.administrator, named);
  completeSettings({ MODE: "live" });
  for (const each of [id, byName]) {
    expect(await tryDestination(people.administrator, each)).toMatchObject({ outcome: "internal" });
  }
  expect(lrs.requests).toEqual([]);
  completeSettings({ LRS_NETWORKS: "127.0.0.0/8" });
  expect(await tryDestination(people.administrator, id)).toMatchObject({ outcome: "read" });
  completeSettings({ MODE: "", LRS_NETWORKS: "" });
});

test("a refused statement is sent again, or left, when somebody says so", async () => {
  const [bad, worse] = [statement(), statement()];
  await store(bad, worse);
  lrs.trouble = ({ method }) => (method === "POST" ? { status: 400, body: '{"error":"niet zo"}' } : undefined);
  const { id } = await addDestination(people.administrator, said());
  await workOff();
  const { letters } = (await readDestination(people.administrator, id))!;
  expect(letters).toMatchObject([{ statementId: bad.id, answer: "niet zo" }, { statementId: worse.id }]);
  await discardLetter(people.administrator, id, letters[1]!.id);
  lrs.trouble = () => undefined;
  await replayLetters(people.administrator, id, letters[0]!.id);
  await workOff();
  expect(lrs.statements.map((each) => each.id)).toEqual([bad.id]);
  expect(await readDestination(people.administrator, id)).toMatchObject({ letterCount: 0, taken: 1 });
});

test("a destination that was ended gets nothing, keeps no secret, and is still known for what it got", async () => {
  const [first, second] = [statement(), statement()];
  await store(first);
  const { id } = await addDestination(people.administrator, said());
  await workOff();
  await pauseDestination(people.administrator, id);
  await store(second);
  await workOff();
  await endDestination(people.administrator, id);
  await workOff();
  expect(lrs.statements.map((each) => each.id)).toEqual([first.id]);
  expect(await database().destination.findUniqueOrThrow({ where: { id } })).toMatchObject({ secret: "" });
  expect(await readDestination(people.administrator, id)).toMatchObject({ state: "ended", taken: 1 });
  expect(await forwardedCopies(people.organisation.id, [first.id, second.id])).toHaveLength(1);
  expect(await resumeDestination(people.administrator, id)).toBeNull();
});

test("what has to do with a reflection never goes to another system, nor what refers to it", async () => {
  const organisationId = people.organisation.id;
  const exercise = await database().exerciseVersion.create({
    data: {
      organisationId,
      kind: "reflection",
      definition: {},
      digest: "reflectie",
      createdById: people.author.personId,
    },
  });
  const object = { id: `${await identifierBase()}/activities/exercises/${exercise.id}` };
  const [own, other] = [statement({ object }), statement()];
  const comment = statement({ object: { objectType: "StatementRef", id: own.id } });
  await store(own, other, comment);
  const { id } = await addDestination(people.administrator, said());
  await forwardTask({ destinationId: id });
  expect(lrs.statements.map((each) => each.id)).toEqual([other.id]);
  expect(await forwardedCopies(organisationId, [own.id, comment.id])).toEqual([]);
});

test("an administrator sees that the organisation's own LRS is away, and that statements wait for it", async () => {
  expect(await ownLrs(people.administrator)).toBeNull();
  lrs.trouble = () => ({ status: 503 });
  completeSettings({ LRS_ENDPOINT: lrs.endpoint, LRS_KEY: lrs.key, LRS_SECRET: lrs.secret });
  await transaction((tx) => record(tx, people.author, "team.viewed", { teamId: people.teams.north.id }));
  expect(await ownLrs(people.administrator)).toMatchObject({ waits: 0 });
  await workOff();
  expect(await ownLrs(people.administrator)).toMatchObject({ waits: 1, status: 503, retryAt: expect.any(Date) });
  completeSettings({ LRS_ENDPOINT: "", LRS_KEY: "", LRS_SECRET: "" });
});
