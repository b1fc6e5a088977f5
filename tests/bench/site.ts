import { readFileSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { databaseHome } from "../../bin/databaseHome.mjs";
import { root } from "../../bin/install.mjs";
import { temporaryFolder } from "../../bin/temporaryFolder.mjs";
import { cast } from "../../prisma/cast.ts";
import type { Part } from "../../prisma/cast.ts";
import { StartedClone } from "../start/startedClone.ts";

/** The application of the bench: started as a person starts it, with a port, a database and folders of its own. */
export class Site {
  readonly dataFolder: string = path.join(temporaryFolder(), "data");
  readonly #settings: Record<string, string>;
  #started: StartedClone | undefined;

  constructor(settings: Record<string, string> = {}) {
    this.#settings = settings;
  }

  /** Starts it, and returns the seconds until someone signed out saw a page. */
  async start(): Promise<number> {
    const began = performance.now();
    this.#started = await StartedClone.start(
      { folder: root },
      { settings: { ...this.#settings, DATA_DIR: this.dataFolder } },
    );
    return (await firstPage(this.#started)) - began / 1000;
  }

  async stop(): Promise<void> {
    const started = this.#started;
    this.#started = undefined;
    await started?.stop();
  }

  get address(): string {
    return this.#started!.address;
  }

  processes(): number[] {
    return this.#started?.processes() ?? [];
  }

  /** The address of its database while it runs, as the note of the running PostgreSQL says. */
  get databaseUrl(): string {
    const note = path.join(databaseHome(root, this.dataFolder).folder, "database/postmaster.pid");
    const socket = readFileSync(note, "utf8").split("\n")[4]!.trim();
    return `postgresql://kennismap@localhost/kennismap?host=${encodeURIComponent(socket)}`;
  }

  /** Signs someone of the cast in, and returns her cookie. */
  async signIn(part: Part): Promise<string> {
    const passwords = JSON.parse(readFileSync(path.join(this.dataFolder, "demo-accounts.json"), "utf8"));
    const answer = await fetch(`${this.address}/sign-in`, {
      method: "POST",
      redirect: "manual",
      headers: { origin: this.address },
      body: new URLSearchParams({ email: cast.people[part].email, password: passwords[part], next: "/" }),
    });
    const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
    if (!cookie) throw new Error(`${part} was not let in (${answer.status})`);
    return cookie;
  }
}

/** The moment, in seconds, at which the first page came. */
export async function firstPage(started: StartedClone): Promise<number> {
  for (;;) {
    const status = await fetch(started.address).then(
      async (answer) => (await answer.text(), answer.status),
      () => 0,
    );
    if (status === 200) return performance.now() / 1000;
    if (started.hasEnded) throw new Error(`npm start ended:\n${started.output}`);
    await wait(20);
  }
}
