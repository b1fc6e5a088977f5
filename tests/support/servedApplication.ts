import { fork } from "node:child_process";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { startSession } from "#app/people/session.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/database.server.ts";
import { sessionCookie } from "#app/platform/sessionCookie.server.ts";
import { completeSettings, settings } from "#app/platform/settings.server.ts";
import { buildPages } from "../../bin/sources.mjs";

/** An address of the application: whether it can be read, and whether it takes forms. */
export interface ServedRoute {
  id: string;
  path: string;
  reads: boolean;
  acts: boolean;
}

export interface ServedApplication {
  routes: ServedRoute[];
  /** What the server wrote to its log of bugs since the last time. */
  bugs(): string[];
  /** A request as a browser on our own pages sends it; redirects are not followed. */
  ask(address: string, options?: Asked): Promise<Response>;
  /** The Cookie header of someone who has just signed in. */
  enter(actor: Actor): Promise<string>;
  close(): Promise<void>;
}

export type Asked = RequestInit & { cookie?: string };

/** Builds the application, unless that was done, and serves it in a process of its own on the database of this test. */
export async function servedApplication(given: Record<string, string> = {}): Promise<ServedApplication> {
  const buildFolder = await buildPages(() => {});
  completeSettings({ PORT: String(await freePort()), ...given });
  const { port, publicUrl } = settings();
  const here = `http://127.0.0.1:${port}`;

  const child = fork(path.resolve(import.meta.dirname, "serving.ts"), [buildFolder], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  let said = "";
  for (const stream of [child.stdout!, child.stderr!]) stream.on("data", (bytes) => (said += bytes));
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", () => reject(new Error(`the application ended: ${said}`)));
  });
  ended.catch(() => {});
  const routes = await Promise.race([
    new Promise<ServedRoute[]>((resolve) => child.once("message", resolve as never)),
    ended,
  ]);

  return {
    routes,
    bugs() {
      const lines = said.split("\n").filter((line) => line.trim() !== "" && !isOfNode(line));
      said = "";
      return lines;
    },
    ask(address, { cookie = "", headers, ...options } = {}) {
      const ours = {
        cookie,
        origin: publicUrl,
        "sec-fetch-site": "same-origin",
        "accept-language": "nl",
        accept: "text/html",
      };
      return fetch(here + address, { redirect: "manual", ...options, headers: { ...ours, ...(headers as object) } });
    },
    async enter(actor) {
      const { token } = await transaction((tx) => startSession(tx, actor.personId, "a browser"));
      return sessionCookie(token).split(";")[0]!;
    },
    async close() {
      const gone = new Promise((resolve) => child.once("exit", resolve));
      child.disconnect();
      await gone;
    },
  };
}

/** What Node says of the packages that it runs, such as the driver's way of loading relations in a transaction. */
function isOfNode(line: string): boolean {
  return /^\((node:\d+\) DeprecationWarning|Use `node)/.test(line);
}

/** A port of this machine that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
