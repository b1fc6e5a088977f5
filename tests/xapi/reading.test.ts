import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { plannedOnce } from "#app/platform/database.server.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";

let ask: ReturnType<typeof systemWith>["ask"];
let post: ReturnType<typeof systemWith>["post"];

beforeAll(async () => {
  ({ ask, post } = systemWith((await keyOf((await cast()).organisation)).authorization));
});

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

test("a list is planned once on a connection, whoever is asked for", async () => {
  const [name, other] = [randomUUID(), randomUUID()];
  for (let turn = 0; turn < 8; turn += 1) {
    const agent = JSON.stringify({ account: { homePage: "https://voorbeeld.nl", name: turn % 2 ? name : other } });
    await ask(`statements?agent=${encodeURIComponent(agent)}`);
  }
  const { rows } = await plannedOnce().query(
    "select sum(generic_plans)::int as once, sum(custom_plans)::int as anew from pg_prepared_statements",
  );
  expect(rows[0].once).toBeGreaterThanOrEqual(8);
  expect(rows[0].anew).toBe(0);
});

test("an answer says until when it is complete", async () => {
  const { body } = await post(statement());
  const stored = (await ask(`statements?statementId=${body[0]}`)).body.stored;
  // Of the present millisecond nothing is promised yet.
  await new Promise((resolve) => setTimeout(resolve, 3));
  const { headers } = await ask("statements?limit=1");
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

test("a page of very long statements ends early, and the next goes on from there", async () => {
  const registration = randomUUID();
  const long = () => statement({ context: { registration }, result: { response: "x".repeat(9_000_000) } });
  const all = [long(), long(), long(), long()];
  for (const each of all) await post(each);
  const first = (await ask(`statements?registration=${registration}`)).body;
  const second = (await ask(first.more.replace("/xapi/", ""))).body;
  expect([idsOf({ body: first }), idsOf({ body: second })]).toEqual([
    [all[3]!.id, all[2]!.id],
    [all[1]!.id, all[0]!.id],
  ]);
  expect(second.more).toBe("");
});
