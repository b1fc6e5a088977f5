import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { sameStatement } from "#app/xapi/data/comparison.ts";
import type { StoredStatement } from "#app/xapi/data/statement.ts";
import { cast } from "#tests/support/cast.ts";
import { freePort } from "#tests/support/servedApplication.ts";
import { keyOf, statement } from "#tests/support/statements.ts";
import { buildPages } from "../../../bin/sources.mjs";
import { destinationAt, stateOf } from "./sending.ts";

const address = inject("databaseAddress");
const receiving = `test_${randomUUID().replaceAll("-", "")}`;
const addresses = { sender: process.env["DATABASE_URL"]!, receiver: address.replace("DATABASE", receiving) };
const receiverKey = { XAPI_KEY: randomUUID(), XAPI_SECRET: randomUUID() };

/** One of two instances of the application, each with its own database, data folder and port. */
interface Instance {
  url: string;
  start(): Promise<void>;
  kill(): Promise<void>;
}

let sender: Instance;
let receiver: Instance;

beforeAll(async () => {
  await administer(`CREATE DATABASE ${receiving} TEMPLATE kennismap`);
  const folder = await buildPages(() => {});
  sender = await instance(folder, {});
  const own = {
    DATABASE_URL: addresses.receiver,
    DATA_DIR: path.join(inject("dataFolder"), receiving),
    ...receiverKey,
  };
  receiver = await instance(folder, own);
});
afterAll(async () => {
  await Promise.all([sender, receiver].map((each) => each.kill()));
  await administer(`DROP DATABASE ${receiving} WITH (FORCE)`);
});

async function instance(folder: string, environment: Record<string, string>): Promise<Instance> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  return {
    url: `http://127.0.0.1:${port}`,
    async start() {
      const env = {
        ...process.env,
        NODE_ENV: "production" as const,
        LOG_LEVEL: "silent",
        ...environment,
        PORT: String(port),
      };
      const started = fork(path.join(import.meta.dirname, "killedInstance.ts"), [folder], { env });
      child = started;
      await new Promise<void>((resolve, reject) => {
        started.once("message", () => resolve());
        started.once("exit", (code) => reject(new Error(`an instance ended with ${code}`)));
      });
    },
    async kill() {
      const killed = child;
      if (killed === undefined || killed.exitCode !== null || killed.signalCode !== null) return;
      const gone = new Promise((resolve) => killed.once("exit", resolve));
      killed.kill("SIGKILL");
      await gone;
    },
  };
}

/** Stores statements until it is told to stop, a few at a time; what got no answer it sends again. */
async function write(authorization: string, isOver: () => boolean): Promise<string[]> {
  const headers = { authorization, "content-type": "application/json", "x-experience-api-version": "1.0.3" };
  const written: string[] = [];
  while (!isOver()) {
    const batch = Array.from({ length: 1 + Math.floor(Math.random() * 9) }, () => statement());
    for (;;) {
      const request = { method: "POST", headers, body: JSON.stringify(batch) };
      const answer = await fetch(`${sender.url}/xapi/statements`, request).catch(() => null);
      if (answer?.status === 200) break;
      await wait(100);
    }
    written.push(...batch.map(({ id }) => id));
    await wait(Math.random() * 40);
  }
  return written;
}

async function storedIn(instanceAddress: string): Promise<StoredStatement[]> {
  const rows = await ask<{ text: string }>(
    instanceAddress,
    `select text from "StatementText" order by stored, sequence`,
  );
  return rows.map(({ text }) => JSON.parse(text) as StoredStatement);
}

async function countIn(instanceAddress: string): Promise<number> {
  const [row] = await ask<{ count: number }>(instanceAddress, `select count(*)::int from "StatementText"`);
  return row!.count;
}

async function ask<Row extends pg.QueryResultRow>(instanceAddress: string, question: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: instanceAddress });
  await client.connect();
  try {
    return (await client.query<Row>(question)).rows;
  } finally {
    await client.end();
  }
}

function administer(question: string): Promise<unknown> {
  return ask(address.replace("DATABASE", "postgres"), question);
}

test("two instances that are killed in turn while many write lose nothing, double nothing, and keep the order", async () => {
  const { organisation } = await cast();
  const { authorization } = await keyOf(organisation);
  const { XAPI_KEY: key, XAPI_SECRET: secret } = receiverKey;
  const to = await destinationAt(organisation, { endpoint: `${receiver.url}/xapi/`, key, secret });
  await Promise.all([sender.start(), receiver.start()]);

  let isOver = false;
  const writing = Array.from({ length: 4 }, () => write(authorization, () => isOver));
  for (const [turn, victim] of [sender, receiver, sender, receiver, receiver, sender].entries()) {
    // Each dies while statements are on their way: some came since the last time, and not all are there.
    const before = await countIn(addresses.receiver);
    await expect.poll(() => countIn(addresses.receiver), { timeout: 120_000 }).toBeGreaterThan(before + 20);
    await wait(Math.random() * 200);
    await victim.kill();
    if (turn % 2 === 0) await wait(Math.random() * 500);
    await victim.start();
  }
  isOver = true;
  const written = (await Promise.all(writing)).flat();
  await expect.poll(() => countIn(addresses.receiver), { timeout: 300_000 }).toBe(await countIn(addresses.sender));

  const [sent, arrived] = [await storedIn(addresses.sender), await storedIn(addresses.receiver)];
  expect(sent.map(({ id }) => id).toSorted()).toEqual(written.toSorted());
  expect(arrived.map(({ id }) => id)).toEqual(sent.map(({ id }) => id));
  expect(arrived.filter((each, place) => !sameStatement(each, sent[place]!))).toEqual([]);
  await expect
    .poll(async () => Number((await stateOf(to)).taken), { timeout: 60_000 })
    .toBeGreaterThanOrEqual(sent.length);
});
