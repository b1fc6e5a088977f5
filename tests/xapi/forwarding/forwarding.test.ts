import { createHash, randomUUID } from "node:crypto";
import { afterEach, beforeEach, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { forgetLetters, forwardedCopies } from "#app/xapi/forwarding/copies.server.ts";
import { cast } from "#tests/support/cast.ts";
import { fakeLrs } from "#tests/support/fakeLrs.ts";
import type { FakeLrs } from "#tests/support/fakeLrs.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";
import { afterThePause, destinationAt, forwardNow, stateOf } from "./sending.ts";

let organisation: { id: string };
let authorization: string;
let post: System["post"];
let lrs: FakeLrs;

beforeEach(async () => {
  ({ organisation } = await cast());
  await database().destination.deleteMany();
  ({ authorization } = await keyOf(organisation));
  ({ post } = systemWith(authorization));
  lrs = await fakeLrs();
});
afterEach(() => lrs.close());

const idsOf = (statements: readonly { id: string }[]) => statements.map(({ id }) => id);
const some = (count: number) => Array.from({ length: count }, () => statement());
const letters = () => database().deadLetter.findMany({ orderBy: [{ stored: "asc" }, { sequence: "asc" }] });

/** Statements that are stored one batch after another; returns their ids. */
async function stored(...batches: { id: string }[][]): Promise<string[]> {
  for (const batch of batches) expect((await post(batch)).status).toBe(200);
  return batches.flatMap(idsOf);
}

test("another LRS gets every statement, in the order in which they were stored, without what it assigns itself", async () => {
  const ids = await stored(some(70), some(60), some(1));
  const to = await destinationAt(organisation, lrs);
  await forwardNow(to);
  expect(idsOf(lrs.statements)).toEqual(ids);
  expect(lrs.requests.map(({ statements }) => statements.length)).toEqual([50, 50, 31]);
  expect(lrs.statements[0]).not.toHaveProperty("stored");
  expect(lrs.statements[0]).not.toHaveProperty("authority");
  expect(lrs.statements[0]).toHaveProperty("timestamp");
  expect(await stateOf(to)).toMatchObject({ taken: 131n, failingSince: null, tookAt: expect.any(Date) });
  await forwardNow(to);
  expect(lrs.requests).toHaveLength(3);
});

test("a statement arrives in the letters in which it is kept", async () => {
  const id = randomUUID();
  const sent = `{"id":"${id}", "actor":{"mbox":"mailto:iemand@voorbeeld.nl"},"verb":{"id":"https://voorbeeld.nl/deed"},
    "object":{"id":"https://voorbeeld.nl/stuk"},"result":{"score":{"raw":1.50},"extensions":{"https://voorbeeld.nl/é":12345678901234567890}}}`;
  expect((await post(sent)).status).toBe(200);
  await forwardNow(await destinationAt(organisation, lrs));
  const body = lrs.requests[0]!.body.toString();
  expect(body).toContain(
    '"result":{"score":{"raw":1.50},"extensions":{"https://voorbeeld.nl/é":12345678901234567890}}',
  );
});

test("who speaks 1.0.3 gets a statement of 2.0 as 1.0.3 knows it, who speaks 2.0.0 as it is", async () => {
  const newer = systemWith(authorization, "2.0.0");
  const agent = { objectType: "Agent" as const, mbox: "mailto:ander@voorbeeld.nl" };
  const context = { contextAgents: [{ objectType: "contextAgent" as const, agent }] };
  expect((await newer.post([statement({ context, version: "2.0.0" })])).status).toBe(200);
  await forwardNow(await destinationAt(organisation, lrs));
  await lrs.close();
  const other = await fakeLrs();
  await forwardNow(await destinationAt(organisation, other, { version: "2.0.0" }));
  expect(lrs.statements).toMatchObject([{ version: "1.0.3", context: {} }]);
  expect(lrs.statements[0]!["context"]).toEqual({});
  expect(other.statements).toMatchObject([{ version: "2.0.0", context }]);
  expect([lrs, other].map(({ requests }) => requests[0]!.headers["x-experience-api-version"])).toEqual([
    "1.0.3",
    "2.0.0",
  ]);
  await other.close();
});

test("attachments go along", async () => {
  const contents = Buffer.from([0, 1, 2, 255, 13, 10, 45, 45]);
  const sha2 = createHash("sha256").update(contents).digest("hex");
  const attachments = [
    { usageType: "https://voorbeeld.nl/bijlage", display: {}, contentType: "image/png", length: contents.length, sha2 },
  ];
  const one = statement({ attachments });
  const boundary = "grens";
  const body = Buffer.concat([
    Buffer.from(`--${boundary}\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(one)}\r\n--${boundary}\r\n`),
    Buffer.from(
      `Content-Type: image/png\r\nContent-Transfer-Encoding: binary\r\nX-Experience-API-Hash: ${sha2}\r\n\r\n`,
    ),
    Buffer.concat([contents, Buffer.from(`\r\n--${boundary}--\r\n`)]),
  ]);
  const headers = { "Content-Type": `multipart/mixed; boundary=${boundary}` };
  expect((await post(body, { headers })).status).toBe(200);
  // The receiver is our own LRS this time, in another organisation, which checks every hash.
  const receiving = (await cast()).organisation;
  const receiver = systemWith((await keyOf(receiving)).authorization);
  await forwardNow(await destinationAt(organisation, lrs));
  const [sent] = lrs.requests;
  expect(sent!.headers["content-type"]).toMatch(/^multipart\/mixed; boundary=/);
  const answer = await receiver.post(sent!.body, { headers: { "Content-Type": sent!.headers["content-type"] } });
  expect(answer.status).toBe(200);
  const found = await receiver.ask(`statements?statementId=${one.id}&attachments=true`);
  expect(Buffer.from(found.text).includes(contents.subarray(0, 3))).toBe(true);
});

test("only statements with one of the verbs and about or within one of the activities go", async () => {
  const done = { id: "http://adlnet.gov/expapi/verbs/completed" };
  const course = { id: "https://voorbeeld.nl/cursus" };
  const [about, within, otherwise, elsewhere] = [
    statement({ verb: done, object: course }),
    statement({ verb: done, context: { contextActivities: { parent: [course] } } }),
    statement({ object: course }),
    statement({ verb: done }),
  ];
  await stored([about, within, otherwise, elsewhere]);
  const to = await destinationAt(organisation, lrs, { verbs: [done.id], activities: [course.id] });
  await forwardNow(to);
  expect(idsOf(lrs.statements)).toEqual([about.id, within.id]);
  const copies = await forwardedCopies(organisation.id, idsOf([about, otherwise]));
  expect(copies).toMatchObject([{ statementId: about.id, destinationId: to, destination: "Elders" }]);
});

test("what voids a statement goes wherever that went, and nowhere else, whichever came first", async () => {
  const done = { id: "http://adlnet.gov/expapi/verbs/completed" };
  const voiding = (id: string) =>
    statement({ verb: { id: "http://adlnet.gov/expapi/verbs/voided" }, object: { objectType: "StatementRef", id } });
  const [gone, never, early] = [statement({ verb: done }), statement(), statement({ verb: done })];
  const [voidsGone, voidsNever, voidsEarly] = [voiding(gone.id), voiding(never.id), voiding(early.id)];
  await stored([voidsEarly], [gone], [never], [early]);
  await forwardNow(await destinationAt(organisation, lrs, { verbs: [done.id] }));
  await stored([voidsNever], [voidsGone]);
  const { id } = await database().destination.findFirstOrThrow({ where: { organisationId: organisation.id } });
  await forwardNow(id);
  expect(idsOf(lrs.statements)).toEqual(idsOf([gone, early, voidsEarly, voidsGone]));
});

test("a destination that begins later gets nothing of before", async () => {
  await stored(some(3));
  const to = await destinationAt(organisation, lrs, { passedStored: new Date() });
  await new Promise((resolve) => setTimeout(resolve, 10));
  const ids = await stored(some(2));
  await forwardNow(to);
  expect(idsOf(lrs.statements)).toEqual(ids);
});

test.each([
  [
    "an error",
    { status: 503, body: '{"error":"vol"}' },
    { trouble: "fault", troubleStatus: 503, troubleAnswer: "vol" },
  ],
  ["a wrong key", { status: 401 }, { trouble: "key", troubleStatus: 401 }],
  ["no right", { status: 403 }, { trouble: "rights", troubleStatus: 403 }],
  ["another address", { status: 404 }, { trouble: "missing", troubleStatus: 404 }],
  ["a redirect", { status: 302, headers: { location: "https://voorbeeld.nl/" } }, { trouble: "redirect" }],
  ["a page", { status: 200, body: "<html>welkom</html>" }, { trouble: "notAnLrs" }],
  ["nothing at all", { status: 204, headers: { "X-Experience-API-Version": "" } }, { trouble: "notAnLrs" }],
  ["a closed connection", "close" as const, { trouble: "hungUp" }],
])(
  "statements wait while a destination answers with %s, and nothing is lost or double",
  async (_name, trouble, said) => {
    const ids = await stored(some(60));
    const to = await destinationAt(organisation, lrs);
    let isWell = false;
    lrs.trouble = () => (isWell ? undefined : trouble);
    await forwardNow(to);
    expect(await stateOf(to)).toMatchObject({ ...said, failures: 1, failingSince: expect.any(Date), taken: 0n });
    isWell = true;
    // The pause is kept: whoever wakes it sends nothing before it has passed.
    await forwardNow(to);
    expect(lrs.statements).toEqual([]);
    await afterThePause(to);
    expect(idsOf(lrs.statements)).toEqual(ids);
    expect(await stateOf(to)).toMatchObject({ failures: 0, failingSince: null, trouble: null, troubleAnswer: null });
    expect(await letters()).toEqual([]);
  },
);

test("an LRS that is busy says itself when to come back", async () => {
  await stored(some(1));
  const to = await destinationAt(organisation, lrs);
  lrs.trouble = () => ({ status: 429, headers: { "Retry-After": "600" } });
  const before = Date.now();
  await forwardNow(to);
  const { retryAt, trouble } = await stateOf(to);
  expect([trouble, Math.round((retryAt!.getTime() - before) / 60_000)]).toEqual(["busy", 10]);
});

test("what was stored there before its answer was lost is not sent double", async () => {
  const ids = await stored(some(7));
  const to = await destinationAt(organisation, lrs);
  lrs.trouble = () => (lrs.requests.length === 1 ? "store and close" : undefined);
  await forwardNow(to);
  expect(await stateOf(to)).toMatchObject({ trouble: "hungUp", taken: 0n });
  // A copy that may be there is listed, also before anybody knows.
  expect(await forwardedCopies(organisation.id, ids)).toHaveLength(7);
  await afterThePause(to);
  expect(idsOf(lrs.statements)).toEqual(ids);
  expect(await stateOf(to)).toMatchObject({ trouble: null, taken: 7n });
  expect(await letters()).toEqual([]);
});

test("a statement that is refused for good becomes a dead letter, and the rest goes on in order", async () => {
  const all = some(30);
  const ids = await stored(all);
  const [bad, worse] = [ids[3]!, ids[20]!];
  const to = await destinationAt(organisation, lrs);
  lrs.trouble = ({ statements }) => {
    const refused = statements.find(({ id }) => id === bad || id === worse);
    if (refused === undefined) return undefined;
    const { mbox } = refused["actor"] as { mbox: string };
    return { status: refused.id === bad ? 400 : 413, body: JSON.stringify({ error: `no ${mbox}, ${lrs.secret}` }) };
  };
  await forwardNow(to);
  expect(idsOf(lrs.statements)).toEqual(ids.filter((id) => id !== bad && id !== worse));
  const found = await letters();
  expect(found).toMatchObject([
    { statementId: bad, status: 400 },
    { statementId: worse, status: 413 },
  ]);
  // Nothing stays behind of what the statement says of people, nor of the secret.
  expect(found[0]!.answer).toBe("no …, …");
  expect(await stateOf(to)).toMatchObject({ taken: 28n, failingSince: null });
  expect((await forwardedCopies(organisation.id, ids)).map(({ statementId }) => statementId)).not.toContain(bad);

  // Somebody asks to send one of them again, in vain, and then, after it was mended there, both.
  await database().deadLetter.updateMany({ where: { statementId: bad }, data: { replayAskedAt: new Date() } });
  await forwardNow(to);
  expect(await letters()).toMatchObject([{ statementId: bad, replayAskedAt: null }, { statementId: worse }]);
  lrs.trouble = () => undefined;
  await database().deadLetter.updateMany({ data: { replayAskedAt: new Date() } });
  await forwardNow(to);
  expect(await letters()).toEqual([]);
  expect(idsOf(lrs.statements).slice(-2)).toEqual([bad, worse]);
  expect(lrs.statements).toHaveLength(30);
});

test("another statement under the same id there becomes a dead letter, the same one does not", async () => {
  const [same, other] = some(2);
  await stored([same!, other!]);
  lrs.statements.push({ ...same! } as never, { ...other!, verb: { id: "https://voorbeeld.nl/anders" } } as never);
  const to = await destinationAt(organisation, lrs);
  await forwardNow(to);
  expect(await letters()).toMatchObject([{ statementId: other!.id, status: 409 }]);
  expect(lrs.statements).toHaveLength(2);
  await forgetLetters(organisation.id, [other!.id]);
  expect(await letters()).toEqual([]);
});

test("a destination that refuses everything does not make dead letters of everything", async () => {
  const ids = await stored(some(60));
  const to = await destinationAt(organisation, lrs);
  lrs.trouble = () => ({ status: 400, body: "X-Experience-API-Version?" });
  await forwardNow(to);
  expect(await letters()).toHaveLength(20);
  expect(await stateOf(to)).toMatchObject({ trouble: "everything", troubleStatus: 400, failures: 1 });
  await afterThePause(to);
  expect(await letters()).toHaveLength(21);
  lrs.trouble = () => undefined;
  await database().deadLetter.updateMany({ data: { replayAskedAt: new Date() } });
  await afterThePause(to);
  expect(idsOf(lrs.statements).toSorted()).toEqual(ids.toSorted());
  expect(await stateOf(to)).toMatchObject({ trouble: null, refusedInARow: 0 });
});

test("a secret that this installation cannot open any more is told, and sent nowhere", async () => {
  await stored(some(1));
  const to = await destinationAt(organisation, lrs, { secret: "van een andere installatie" });
  await forwardNow(to);
  expect(await stateOf(to)).toMatchObject({ trouble: "secret" });
  expect(lrs.requests).toEqual([]);
});

test("two jobs for one destination at once send nothing double and skip nothing", async () => {
  const ids = await stored(some(120), some(80));
  const to = await destinationAt(organisation, lrs);
  await Promise.all([forwardNow(to), forwardNow(to), forwardNow(to)]);
  await forwardNow(to);
  expect(idsOf(lrs.statements).toSorted()).toEqual(ids.toSorted());
  expect(await letters()).toEqual([]);
});

test("while it is paused a destination gets nothing, and after that everything", async () => {
  const to = await destinationAt(organisation, lrs, { pausedAt: new Date() });
  const ids = await stored(some(2));
  await forwardNow(to);
  expect(lrs.requests).toEqual([]);
  await database().destination.update({ where: { id: to }, data: { pausedAt: null } });
  await forwardNow(to);
  expect(idsOf(lrs.statements)).toEqual(ids);
});
