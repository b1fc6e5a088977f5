import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { Fault } from "#app/xapi/fault.ts";
import { setHooks } from "#app/xapi/hooks.server.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";

let ours: string;
let ask: ReturnType<typeof systemWith>["ask"];
let post: ReturnType<typeof systemWith>["post"];

beforeAll(async () => {
  ours = (await keyOf((await cast()).organisation)).authorization;
  ({ ask, post } = systemWith(ours));
});

test("a statement gets what an LRS assigns, and comes back as it was", async () => {
  const { id, ...sent } = statement({
    context: { contextActivities: { parent: { id: "https://voorbeeld.nl/p" } as never } },
  });
  const { status, body } = await post(sent);
  expect([status, body]).toEqual([200, [expect.any(String)]]);
  const stored = (await ask(`statements?statementId=${body[0]}`)).body;
  expect(stored).toMatchObject({
    ...sent,
    context: {},
    id: body[0],
    version: "1.0.0",
    authority: { objectType: "Agent" },
  });
  expect(stored.timestamp).toBe(stored.stored);
  expect(stored.context.contextActivities.parent).toEqual([{ id: "https://voorbeeld.nl/p" }]);
  expect(id).not.toBe(body[0]);
});

test("the same statement sent twice is stored once, another under its id is a conflict", async () => {
  const once = statement();
  const put = (body: unknown) => ask(`statements?statementId=${once.id}`, { method: "PUT", body });
  const answers = await Promise.all([put(once), put(once), post(once), post([once, statement()])]);
  expect(answers.map(({ status }) => status)).toEqual([204, 204, 200, 200]);
  expect(await database().statement.count({ where: { id: once.id } })).toBe(1);
  const other = { ...once, result: { success: true } };
  expect((await put(other)).status).toBe(409);
  expect((await post(other)).body.error).toContain(once.id);
});

test("a batch is stored whole or not at all", async () => {
  const good = statement();
  const { status, body } = await post([good, { ...statement(), verb: { id: "read" } }]);
  expect([status, body.error]).toEqual([400, expect.stringContaining("Statement 2: 'verb.id'")]);
  const taken = statement();
  await post(taken);
  expect((await post([good, { ...taken, result: { success: true } }])).status).toBe(409);
  expect((await post([good, good])).status).toBe(400);
  expect((await ask(`statements?statementId=${good.id}`)).status).toBe(404);
  expect((await post([])).body).toEqual([]);
});

test.each([
  ["text that is not JSON", "{", {}, 400],
  ["a form", "a=b", { "content-type": "application/x-www-form-urlencoded" }, 400],
  ["attachments", "--x--", { "content-type": "multipart/mixed; boundary=x" }, 400],
  ["thousands of levels", "[".repeat(50_000) + "]".repeat(50_000), {}, 400],
])("%s is refused with a sentence", async (_what, sent, headers, status) => {
  const answer = await post(sent, { headers });
  expect([answer.status, answer.body.error]).toEqual([status, expect.stringMatching(/\.$/)]);
});

test("PUT and its statement name the same id", async () => {
  const body = statement();
  expect((await ask(`statements?statementId=${randomUUID()}`, { method: "PUT", body })).status).toBe(400);
  expect((await ask("statements", { method: "PUT", body })).status).toBe(400);
  expect((await ask("statements", { method: "DELETE" })).status).toBe(405);
});

test("who gave the hooks may refuse a batch, and hears only of what is new, in the same transaction", async () => {
  const heard: string[] = [];
  setHooks({
    async admit({ statements }) {
      if (statements.some(({ result }) => result?.success === false)) throw new Fault(403, "Not now.");
    },
    async stored(_tx, { statements }) {
      heard.push(...statements.map(({ id }) => id));
      if (statements.some(({ result }) => result?.completion === false)) throw new Fault(409, "Undone.");
    },
  });
  try {
    const first = statement();
    await post(first);
    await post([first, statement({ id: "11111111-1111-4111-8111-111111111111" })]);
    expect(heard).toEqual([first.id, "11111111-1111-4111-8111-111111111111"]);
    expect((await post(statement({ result: { success: false } }))).body).toEqual({ error: "Not now." });
    const undone = statement({ result: { completion: false } });
    expect((await post(undone)).status).toBe(409);
    expect((await ask(`statements?statementId=${undone.id}`)).status).toBe(404);
  } finally {
    setHooks();
  }
});
