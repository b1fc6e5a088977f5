import { beforeAll, expect, test } from "vitest";
import type { EventName } from "#app/events/catalogue.ts";
import { statementsFor } from "#app/tracking/statement.server.ts";
import { statementTable } from "#app/tracking/statementTable.server.ts";
import { templates } from "#app/tracking/profile/template.ts";
import type { Statement } from "#app/xapi/data/statement.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { profile, templatesFollowed } from "#tests/support/profile/profiled.ts";
import { validate } from "#tests/support/profile/validation.ts";
import { happening } from "../happening.ts";
import { smallWorld } from "../world.ts";
import type { Happenings } from "../world.ts";

const names = Object.keys(statementTable) as EventName[];
const awaited = templates.filter(({ awaits }) => awaits !== undefined);

let people: Cast;
let world: Happenings;
/** The statements of everything that can happen, by the name of their template. */
const said = new Map<string, Statement[]>();

beforeAll(async () => {
  people = await cast();
  world = await smallWorld(people);
  for (const name of names) {
    for (const payload of world[name]) {
      for (const statement of await statementsFor(happening(people.newcomer, name, payload))) {
        const [template] = await templatesFollowed([statement]);
        said.set(template!, [...(said.get(template!) ?? []), statement]);
      }
    }
  }
});

test("every template has a statement, but for those of which nothing happens yet", () => {
  const unsaid = templates.filter(({ name }) => !said.has(name)).map(({ name }) => name);
  expect(unsaid).toEqual(awaited.map(({ name }) => name));
});

test("what nothing happens of yet is named, and said as soon as its event is there", () => {
  expect(awaited.map(({ name }) => name)).toEqual([
    "contribution-used",
    "experience-shared",
    "question-answered",
    "part-failed",
    "part-excused",
    "certificate-earned",
  ]);
  for (const { name, awaits } of awaited) {
    const events = names.filter((event) => awaits!.some((word) => event === word || wordsOf(event).includes(word)));
    expect([name, events], "this template waits no longer: give the event its statement").toEqual([name, []]);
  }
});

/** `coWriter.invited` is of co, writer and invited: a pause is no use. */
function wordsOf(event: string): string[] {
  return event.split(/\.|(?=[A-Z])/).map((word) => word.toLowerCase());
}

/** What a statement may never hold, each put at a place in one that was right. */
const indiscretions: [what: string, place: string, value: unknown][] = [
  ["an answer", "result.response", "Ja"],
  ["a name of the person", "actor.name", "Noor"],
  ["an address of the person", "actor.mbox", "mailto:noor@voorbeeld.nl"],
  ["somebody of another place", "actor.account.homePage", "https://elders.voorbeeld.nl"],
  ["words about the activity", "object.definition.description", { nl: "Hoe het ging" }],
  ["the right answers", "object.definition.correctResponsesPattern", ["a"]],
  ["words searched for", "context.extensions", { "https://voorbeeld.nl/zocht": "wanhoop" }],
  ["a reason", "result.extensions", { "https://voorbeeld.nl/reden": "ziek" }],
  ["a trainer", "context.instructor", { mbox: "mailto:t@voorbeeld.nl" }],
  ["a file", "attachments", [{ usageType: "https://voorbeeld.nl/foto" }]],
  ["another application", "context.platform", "Elders"],
  ["no moment", "timestamp", undefined],
];

function put(statement: Statement, place: string, value: unknown): unknown {
  const spoilt = structuredClone(statement) as unknown as Record<string, unknown>;
  const steps = place.split(".");
  const last = steps.pop()!;
  let inside = spoilt;
  for (const name of steps) inside = (inside[name] ??= {}) as Record<string, unknown>;
  if (value === undefined) delete inside[last];
  else inside[last] = value;
  return spoilt;
}

test.each(indiscretions)("a statement with %s follows no template", async (_what, place, value) => {
  const { templates: written } = await profile();
  expect(said.size).toBeGreaterThan(30);
  for (const [name, [statement]] of said) {
    const spoilt = put(statement!, place, value);
    const { matching, faults } = validate(spoilt, written);
    expect([name, matching, faults.length > 0]).toEqual([name, [], true]);
  }
});

test("a statement that names no profile, or another verb, follows no template", async () => {
  const { templates: written } = await profile();
  for (const [statement] of said.values()) {
    const { context, ...rest } = statement!;
    const { category: _, ...places } = context!.contextActivities!;
    const stray = { ...rest, context: { ...context, contextActivities: places } };
    expect(validate(stray, written)).toEqual({ matching: [], faults: [] });
    const other = { ...statement, verb: { id: "https://voorbeeld.nl/verzonnen" } };
    expect(validate(other, written)).toEqual({ matching: [], faults: [] });
  }
});
