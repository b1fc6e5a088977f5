import { randomUUID } from "node:crypto";
import { afterEach, beforeAll, expect, test } from "vitest";
import { setHooks } from "#app/xapi/hooks.server.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

let ask: System["ask"];
let post: System["post"];

beforeAll(async () => {
  ({ ask, post } = systemWith((await keyOf((await cast()).organisation)).authorization));
});
afterEach(() => setHooks());

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const shown = ({ body }: { body: { statements: { id: string; stored: string }[] } }) => body.statements;

interface Look {
  through: number;
  ids: Set<string>;
}

/** Looks at everything until told to stop, and notes what was there and what the answer says of it. */
async function watch(question: string, isOver: () => boolean): Promise<Look[]> {
  const looks: Look[] = [];
  while (!isOver()) {
    const answer = await ask(`statements?${question}`);
    const through = Date.parse(answer.headers.get("x-experience-api-consistent-through")!);
    looks.push({ through, ids: new Set(shown(answer).map(({ id }) => id)) });
    await pause(1);
  }
  return looks;
}

test("what an answer says of its completeness is true while writers race, of which some commit late (2.1.3)", async () => {
  const registration = randomUUID();
  const question = `registration=${registration}&limit=100`;
  // Each transaction takes a while of its own between storing and committing, so that they overtake each other.
  setHooks({ stored: () => pause(Math.random() * 60).then(() => undefined) });
  let isOver = false;
  const looking = [watch(question, () => isOver), watch(question, () => isOver)];
  const writers = Array.from({ length: 6 }, async () => {
    for (let turn = 0; turn < 8; turn += 1) {
      await post([statement({ context: { registration } }), statement({ context: { registration } })]);
    }
  });
  await Promise.all(writers);
  isOver = true;
  const looks = (await Promise.all(looking)).flat();
  const all = shown(await ask(`statements?${question}`));
  expect(all).toHaveLength(96);
  const pairs = looks.flatMap((look) => all.map((each) => ({ ...look, ...each, at: Date.parse(each.stored) })));
  expect(pairs.filter(({ ids, id, at, through }) => at <= through && !ids.has(id))).toEqual([]);
  // It also happened that something was there before it was promised.
  expect(looks.length).toBeGreaterThan(20);
  expect(pairs.some(({ ids, id, at, through }) => at > through && ids.has(id))).toBe(true);
});

test("while nobody writes it is the present", async () => {
  const before = Date.now();
  // Those who read in quick succession share one look.
  await pause(40);
  const { headers } = await ask("statements?limit=1");
  expect(Date.parse(headers.get("x-experience-api-consistent-through")!)).toBeGreaterThanOrEqual(before);
});

test("writers of statements that share everything neither wait for ever nor lose anything", async () => {
  const registration = randomUUID();
  const activity = (name: string) => ({ id: "https://voorbeeld.nl/samen", definition: { name: { nl: name } } });
  const ids = Array.from({ length: 20 }, () => randomUUID());
  const batch = (name: string, order: string[]) =>
    order.map((id) =>
      statement({
        id,
        context: { registration, contextActivities: { parent: [activity(name)] } },
        object: activity(name),
      }),
    );
  const answers = await Promise.all(
    Array.from({ length: 12 }, (_, turn) => post(batch(`Naam ${turn % 3}`, turn % 2 === 0 ? ids : ids.toReversed()))),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect(shown(await ask(`statements?registration=${registration}`))).toHaveLength(20);
});

test("two statements that name each other never miss each other, whoever comes first", async () => {
  for (let turn = 0; turn < 10; turn += 1) {
    const actor = { account: { homePage: "https://voorbeeld.nl", name: randomUUID() } };
    const target = statement({ actor });
    const voiding = statement({
      verb: { id: "http://adlnet.gov/expapi/verbs/voided" },
      object: { objectType: "StatementRef", id: target.id },
    });
    await Promise.all([post(target), post(voiding)]);
    expect((await ask(`statements?statementId=${target.id}`)).status).toBe(404);
    const found = await ask(`statements?agent=${encodeURIComponent(JSON.stringify(actor))}`);
    expect(shown(found).map(({ id }) => id)).toEqual([voiding.id]);
  }
});
