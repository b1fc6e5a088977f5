import { expect, test } from "vitest";
import { second } from "#app/platform/clock.ts";
import { database } from "#app/platform/database.server.ts";
import { forgetPastLimits, networkOf, takeBack, withinLimit } from "#app/platform/rateLimit.server.ts";

const limit = { name: "test", hits: 2, milliseconds: 60 * second };

async function runOut() {
  await database().rateLimit.updateMany({ data: { resetsAt: new Date(0) } });
}

test("what happens too often is stopped until the time has passed", async () => {
  expect(await withinLimit(limit, "one")).toBe(true);
  expect(await withinLimit(limit, "one")).toBe(true);
  expect(await withinLimit(limit, "one")).toBe(false);
  expect(await withinLimit(limit, "another")).toBe(true);
  await runOut();
  expect(await withinLimit(limit, "one")).toBe(true);
});

test("what happens at the same moment in several processes is counted together", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => withinLimit(limit, "crowd")));
  expect(answers.filter(Boolean)).toHaveLength(2);
});

test("what turned out to be allowed is not counted", async () => {
  for (let turn = 0; turn < 5; turn += 1) {
    expect(await withinLimit(limit, "allowed")).toBe(true);
    await takeBack(limit, "allowed");
  }
});

test("the table names nobody, and forgets what has passed", async () => {
  await withinLimit(limit, "sanne@kennismap.example 192.0.2.1");
  const rows = await database().rateLimit.findMany();
  expect(JSON.stringify(rows)).not.toMatch(/sanne|192\.0\.2\.1/);
  await runOut();
  await forgetPastLimits();
  expect(await database().rateLimit.count()).toBe(0);
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:0db8:1:2::1", "2001:db8:1:2"],
  ["2001:db8::1", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["", ""],
])("the network of %s is %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});
