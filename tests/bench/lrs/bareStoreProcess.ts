import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { root } from "../../../bin/install.mjs";
import { freePort } from "../../start/startedClone.ts";

/** Starts the bare handler on this database, in a process of its own. */
export async function startBareStore(
  databaseUrl: string,
  organisationId: string,
): Promise<{ address: string; pid: number; stop(): void }> {
  const port = await freePort();
  const script = path.join(root, "tests/bench/lrs/bareServer.ts");
  const server = spawn(process.execPath, [script, String(port), databaseUrl, organisationId], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.on("exit", () => server.kill());
  await once(server.stdout, "data");
  return { address: `http://127.0.0.1:${port}`, pid: server.pid!, stop: () => void server.kill() };
}
