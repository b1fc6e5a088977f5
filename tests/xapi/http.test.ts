import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { completeSettings } from "#app/platform/settings.server.ts";
import { ensureConfiguredCredential } from "#app/xapi/credential.server.ts";
import { Fault } from "#app/xapi/fault.ts";
import { setHooks } from "#app/xapi/hooks.server.ts";
import { answerAbout } from "#app/xapi/http/about.server.ts";
import { answerStatements } from "#app/xapi/http/statements.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import { keyOf, lrsRequest, statement } from "#tests/support/statements.ts";

let us: { id: string };
let them: { id: string };
let ours: string;
let theirs: string;

beforeAll(async () => {
  us = (await cast()).organisation;
  them = (await secondOrganisation()).organisation;
  ours = (await keyOf(us)).authorization;
  theirs = (await keyOf(them)).authorization;
});

async function ask(address: string, options: Parameters<typeof lrsRequest>[1] = {}) {
  const response = await answerStatements(lrsRequest(address, { authorization: ours, ...options }));
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === "" ? null : JSON.parse(text) };
}

const post = (body: unknown, options = {}) => ask("statements", { method: "POST", body, ...options });

describe("who may speak to the LRS", () => {
  test("anyone may ask which versions it speaks", async () => {
    const response = await answerAbout(new Request("http://127.0.0.1/xapi/about"));
    expect(response.headers.get("x-experience-api-version")).toBe("1.0.3");
    expect(await response.json()).toEqual({ version: expect.arrayContaining(["1.0.3"]) });
  });

  test("a signed-in browser without a key is refused, whatever cookies it sends", async () => {
    const { status, headers, body } = await ask("statements", {
      authorization: undefined,
      headers: { cookie: "session=anything" },
    });
    expect([status, body.error]).toEqual([401, expect.stringContaining("Basic")]);
    expect(headers.get("www-authenticate")).toContain("Basic");
  });

  test.each([
    ["a wrong secret", (key: string) => `${key}:wrong`],
    ["a wrong key", () => `${randomUUID()}:slot op de deur`],
    ["no secret", (key: string) => key],
  ])("%s is refused", async (_what, words) => {
    const { key } = await keyOf(us);
    const authorization = `Basic ${Buffer.from(words(key)).toString("base64")}`;
    expect((await ask("statements", { authorization })).status).toBe(401);
  });

  test("a revoked credential is refused at once", async () => {
    const { id, authorization } = await keyOf(us);
    expect((await ask("statements", { authorization })).status).toBe(200);
    await database().credential.update({ where: { id }, data: { revokedAt: new Date() } });
    expect((await ask("statements", { authorization })).status).toBe(401);
  });

  test("a credential does what its scopes say", async () => {
    const writer = await keyOf(us, ["statements/write", "statements/read/mine"]);
    const reader = await keyOf(us, ["statements/read"]);
    const mine = statement();
    const voiding = statement({
      verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
      object: { objectType: "StatementRef", id: mine.id },
    });
    await post(statement());
    expect((await post(mine, { authorization: reader.authorization })).status).toBe(403);
    expect((await post(mine, { authorization: writer.authorization })).status).toBe(200);
    expect((await post(voiding, { authorization: writer.authorization })).status).toBe(403);
    const seen = await ask("statements", { authorization: writer.authorization });
    expect(seen.body.statements.map(({ id }: { id: string }) => id)).toEqual([mine.id]);
  });

  test("the credential of the settings exists from the start, with every scope, and ends when they change", async () => {
    const authorize = (words: string) => ({ authorization: `Basic ${Buffer.from(words).toString("base64")}` });
    completeSettings({ XAPI_KEY: "sleutel", XAPI_SECRET: "met:een dubbele punt" });
    await Promise.all([ensureConfiguredCredential(us.id), ensureConfiguredCredential(us.id)]);
    expect((await post(statement(), authorize("sleutel:met:een dubbele punt"))).status).toBe(200);
    completeSettings({ XAPI_KEY: "sleutel", XAPI_SECRET: "anders" });
    await ensureConfiguredCredential(us.id);
    expect((await ask("statements", authorize("sleutel:met:een dubbele punt"))).status).toBe(401);
    expect((await ask("statements", authorize("sleutel:anders"))).status).toBe(200);
    completeSettings({ XAPI_KEY: "", XAPI_SECRET: "" });
    await ensureConfiguredCredential(us.id);
    expect((await ask("statements", authorize("sleutel:anders"))).status).toBe(401);
  });

  test("a credential of one organisation sees nothing of another", async () => {
    const secret = statement({ context: { registration: randomUUID() } });
    await post(secret);
    const elsewhere = { authorization: theirs };
    expect((await ask(`statements?statementId=${secret.id}`, elsewhere)).status).toBe(404);
    expect((await ask(`statements?registration=${secret.context!.registration}`, elsewhere)).body.statements).toEqual(
      [],
    );
    const other = statement({ id: secret.id, object: { id: "https://overkant.nl/x" } });
    expect((await post(other, elsewhere)).status).toBe(200);
    expect((await ask(`statements?statementId=${secret.id}`)).body.object.id).toBe("https://voorbeeld.nl/stuk");
  });

  test.each([
    [null, 400],
    ["0.9", 400],
    ["1.1.0", 400],
    ["2.0.0", 400],
    ["1.0", 200],
    ["1.0.9", 200],
  ])("version %s of the protocol is answered with %d", async (version, status) => {
    const request = lrsRequest("statements", { authorization: ours });
    if (version === null) request.headers.delete("x-experience-api-version");
    else request.headers.set("x-experience-api-version", version);
    const response = await answerStatements(request);
    expect([response.status, response.headers.get("x-experience-api-version")]).toEqual([status, "1.0.3"]);
  });
});

describe("storing", () => {
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
    ["a NUL in a text", { ...statement(), result: { response: "a\u0000b" } }, {}, 400],
    ["half a character", `{"a":"\\ud800"}`, {}, 400],
    ["thousands of levels", "[".repeat(50_000) + "]".repeat(50_000), {}, 400],
    ["more than it can hold", JSON.stringify({ a: "x".repeat(10 * 1024 * 1024) }), {}, 413],
  ])("%s is refused with a sentence", async (_what, sent, headers, status) => {
    const answer = await post(sent, { headers });
    expect([answer.status, answer.body.error]).toEqual([status, expect.stringMatching(/\.$/)]);
  });

  test("a body that is too large is not read to its end", async () => {
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new TextEncoder().encode(" ".repeat(1024 * 1024)));
      },
    });
    const headers = { authorization: ours, "x-experience-api-version": "1.0.3", "content-type": "application/json" };
    const options = { method: "POST", headers, body: endless, duplex: "half" } as RequestInit;
    expect((await answerStatements(new Request("http://127.0.0.1/xapi/statements", options))).status).toBe(413);
    expect(sent).toBeLessThan(15);
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
});

describe("reading", () => {
  const idsOf = ({ body }: { body: { statements: { id: string }[] } }) => body.statements.map(({ id }) => id);

  test("a list is filtered by agent, verb, activity, registration and moment of storage", async () => {
    const registration = randomUUID();
    const account = { homePage: "https://voorbeeld.nl", name: randomUUID() };
    const first = statement({ actor: { account, name: "Iemand" }, context: { registration } });
    const second = statement({
      actor: { objectType: "Group", member: [{ account }] },
      verb: { id: "https://voorbeeld.nl/v" },
      object: { id: `https://voorbeeld.nl/${registration}` },
    });
    const third = statement({ object: { objectType: "Agent", account } });
    for (const each of [first, second, third]) await post(each);
    const agent = encodeURIComponent(JSON.stringify({ account }));
    const all = await ask(`statements?agent=${agent}`);
    expect(idsOf(all)).toEqual([third.id, second.id, first.id]);
    expect(idsOf(await ask(`statements?agent=${agent}&ascending=true`))).toEqual([first.id, second.id, third.id]);
    expect(idsOf(await ask(`statements?agent=${agent}&verb=https://voorbeeld.nl/v`))).toEqual([second.id]);
    expect(idsOf(await ask(`statements?activity=https://voorbeeld.nl/${registration}`))).toEqual([second.id]);
    expect(idsOf(await ask(`statements?registration=${registration}`))).toEqual([first.id]);
    const [, middle] = all.body.statements;
    expect(idsOf(await ask(`statements?agent=${agent}&since=${middle.stored}`))).toEqual([third.id]);
    expect(idsOf(await ask(`statements?agent=${agent}&until=${middle.stored}`))).toEqual([second.id, first.id]);
  });

  test("a long list comes in pages, of which none repeats or skips a statement", async () => {
    const registration = randomUUID();
    const many = Array.from({ length: 7 }, () => statement({ context: { registration } }));
    await post(many);
    const seen: string[] = [];
    let address = `statements?registration=${registration}&limit=3`;
    for (let pages = 0; address !== ""; pages += 1) {
      expect(pages).toBeLessThan(3);
      const { body } = await ask(address);
      seen.push(...idsOf({ body }));
      if (pages === 0) await post(statement({ context: { registration } }));
      address = body.more.replace("/xapi/", "");
    }
    expect(seen).toEqual(many.map(({ id }) => id).toReversed());
  });

  test("an answer says until when it is complete", async () => {
    const { body } = await post(statement());
    const { headers } = await ask("statements?limit=1");
    const stored = (await ask(`statements?statementId=${body[0]}`)).body.stored;
    expect(Date.parse(headers.get("x-experience-api-consistent-through")!)).toBeGreaterThanOrEqual(Date.parse(stored));
  });

  test("with format=ids nothing is shown but what identifies", async () => {
    const sent = statement({
      actor: { mbox: "mailto:iemand@voorbeeld.nl", name: "Iemand" },
      verb: { id: "https://voorbeeld.nl/v", display: { nl: "deed" } },
      object: { id: "https://voorbeeld.nl/o", definition: { name: { nl: "Ding" } } },
    });
    await post(sent);
    expect((await ask(`statements?statementId=${sent.id}&format=ids`)).body).toMatchObject({
      actor: { mbox: "mailto:iemand@voorbeeld.nl" },
      verb: { id: "https://voorbeeld.nl/v" },
      object: { id: "https://voorbeeld.nl/o" },
    });
  });

  test.each([
    "colour=red",
    "Verb=https://voorbeeld.nl/v",
    "verb=read",
    "agent=nobody",
    'agent={"objectType":"Group","member":[]}',
    "registration=1",
    "since=yesterday",
    "limit=-1",
    "ascending=yes",
    "verb=https://a.nl/b&verb=https://a.nl/c",
    "attachments=true",
    "related_agents=true",
    "format=canonical",
    "cursor=first",
    "statementId=6690e6c9-3ef0-4ed3-8b37-7f3964730bee&voidedStatementId=6690e6c9-3ef0-4ed3-8b37-7f3964730bee",
    "statementId=6690e6c9-3ef0-4ed3-8b37-7f3964730bee&limit=1",
  ])("the question %s is refused with a sentence", async (question) => {
    const { status, body } = await ask(`statements?${question}`);
    expect([status, body.error]).toEqual([400, expect.stringMatching(/\.$/)]);
  });

  test.each(["before", "after"])(
    "a statement is voided by one that comes %s it, and never voids a voiding one",
    async (when) => {
      const registration = randomUUID();
      const target = statement({ context: { registration } });
      const voiding = statement({
        verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
        object: { objectType: "StatementRef", id: target.id },
        context: { registration },
      });
      const again = statement({ ...voiding, id: randomUUID(), object: { objectType: "StatementRef", id: voiding.id } });
      for (const each of when === "after" ? [target, voiding, again] : [again, voiding, target]) await post(each);
      const seen = idsOf(await ask(`statements?registration=${registration}`));
      expect(seen.toSorted()).toEqual([voiding.id, again.id].toSorted());
      expect((await ask(`statements?statementId=${target.id}`)).status).toBe(404);
      expect((await ask(`statements?voidedStatementId=${target.id}`)).body.id).toBe(target.id);
      expect((await ask(`statements?voidedStatementId=${voiding.id}`)).status).toBe(404);
    },
  );
});
