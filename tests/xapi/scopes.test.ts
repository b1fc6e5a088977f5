import { beforeAll, expect, test } from "vitest";
import { scopes } from "#app/xapi/credentials/credential.ts";
import type { Scope } from "#app/xapi/credentials/credential.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

// xAPI 1.0.3 Communication 4.2: what a credential may do is what its scopes say, for each resource and method.

const agent = encodeURIComponent(JSON.stringify({ mbox: "mailto:iemand@voorbeeld.nl" }));
const activity = encodeURIComponent("https://voorbeeld.nl/stuk");
const documents = {
  state: `activities/state?activityId=${activity}&agent=${agent}&stateId=plaats`,
  activityProfile: `activities/profile?activityId=${activity}&profileId=plaats`,
  agentProfile: `agents/profile?agent=${agent}&profileId=plaats`,
};
const json = { "Content-Type": "application/json", "If-Match": "*" };
const voiding = () =>
  statement({
    verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
    object: { objectType: "StatementRef", id: statement().id },
  });

const reading: Scope[] = ["all", "all/read", "statements/read", "statements/read/mine"];
const readingAll: Scope[] = ["all", "all/read", "statements/read"];
const writing: Scope[] = ["all", "statements/write"];
const readingStates: Scope[] = ["all", "all/read", "state"];
const readingProfiles: Scope[] = ["all", "all/read", "profile"];

type Deed = (system: System) => ReturnType<System["ask"]>;
const onDocument = (address: string): [string, Deed, "read" | "write"][] => [
  ["GET", ({ ask }) => ask(address), "read"],
  ["HEAD", ({ ask }) => ask(address, { method: "HEAD" }), "read"],
  ["PUT", ({ ask }) => ask(address, { method: "PUT", headers: json, body: { a: 1 } }), "write"],
  ["POST", ({ ask }) => ask(address, { method: "POST", headers: json, body: { b: 2 } }), "write"],
  ["DELETE", ({ ask }) => ask(address, { method: "DELETE", headers: { "If-Match": '"een andere"' } }), "write"],
];

const deeds: [string, Deed, Scope[]][] = [
  ["GET statements", ({ ask }) => ask("statements"), reading],
  ["HEAD statements", ({ ask }) => ask("statements", { method: "HEAD" }), reading],
  ["GET statements with related agents", ({ ask }) => ask(`statements?agent=${agent}&related_agents=true`), reading],
  ["POST statements, one", ({ post }) => post(statement()), writing],
  ["POST statements, many", ({ post }) => post([statement(), statement()]), writing],
  ["PUT statements", ({ ask }) => putStatement(ask), writing],
  ["POST statements, to void", ({ post }) => post(voiding()), ["all"]],
  ["GET activities", ({ ask }) => ask(`activities?activityId=${activity}`), reading],
  ["GET agents", ({ ask }) => ask(`agents?agent=${agent}`), readingAll],
  ...onDocument(documents.state).map(([method, deed, kind]): [string, Deed, Scope[]] => [
    `${method} activities/state`,
    deed,
    kind === "read" ? readingStates : ["all", "state"],
  ]),
  ...(["activityProfile", "agentProfile"] as const).flatMap((resource) =>
    onDocument(documents[resource]).map(([method, deed, kind]): [string, Deed, Scope[]] => [
      `${method} ${documents[resource].split("?")[0]}`,
      deed,
      kind === "read" ? readingProfiles : ["all", "profile"],
    ]),
  ),
];

function putStatement(ask: System["ask"]) {
  const sent = statement();
  return ask(`statements?statementId=${sent.id}`, { method: "PUT", body: sent });
}

const systems = {} as Record<Scope, System>;

beforeAll(async () => {
  const { organisation } = await cast();
  for (const scope of scopes) systems[scope] = systemWith((await keyOf(organisation, [scope])).authorization);
  for (const address of Object.values(documents)) {
    const headers = { "Content-Type": "application/json", "If-None-Match": "*" };
    await systems.all.ask(address, { method: "PUT", headers, body: {} });
  }
});

test.each(deeds)("%s is for who has a scope for it, and 403 for everyone else", async (_what, deed, allowed) => {
  const permitted: Scope[] = [];
  for (const scope of scopes) {
    const { status } = await deed(systems[scope]);
    expect([200, 204, 403, 412]).toContain(status);
    if (status !== 403) permitted.push(scope);
  }
  expect(permitted.toSorted()).toEqual(allowed.toSorted());
});

test("every patch of the protocol is told to anyone, whatever her scopes", async () => {
  for (const scope of scopes) expect((await systems[scope].ask("about")).status).toBe(200);
});

test("who may read only what she stored finds nothing else, in lists, by id, among related agents and in activities", async () => {
  const { organisation } = await cast();
  const [one, other] = [
    await keyOf(organisation, ["statements/write", "statements/read/mine"]),
    await keyOf(organisation),
  ];
  const [mine, theirs] = [systemWith(one.authorization), systemWith(other.authorization)];
  const [own, foreign] = [statement(), statement()];
  await mine.post(own);
  await theirs.post(foreign);
  expect((await mine.ask(`statements?statementId=${own.id}`)).status).toBe(200);
  expect((await mine.ask(`statements?statementId=${foreign.id}`)).status).toBe(404);
  for (const filter of ["", `?agent=${agent}`, `?agent=${agent}&related_agents=true`, `?activity=${activity}`]) {
    const { body } = await mine.ask(`statements${filter}`);
    expect(body.statements.map(({ id }: { id: string }) => id)).toEqual([own.id]);
  }
});
