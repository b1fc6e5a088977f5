import { randomUUID } from "node:crypto";
import XAPI from "xapi-lrs-client";
import type { StatementsResponse } from "xapi-lrs-client";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cast } from "#tests/support/cast.ts";
import { keyOf } from "#tests/support/statements.ts";
import { servedLrs } from "./servedLrs.ts";
import type { ServedLrs } from "./servedLrs.ts";

let served: ServedLrs;
let client: XAPI;

beforeAll(async () => {
  const { authorization } = await keyOf((await cast()).organisation);
  served = await servedLrs();
  client = new XAPI({ endpoint: `${served.address}/`, auth: authorization, version: "1.0.3" });
});
afterAll(() => served.close());

const agent = { objectType: "Agent" as const, mbox: `mailto:${randomUUID()}@voorbeeld.nl` };
const statement = () => ({
  actor: agent,
  verb: { id: "http://adlnet.gov/expapi/verbs/experienced", display: { nl: "zag" } },
  object: { objectType: "Activity" as const, id: "https://voorbeeld.nl/stuk", definition: { name: { nl: "Stuk" } } },
});

test("a client that nobody changed writes statements, one and many, and reads them", async () => {
  const [first] = (await client.sendStatement({ statement: statement() })).data;
  await client.sendStatements({ statements: [statement(), statement(), statement()] });
  const { data } = await client.getStatement({ statementId: first! });
  expect(data).toMatchObject(statement());
  const page = (await client.getStatements({ agent, limit: 3 })).data as StatementsResponse;
  expect(page.statements).toHaveLength(3);
  const rest = (await client.getMoreStatements({ more: page.more })).data as StatementsResponse;
  expect(rest.statements.map(({ id }) => id)).toEqual([first]);
  await client.voidStatement({ actor: agent, statementId: first! });
  expect((await client.getVoidedStatement({ voidedStatementId: first! })).data).toMatchObject({ id: first });
});

test("it keeps documents, and asks what the LRS is and knows", async () => {
  const place = { agent, activityId: "https://voorbeeld.nl/stuk", stateId: "plaats" };
  await client.createState({ ...place, state: { pagina: 3 } });
  await client.setState({ ...place, state: { klaar: true } });
  expect((await client.getState(place)).data).toMatchObject({ klaar: true });
  expect((await client.getStates({ agent, activityId: place.activityId })).data).toEqual(["plaats"]);
  await client.deleteState(place);
  await client.createAgentProfile({ agent, profileId: "voorkeur", profile: { taal: "nl" } });
  expect((await client.getAgentProfile({ agent, profileId: "voorkeur" })).data).toEqual({ taal: "nl" });
  expect((await client.getAbout()).data.version).toContain("1.0.3");
  expect((await client.getActivity({ activityId: place.activityId })).data.definition?.name).toEqual({ nl: "Stuk" });
  expect((await client.getAgent({ agent })).data).toMatchObject({ mbox: [agent.mbox] });
});
