import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "../../../bin/install.mjs";
import { freePort } from "../../start/startedClone.ts";
import type { Listener } from "./rates.ts";

/** The bare handler: where it listens, with its database's processes, and how it is stopped. */
export interface BareStore {
  listener(database: () => readonly number[]): Listener;
  stop(): void;
}

/** Starts the bare handler on this database, in a process of its own. */
export async function startBareStore(databaseUrl: string, organisationId: string): Promise<BareStore> {
  const port = await freePort();
  const script = path.join(root, "tests/bench/lrs/bareServer.ts");
  const server = spawn(process.execPath, [script, String(port), databaseUrl, organisationId], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.on("exit", () => server.kill());
  await once(server.stdout, "data");
  const address = `http://127.0.0.1:${port}`;
  return {
    listener: (database) => ({
      ...{ address, path: "/statements", headers: {} },
      processes: () => [server.pid!, ...database()],
    }),
    stop: () => void server.kill(),
  };
}
