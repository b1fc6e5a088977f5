import { setTimeout as pause } from "node:timers/promises";
import { expect, test } from "vitest";
import { pool } from "#app/platform/database.server.ts";
import { setHooks } from "#app/xapi/hooks.server.ts";
import { cast } from "#tests/support/cast.ts";
import { fakeLrs } from "#tests/support/fakeLrs.ts";
import { keyOf, statement, systemWith } from "#tests/support/statements.ts";
import { destinationAt, forwardNow } from "./sending.ts";

test("writers who commit late are never passed over", async () => {
  const { organisation } = await cast();
  const { post } = systemWith((await keyOf(organisation)).authorization);
  const lrs = await fakeLrs();
  const to = await destinationAt(organisation, lrs);
  // Each transaction takes a while of its own between storing and committing, so that they overtake each other.
  setHooks({ stored: () => pause(Math.random() * 60) });
  const over = new AbortController();
  const forwarding = (async () => {
    while (!over.signal.aborted) await forwardNow(to);
  })();
  const writing = Array.from({ length: 6 }, async () => {
    for (let turn = 0; turn < 8; turn += 1) await post([statement(), statement(), statement()]);
  });
  await Promise.all(writing);
  over.abort();
  await forwarding;
  setHooks();
  await pause(50);
  await forwardNow(to);
  const { rows } = await pool().query<{ id: string }>(
    `select id from "Statement" where "organisationId" = $1 order by stored, sequence`,
    [organisation.id],
  );
  expect(rows).toHaveLength(144);
  expect(lrs.statements.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
  expect(lrs.requests.length).toBeGreaterThan(5);
  await lrs.close();
});
