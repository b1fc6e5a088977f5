import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { Site } from "../site.ts";
import { cases } from "./cases.ts";
import type { Stored } from "./cases.ts";
import { rateOf } from "./rates.ts";
import type { Listener } from "./rates.ts";
import { bodyOf, makeStatements } from "./sentStatements.ts";

const batch = 250;
const [key, secret] = ["bench", "a-secret-of-the-bench"];

/** A learning record store of the bench: an application of its own, started as a person starts it, and its database. */
export class BenchedLrs {
  readonly site: Site = new Site({ XAPI_KEY: key, XAPI_SECRET: secret });
  #pool: pg.Pool | undefined;

  async start(): Promise<void> {
    await this.site.start();
    this.#pool = new pg.Pool({ connectionString: this.site.databaseUrl });
  }

  async stop(): Promise<void> {
    await this.#pool?.end();
    this.#pool = undefined;
    await this.site.stop();
  }

  get pool(): pg.Pool {
    return this.#pool!;
  }

  /** Where it listens, with the bench's own key. */
  get listener(): Listener {
    return {
      ...{ address: this.site.address, path: "/xapi/statements", processes: () => this.site.processes() },
      headers: {
        authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
        "x-experience-api-version": "1.0.3",
      },
    };
  }

  /** The organisation whose statements the key of the bench reads. */
  async organisation(): Promise<string> {
    const { rows } = await this.pool.query<{ organisationId: string }>(
      `select "organisationId" from "Credential" where label = 'XAPI_KEY' and "revokedAt" is null`,
    );
    return rows[0]!.organisationId;
  }

  /** How many statements the organisation has. */
  async count(): Promise<number> {
    const { rows } = await this.pool.query<{ count: string }>(
      `select count(*) from "StatementText" where "organisationId" = $1`,
      [await this.organisation()],
    );
    return Number(rows[0]!.count);
  }

  /** What there is to ask for. */
  async stored(): Promise<Stored> {
    const organisationId = await this.organisation();
    const { rows } = await this.pool.query<{ id: string }>(
      `select id from "Statement" where "organisationId" = $1 order by random() limit 1000`,
      [organisationId],
    );
    const newest = await this.pool.query<{ stored: Date }>(
      `select stored from "StatementText" where "organisationId" = $1 order by stored desc, sequence desc offset 500 limit 1`,
      [organisationId],
    );
    return { ids: rows.map(({ id }) => id), since: newest.rows[0]!.stored.toISOString() };
  }

  /** Sends statements, shared and of their own in turn, until there are so many. */
  async fill(wanted: number): Promise<string> {
    const make = makeStatements(2);
    const before = await this.count();
    const began = performance.now();
    let missing = wanted - before;
    const { address, path, headers } = this.listener;
    async function send(): Promise<void> {
      for (let turn = 0; missing > 0;) {
        const body = bodyOf(() => make(turn++ % 2 ? "own" : "shared"), Math.min(batch, missing));
        missing -= batch;
        const answer = await fetch(address + path, {
          ...{ method: "POST", body },
          headers: { ...headers, "content-type": "application/json" },
        });
        if (!answer.ok) throw new Error(`The LRS answered ${answer.status}: ${await answer.text()}`);
        await answer.arrayBuffer();
      }
    }
    await Promise.all([send(), send()]);
    const perSecond = Math.max(0, wanted - before) / ((performance.now() - began) / 1000);
    return `Filled up to ${wanted} at ${Math.round(perSecond)} statements a second, in batches of ${batch} from two writers.`;
  }

  /** Reads and writes in turn for so many seconds: every list, single statements and batches. */
  async underLoad(seconds: number): Promise<string> {
    const before = await this.count();
    const all = cases(await this.stored());
    const until = performance.now() + seconds * 1000;
    for (let turn = 0; performance.now() < until; turn += 1) await rateOf(this.listener, all[turn % all.length]!, 1);
    return `${seconds} s of load in turn stored ${(await this.count()) - before} statements, without an error.`;
  }

  /** Waits until the database has nothing left to tidy, so that nobody pays for what was written before. */
  async settle(): Promise<void> {
    await this.pool.query("vacuum analyze");
    await this.pool.query("checkpoint");
    for (;;) {
      const { rows } = await this.pool.query(`select from pg_stat_activity where backend_type = 'autovacuum worker'`);
      if (rows.length === 0) return;
      await wait(500);
    }
  }
}
