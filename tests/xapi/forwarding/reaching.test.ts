import { afterAll, beforeAll, expect, test } from "vitest";
import { isReachable, listOf } from "#app/platform/internalAddress.ts";
import { seal, unseal } from "#app/platform/sealing.server.ts";
import { sentenceOf, wordsOfPeople } from "#app/xapi/forwarding/answer.ts";
import { pauseAfter, retryAfter } from "#app/xapi/forwarding/backOff.ts";
import { exchange } from "#app/xapi/forwarding/exchange.server.ts";
import { fakeLrs } from "#tests/support/fakeLrs.ts";
import type { FakeLrs } from "#tests/support/fakeLrs.ts";

let lrs: FakeLrs;
beforeAll(async () => {
  lrs = await fakeLrs();
});
afterAll(() => lrs.close());

test("whoever waits for an LRS that does not answer, stops waiting", async () => {
  lrs.trouble = () => "hang";
  const url = new URL("statements", lrs.endpoint);
  await expect(exchange(url, { headers: {}, patience: 50 })).rejects.toMatchObject({ kind: "timeout" });
});

test("an address that nobody has, or that nobody listens at, is told apart", async () => {
  const ask = (address: string) => exchange(new URL(address), { headers: {} });
  await expect(ask("http://lrs.invalid/")).rejects.toMatchObject({ kind: "unknownHost" });
  await expect(ask("http://127.0.0.1:9/")).rejects.toMatchObject({ kind: "unreachable" });
});

test("a connection that was closed while it waited for use is no trouble", async () => {
  lrs.trouble = () => ({ status: 200, body: "een" });
  const url = new URL("statements", lrs.endpoint);
  for (let turn = 0; turn < 3; turn += 1) {
    expect((await exchange(url, { headers: {} })).text).toBe("een");
    lrs.forgetConnections();
  }
});

test("pauses double, differ from each other, and are never longer than an hour", () => {
  expect([1, 2, 3, 11, 12, 500].map((failures) => pauseAfter(failures, 0, 1) / 1000)).toEqual([
    2, 4, 8, 2048, 3600, 3600,
  ]);
  expect(pauseAfter(3, 0, 0)).toBe(4000);
  expect(pauseAfter(1, 60_000, 1)).toBe(60_000);
  expect(pauseAfter(1, 1e12, 1)).toBe(3_600_000);
  const now = new Date("2026-03-01T12:00:00Z");
  expect(retryAfter("120", now)).toBe(120_000);
  expect(retryAfter("Sun, 01 Mar 2026 12:05:00 GMT", now)).toBe(300_000);
  expect(retryAfter("Sun, 01 Mar 2020 12:05:00 GMT", now)).toBe(0);
  expect([retryAfter("straks", now), retryAfter(undefined, now)]).toEqual([undefined, undefined]);
});

test.each([
  ["127.0.0.1", false, false],
  ["10.1.2.3", false, true],
  ["10.9.2.3", false, false],
  ["::ffff:10.1.2.3", false, true],
  ["::ffff:a01:203", false, true],
  ["[::1]", false, false],
  ["fd12::1", false, false],
  ["169.254.169.254", false, false],
  ["::ffff:169.254.169.254", false, false],
  ["fe80::1%eth0", false, false],
  ["0.0.0.0", false, false],
  ["::", false, false],
  ["224.0.0.1", false, false],
  ["93.184.216.34", true, true],
  ["2606:2800:220:1::1", true, true],
])("the address %s is reached without permission: %s, with: %s", (address, without, allowed) => {
  expect(isReachable(address, listOf([]))).toBe(without);
  expect(isReachable(address, listOf(["10.1.0.0/16"]))).toBe(allowed);
});

test("metadata of a cloud is reached by no permission at all", () => {
  for (const address of ["169.254.169.254", "fd00:ec2::254", "::ffff:a9fe:a9fe"]) {
    expect(isReachable(address, listOf(["0.0.0.0/0", "::/0"]))).toBe(false);
    expect(isReachable(address, "every internal one")).toBe(false);
  }
});

test("what was sealed opens in its own place only, and never reads the same twice", async () => {
  const [one, other] = [await seal("geheim", "hier"), await seal("geheim", "hier")];
  expect(one).not.toBe(other);
  expect([await unseal(one, "hier"), await unseal(one, "daar"), await unseal("onzin", "hier")]).toEqual([
    "geheim",
    null,
    null,
  ]);
});

test("of an answer only a sentence stays, on one line, without what is said of people", () => {
  const actor = { account: { homePage: "https://voorbeeld.nl", name: "6690e6c9" }, name: "Noor" };
  const hidden = wordsOfPeople({ actor, verb: { id: "https://voorbeeld.nl/deed" } });
  expect(hidden).toEqual(["6690e6c9", "6690e6c9", "Noor", "Noor"]);
  expect(sentenceOf('{"error":"no actor 6690e6c9\\n (Noor) today"}', hidden)).toBe("no actor … (…) today");
  expect(sentenceOf("<html><head><title>Bad Gateway</title></head></html>")).toBe("Bad Gateway");
  expect(sentenceOf("x\0".repeat(1000))).toHaveLength(300);
  expect(sentenceOf("[1,2]")).toBe("");
});
