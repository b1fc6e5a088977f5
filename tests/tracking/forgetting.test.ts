import { beforeEach, expect, test } from "vitest";
import { deactivate } from "#app/people/person.server.ts";
import { database } from "#app/platform/database.server.ts";
import { clearForgetting, forget } from "#app/tracking/forgetting/forgetting.server.ts";
import { clearOldForgettings } from "#app/tracking/forgetting/task.server.ts";
import { forgottenList, latestForgetting } from "#app/tracking/forgetting/report.server.ts";
import { track } from "#app/tracking/follower.server.ts";
import { workOff } from "#app/worker.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import { tablesWith } from "../xapi/forgetting/store.ts";
import { happening } from "./happening.ts";

let people: Cast;
let personId: string;

beforeEach(async () => {
  people = await cast();
  ({ personId } = people.newcomer);
});

const searched = () => happening(people.newcomer, "kennismap.searched", { results: 3, filtered: false });
const accountOf = async () => (await database().person.findUniqueOrThrow({ where: { id: personId } })).accountName;
const statementsOf = () => database().statement.count({ where: { organisationId: people.organisation.id } });

test("nothing in the record tells of a person who was forgotten, and what she does next tells of nobody before", async () => {
  const before = await accountOf();
  const colleague = happening(people.author, "kennismap.searched", { results: 1, filtered: false });
  for (const event of [searched(), searched(), colleague]) await track.follow(event);
  const { post } = systemWith((await keyOf(people.organisation)).authorization);
  await post(statement({ actor: { mbox: `mailto:${people.emails.newcomer}` } }));
  await deactivate(people.administrator, personId);
  await forget(people.administrator, personId, []);
  expect(await latestForgetting(people.administrator, personId)).toMatchObject({ finishedAt: null, traces: [] });
  await workOff();
  expect(await latestForgetting(people.administrator, personId)).toMatchObject({
    ...{ removed: 3, changed: 0, voided: 0, finishedAt: expect.any(Date) },
    traces: [],
    copies: [],
  });
  expect(await statementsOf()).toBe(1);
  expect(await tablesWith(before)).toEqual([]);
  const person = await database().person.findUniqueOrThrow({ where: { id: personId } });
  expect(person.accountName).not.toBe(before);
  await track.follow(searched());
  expect(await statementsOf()).toBe(2);
});

test("an event from before is not told any more, however late it is delivered", async () => {
  const late = searched();
  await forget(people.administrator, personId, []);
  await track.follow(late);
  expect(await statementsOf()).toBe(0);
  await track.follow(happening(people.lead, "kennismap.searched", { results: 3, filtered: false }));
  expect(await statementsOf()).toBe(1);
});

test("the operator reads which statements went and where copies are, until she throws that away", async () => {
  const { administrator } = people;
  const own = searched();
  await track.follow(own);
  const { id: statementId } = await database().statement.findFirstOrThrow({
    where: { organisationId: people.organisation.id },
  });
  const destination = await database().destination.create({
    data: {
      ...{ organisationId: people.organisation.id, name: "=Regio", endpoint: "https://lrs.example/xapi/" },
      ...{ key: "k", secret: "s", version: "2.0.0", passedStored: new Date(), passedSequence: 0 },
    },
  });
  await database().forwardedStatement.create({
    data: { destinationId: destination.id, statementId, at: new Date() },
  });
  const account = await accountOf();
  const { id } = (await forget(administrator, personId, ["oud.adres@voorbeeld.nl"]))!;
  await workOff();
  const report = (await latestForgetting(administrator, personId))!;
  expect(report.copies).toEqual([{ destination: "=Regio", endpoint: "https://lrs.example/xapi/", count: 1 }]);
  expect(report.traces).toEqual(expect.arrayContaining([account, "oud.adres@voorbeeld.nl"]));
  const lines: string[] = [];
  for await (const line of (await forgottenList(administrator, personId, id))!) lines.push(line);
  expect(lines).toHaveLength(2);
  expect(lines[1]).toContain(`${statementId},`);
  expect(lines[1]).toContain(",true,false,'=Regio,https://lrs.example/xapi/,");
  expect(await clearForgetting(administrator, personId, id)).toEqual({ id });
  expect(await latestForgetting(administrator, personId)).toMatchObject({ removed: 1, traces: [], copies: [] });
  expect(await forgottenList(administrator, personId, id)).toBeNull();
  expect(await database().forgottenStatement.count({ where: { forgettingId: id } })).toBe(0);
});

test("a list that nobody threw away goes after thirty days", async () => {
  await track.follow(searched());
  const { id } = (await forget(people.administrator, personId, []))!;
  await workOff();
  await clearOldForgettings();
  expect(await database().forgottenStatement.count({ where: { forgettingId: id } })).toBe(1);
  await database().forgetting.update({ where: { id }, data: { finishedAt: new Date(Date.now() - 31 * 86_400_000) } });
  await clearOldForgettings();
  expect(await database().forgottenStatement.count({ where: { forgettingId: id } })).toBe(0);
});

test("a colleague is not forgotten by mistake, and nobody twice at a time", async () => {
  const { administrator, author, emails } = people;
  await expect(forget(administrator, personId, [emails.author.toUpperCase()])).rejects.toThrow("forgetting.colleague");
  const { name } = await database().person.findUniqueOrThrow({ where: { id: author.personId } });
  await expect(forget(administrator, personId, [name])).rejects.toThrow("forgetting.colleague");
  await forget(administrator, personId, []);
  await expect(forget(administrator, personId, [])).rejects.toThrow("forgetting.busy");
});

test("a name that a colleague has too is looked for by nobody", async () => {
  const { name } = await database().person.findUniqueOrThrow({ where: { id: personId } });
  await database().person.update({ where: { id: people.author.personId }, data: { name: name.toUpperCase() } });
  const { id } = (await forget(people.administrator, personId, []))!;
  const { traces } = await database().forgetting.findUniqueOrThrow({ where: { id } });
  expect(traces.map((trace) => trace.toLowerCase())).not.toContain(name.toLowerCase());
});

test("administrators have people forgotten, each of her own organisation", async () => {
  const others = await secondOrganisation();
  for (const actor of [people.lead, people.trainer, people.newcomer]) {
    await expect(forget(actor, personId, [])).rejects.toThrow("forbidden");
    await expect(latestForgetting(actor, personId)).rejects.toThrow("forbidden");
  }
  expect(await forget(others.administrator, personId, [])).toBeNull();
  expect(await latestForgetting(others.administrator, personId)).toBeNull();
  const { id } = (await forget(people.administrator, personId, []))!;
  await workOff();
  expect(await clearForgetting(others.administrator, personId, id)).toBeNull();
  expect(await forgottenList(others.administrator, personId, id)).toBeNull();
});
