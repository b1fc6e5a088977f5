import { randomUUID } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import type { Statement } from "#app/xapi/data/statement.ts";
import { cast } from "#tests/support/cast.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import type { System } from "#tests/support/statements.ts";

const voided = "http://adlnet.gov/expapi/verbs/voided";

let ask: System["ask"];
let post: System["post"];

beforeAll(async () => {
  ({ ask, post } = systemWith((await keyOf((await cast()).organisation)).authorization));
});

const about = (id: string, properties: Partial<Statement> = {}) =>
  statement({ object: { objectType: "StatementRef", id }, ...properties });
const account = () => ({ account: { homePage: "https://voorbeeld.nl", name: randomUUID() } });
const idsOf = async (question: string): Promise<string[]> =>
  (await ask(`statements?${question}`)).body.statements.map(({ id }: { id: string }) => id);

describe("who refers to a statement is found by what that is found by (Communication 2.1.3)", () => {
  test.each([
    ["after it", [0, 1, 2]],
    ["before it", [2, 1, 0]],
    ["in the middle", [1, 0, 2]],
  ])("also through another, when it comes %s", async (_when, order) => {
    const actor = account();
    const target = statement({ actor });
    const first = about(target.id);
    const second = about(first.id);
    const all = [target, first, second];
    for (const place of order) await post(all[place]);
    const agent = encodeURIComponent(JSON.stringify(actor));
    expect((await idsOf(`agent=${agent}`)).toSorted()).toEqual(all.map(({ id }) => id).toSorted());
  });

  test("when all come at once, and when two refer to each other", async () => {
    const actor = account();
    const [one, other] = [randomUUID(), randomUUID()];
    expect((await post([about(other, { id: one, actor }), about(one, { id: other })])).status).toBe(200);
    const agent = encodeURIComponent(JSON.stringify(actor));
    expect((await idsOf(`agent=${agent}`)).toSorted()).toEqual([one, other].toSorted());
  });

  test("but not by half of each: all filters hold for one and the same statement", async () => {
    const [theirs, ours] = [account(), account()];
    const target = statement({ actor: theirs });
    const verb = { id: `https://voorbeeld.nl/${randomUUID()}` };
    await post(target);
    await post(about(target.id, { actor: ours, verb }));
    const agent = encodeURIComponent(JSON.stringify(theirs));
    expect(await idsOf(`agent=${agent}&verb=${verb.id}`)).toEqual([]);
    expect(await idsOf(`agent=${agent}`)).toHaveLength(2);
  });

  test("but not by the moment at which that was stored", async () => {
    const actor = account();
    const target = statement({ actor });
    await post(target);
    const { stored } = (await ask(`statements?statementId=${target.id}`)).body;
    const referring = about(target.id);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await post(referring);
    const agent = encodeURIComponent(JSON.stringify(actor));
    expect(await idsOf(`agent=${agent}&since=${stored}`)).toEqual([referring.id]);
  });
});

describe("a voided statement (Data 2.3.2)", () => {
  test.each(["before", "after", "together with"])(
    "is in no list, while whoever refers to it is; the voiding one came %s it",
    async (when) => {
      const actor = account();
      const target = statement({ actor });
      const comment = about(target.id);
      const voiding = about(target.id, { verb: { id: voided } });
      if (when === "together with") await post([comment, voiding, target]);
      else
        for (const each of when === "before" ? [voiding, comment, target] : [target, comment, voiding])
          await post(each);
      const agent = encodeURIComponent(JSON.stringify(actor));
      expect((await idsOf(`agent=${agent}`)).toSorted()).toEqual([comment.id, voiding.id].toSorted());
      expect(await idsOf("limit=100")).not.toContain(target.id);
      expect((await ask(`statements?statementId=${target.id}`)).status).toBe(404);
      expect((await ask(`statements?voidedStatementId=${target.id}`)).body.id).toBe(target.id);
    },
  );

  test("that itself refers to another is found by nothing either, whenever that comes", async () => {
    const actor = account();
    const last = statement({ actor });
    const middle = about(last.id);
    const voiding = about(middle.id, { verb: { id: voided } });
    for (const each of [middle, voiding, last]) await post(each);
    const agent = encodeURIComponent(JSON.stringify(actor));
    expect((await idsOf(`agent=${agent}`)).toSorted()).toEqual([last.id, voiding.id].toSorted());
  });

  test("stays voided when it is sent once more, and a voiding one is never voided", async () => {
    const target = statement();
    const voiding = about(target.id, { verb: { id: voided } });
    const again = about(voiding.id, { verb: { id: voided } });
    for (const each of [target, voiding, again, target]) expect((await post(each)).status).toBe(200);
    expect((await ask(`statements?voidedStatementId=${target.id}`)).status).toBe(200);
    expect((await ask(`statements?statementId=${voiding.id}`)).status).toBe(200);
  });

  test("needs a verb and a StatementRef: anything else voids nothing", async () => {
    expect((await post(statement({ verb: { id: voided } }))).body).toMatchObject({
      property: "object",
      clause: "xAPI 1.0.3 Data 2.3.2",
    });
    const target = statement();
    await post(target);
    await post(about(target.id));
    expect((await ask(`statements?statementId=${target.id}`)).status).toBe(200);
  });
});
