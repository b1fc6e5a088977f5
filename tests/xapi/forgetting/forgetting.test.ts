import { createHash, randomUUID } from "node:crypto";
import { beforeEach, expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { identifierBase } from "#app/platform/installation.server.ts";
import { applicationCredential } from "#app/xapi/credentials/credential.ts";
import type { Agent } from "#app/xapi/data/agent.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { termsOf } from "#app/xapi/storing/term.ts";
import { storeStatements } from "#app/xapi/storing/store.server.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";
import { forgetting, forgotten, tablesWith } from "./store.ts";

let us: { id: string };
let system: System;
let account: string;
let email: string;
let name: string;
let she: Agent;
const other: Agent = { mbox: "mailto:collega@voorbeeld.nl", name: "Een Collega" };
const voidedVerb = { id: "http://adlnet.gov/expapi/verbs/voided" };

beforeEach(async () => {
  us = (await cast()).organisation;
  system = systemWith((await keyOf(us)).authorization, "2.0.0");
  account = randomUUID();
  email = `wilma.${account.slice(0, 6)}@voorbeeld.nl`;
  name = `Wilma van Gémert${account.slice(0, 6)}`;
  she = { account: { homePage: await identifierBase(), name: account }, name };
});

const traces = () => [account, email, name];
const forget = async (between?: () => Promise<unknown>) => forgotten(await forgetting(us, traces()), between);
const by = (properties: Partial<Statement> = {}) => statement({ actor: other, ...properties });
async function post(...statements: Statement[]) {
  for (const each of statements) expect((await system.post(each)).status).toBe(200);
}
const read = async (id: string) => (await system.ask(`statements?statementId=${id}`)).body;
const idsOf = async (filter: string) =>
  (await system.ask(`statements?${filter}`)).body.statements.map(({ id }: { id: string }) => id);
const asParameter = (agent: Agent) => `agent=${encodeURIComponent(JSON.stringify({ ...agent, name: undefined }))}`;

/** Everything that is found by terms is what the texts say. */
async function expectTermsAsTexts() {
  const rows = await database().$queryRaw<{ id: string; text: string; terms: string[]; listed: string[] }[]>`
    select there.id, told.text, there.terms, array(
      select term from "StatementTerm" listed where listed.stored = there.stored and listed.sequence = there.sequence
        and through = there.sequence and listed.term = any(there.terms)) as listed
    from "Statement" there join "StatementText" told using ("organisationId", stored, sequence)
    where there."organisationId" = ${us.id}::uuid and not told.voided`;
  for (const { text, terms, listed } of rows) {
    const said = JSON.parse(text) as Required<Statement>;
    const expected = termsOf(us.id, said, said.authority).toSorted();
    expect(terms.toSorted()).toEqual(expected);
    expect(listed.toSorted()).toEqual(expected);
  }
}

test("what she did is removed, however she is known and whatever came of it", async () => {
  const own = [
    statement({ actor: she }),
    statement({ actor: { mbox: `mailto:${email}`, name } }),
    statement({ actor: { mbox: `mailto:${email.toUpperCase()}` } }),
    statement({ actor: { mbox_sha1sum: createHash("sha1").update(`mailto:${email}`).digest("hex") } }),
    statement({ actor: { openid: `https://voorbeeld.nl/${account}` } }),
    statement({ actor: { account: { homePage: "https://elders.nl", name: account } } }),
    statement({ actor: { objectType: "Group", member: [she] } }),
  ];
  const escaped = JSON.stringify(statement({ actor: { mbox: `mailto:${email}` } })).replace("@", String.raw`\u0040`);
  const theirs = by();
  await post(...own, theirs);
  expect((await system.post(escaped)).status).toBe(200);
  const voided = own[0]!;
  await post(by({ verb: voidedVerb, object: { objectType: "StatementRef", id: voided.id } }));
  const { statements } = await forget();
  expect(statements).toHaveLength(own.length + 2);
  expect(statements.filter((each) => each.voided).map(({ statementId }) => statementId)).toEqual([voided.id]);
  expect(await idsOf("")).toEqual([theirs.id]);
  expect((await system.ask(`statements?voidedStatementId=${voided.id}`)).status).toBe(404);
  for (const word of traces()) expect(await tablesWith(word)).toEqual([]);
  await expectTermsAsTexts();
});

test("what others did stays true, with someone in her place whom nobody knows", async () => {
  const homePage = `${await identifierBase()}/forgotten`;
  const stranger = { objectType: "Agent", account: { homePage, name: expect.any(String) } };
  const group = { objectType: "Group" as const, member: [she, other] };
  const told = [
    by({ object: { objectType: "Agent", ...she } }),
    by({ context: { instructor: she, team: group } }),
    by({ actor: group }),
    by({
      context: {
        contextAgents: [{ objectType: "contextAgent", agent: { objectType: "Agent", ...she } }],
        contextGroups: [{ objectType: "contextGroup", group }],
      },
    } as never),
    by({
      object: {
        objectType: "SubStatement",
        actor: she,
        verb: { id: "https://voorbeeld.nl/doen" },
        object: { id: "https://voorbeeld.nl/stuk" },
      },
    }),
    by({
      object: {
        id: `https://voorbeeld.nl/map/${account}`,
        definition: {
          name: { nl: `Map van ${name}` },
          extensions: { [`https://voorbeeld.nl/${email}`]: [email, 1.0] },
        },
      },
      result: { response: `Mooi, ${name.toUpperCase()}!`, score: { scaled: 0.5 } },
    }),
  ];
  await post(...told);
  const { statements } = await forget();
  expect(statements.map(({ removed }) => removed)).toEqual(told.map(() => false));
  for (const word of traces()) expect(await tablesWith(word)).toEqual([]);
  const [object, around, group2, agents, inner, text] = await Promise.all(told.map(({ id }) => read(id)));
  expect(object.object).toEqual(stranger);
  expect([around.context.instructor, around.context.team.member]).toEqual([stranger, [stranger, other]]);
  expect(around.context.instructor).toEqual(around.context.team.member[0]);
  expect(group2.actor.member).toEqual([stranger, other]);
  expect(agents.context.contextAgents[0].agent).toEqual(stranger);
  expect(agents.context.contextGroups[0].group.member[0]).toEqual(stranger);
  expect(inner.object.actor).toEqual(stranger);
  expect(text.result).toEqual({ response: "Mooi, …!", score: { scaled: 0.5 } });
  expect(
    new Set([object.object, around.context.instructor, inner.object.actor].map((each) => each.account.name)).size,
  ).toBe(3);
  await expectTermsAsTexts();
  expect(await idsOf(`${asParameter(she)}&related_agents=true`)).toEqual([]);
  expect(await idsOf(`agent=${encodeURIComponent(JSON.stringify(object.object))}`)).toEqual([object.id]);
});

test("what is about a statement of hers goes along, what mentions one names nothing any more", async () => {
  const own = statement({ actor: she });
  const about = by({ object: { objectType: "StatementRef", id: own.id } });
  const aboutThat = by({ object: { objectType: "StatementRef", id: about.id } });
  const mentioning = by({ context: { statement: { objectType: "StatementRef", id: own.id.toUpperCase() } } });
  const planned = by({
    object: {
      ...{ objectType: "SubStatement", actor: other, verb: { id: "https://voorbeeld.nl/lezen" } },
      object: { objectType: "StatementRef", id: own.id },
    },
  });
  await post(mentioning, planned, about, own, aboutThat);
  const { statements } = await forget();
  expect(
    statements
      .filter(({ removed }) => removed)
      .map(({ statementId }) => statementId)
      .toSorted(),
  ).toEqual([own.id, about.id, aboutThat.id].toSorted());
  expect((await idsOf("")).toSorted()).toEqual([mentioning.id, planned.id].toSorted());
  expect(await tablesWith(own.id)).toEqual([]);
  expect((await read(mentioning.id)).context.statement).toEqual({ objectType: "StatementRef", id: expect.any(String) });
  await expectTermsAsTexts();
});

test("what she voided stays voided, and nobody sees that it was she", async () => {
  const theirs = by();
  const voiding = statement({ actor: she, verb: voidedVerb, object: { objectType: "StatementRef", id: theirs.id } });
  await post(theirs, voiding);
  await forget();
  expect((await system.ask(`statements?statementId=${theirs.id}`)).status).toBe(404);
  expect((await system.ask(`statements?voidedStatementId=${theirs.id}`)).status).toBe(200);
  expect((await read(voiding.id)).actor.account.homePage).toContain("/forgotten");
  for (const word of traces()) expect(await tablesWith(word)).toEqual([]);
});

test("what the application tells of an event that names her goes, as the log says who it was", async () => {
  const assigned = by({ context: { extensions: { "http://id.tincanapi.com/extension/target": she } } });
  await storeStatements(applicationCredential(us.id), [assigned]);
  const { statements } = await forget();
  expect(statements.map(({ statementId, removed }) => [statementId, removed])).toEqual([[assigned.id, true]]);
});

test("her states and profiles go; in documents of others she is taken out, and what cannot be read goes", async () => {
  const put = async (address: string, body: unknown, type = "application/json") => {
    const headers = { "Content-Type": type, "If-None-Match": "*" };
    expect((await system.ask(address, { method: "PUT", headers, body })).status).toBe(204);
    return address;
  };
  const activity = "activityId=https%3A%2F%2Fvoorbeeld.nl%2Fstuk";
  const hers = [
    await put(`activities/state?${activity}&${asParameter(she)}&stateId=plaats`, { a: 1 }),
    await put(`agents/profile?${asParameter({ mbox: `mailto:${email}` })}&profileId=kleur`, { a: 1 }),
    await put(`activities/profile?${activity}&profileId=van-${account}`, { a: 1 }),
    await put(
      `activities/profile?${activity}&profileId=beeld`,
      Buffer.from(`\u00ff\u0000${email}`, "latin1"),
      "image/png",
    ),
  ];
  const list = await put(`activities/profile?${activity}&profileId=lijst`, {
    eerste: name,
    wie: [email, "een ander"],
    n: 1,
  });
  const note = await put(
    `activities/state?${activity}&${asParameter(other)}&stateId=brief`,
    `Beste ${name},`,
    "text/plain",
  );
  const before = (await system.ask(list)).headers.get("etag");
  const { documents } = await forget();
  expect(documents).toBe(6);
  for (const address of hers) expect((await system.ask(address)).status).toBe(404);
  const after = await system.ask(list);
  expect(after.body).toEqual({ eerste: "…", wie: [expect.stringContaining("@forgotten.invalid"), "een ander"], n: 1 });
  expect(after.headers.get("etag")).not.toBe(before);
  expect((await system.ask(note)).text).toBe("Beste …,");
  for (const word of traces()) expect(await tablesWith(word)).toEqual([]);
});

test("attachments that only she had go, one that others have stays, and one that names her goes", async () => {
  const attach = async (actor: Agent, contents: string) => {
    const sha2 = createHash("sha256").update(contents).digest("hex");
    const attachment = {
      usageType: "https://voorbeeld.nl/bijlage",
      display: { nl: "Bijlage" },
      contentType: "text/plain",
      length: contents.length,
      sha2,
    };
    const json = JSON.stringify(statement({ actor, attachments: [attachment] }));
    const body = Buffer.from(
      [
        "--grens",
        "Content-Type: application/json",
        "",
        json,
        "--grens",
        "Content-Type: text/plain",
        "Content-Transfer-Encoding: binary",
        `X-Experience-API-Hash: ${sha2}`,
        "",
        contents,
        "--grens--",
        "",
      ].join("\r\n"),
    );
    const headers = { "Content-Type": "multipart/mixed; boundary=grens" };
    expect((await system.ask("statements", { method: "POST", headers, body })).status).toBe(200);
    return sha2;
  };
  const [tag] = account.split("-");
  const only = await attach(she, `van haar alleen ${tag}`);
  const shared = await attach(she, `van beiden ${tag}`);
  await attach(other, `van beiden ${tag}`);
  const naming = await attach(other, `een brief aan ${email}`);
  const { attachments } = await forget();
  expect(attachments).toBe(2);
  const kept = await database().statementAttachment.findMany({ where: { organisationId: us.id } });
  expect(kept.map(({ sha2 }) => sha2)).toEqual([shared]);
  expect([only, naming]).not.toContain(shared);
  for (const word of traces()) expect(await tablesWith(word)).toEqual([]);
});

test("it goes on where it stopped, does nothing twice, and what is stored meanwhile is found too", async () => {
  await post(...Array.from({ length: 130 }, () => statement({ actor: she })), by());
  const id = await forgetting(us, traces());
  const late: string[] = [];
  let answers = 0;
  const job = () =>
    forgotten(id, async () => {
      const each = statement({ actor: she });
      if (late.length < 8) {
        await post(each);
        late.push(each.id);
      }
      for (const address of ["statements", `statements?${asParameter(she)}`, `statements?statementId=${each.id}`]) {
        expect([200, 404]).toContain((await system.ask(address)).status);
        answers += 1;
      }
    });
  const [one] = await Promise.all([job(), job(), job()]);
  expect(answers).toBeGreaterThan(20);
  expect((await forgotten(id)).statements).toHaveLength(130 + late.length);
  expect(one.finishedAt).not.toBeNull();
  expect(await tablesWith(account)).toEqual([]);
  expect(await idsOf("")).toHaveLength(1);
  await expectTermsAsTexts();
});

test("a colleague whose name begins the same, and another organisation, keep what is theirs", async () => {
  const there = (await cast()).organisation;
  const elsewhere = systemWith((await keyOf(there)).authorization, "2.0.0");
  const foreign = statement({ actor: she });
  expect((await elsewhere.post(foreign)).status).toBe(200);
  const namesake = by({ actor: { mbox: `mailto:x${email}x`.replace("nlx", "nl"), name: "Wilma van Dijk" } });
  await post(namesake);
  await forget();
  expect((await elsewhere.ask(`statements?statementId=${foreign.id}`)).status).toBe(200);
  expect((await read(namesake.id)).actor.name).toBe("Wilma van Dijk");
});
