import { spawn } from "node:child_process";
import { once } from "node:events";
import path from "node:path";
import { run } from "../../bin/command.mjs";
import { root } from "../../bin/install.mjs";
import { freePort } from "../start/startedClone.ts";

/** Builds and serves the page that every other is held against: Remix, and nothing of ours. */
export async function startBarePage(): Promise<{ address: string; pid: number; stop(): void }> {
  const { code, output } = await run(
    process.execPath,
    ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "--config", "tests/bench/bare/vite.config.ts"],
    { environment: { NODE_ENV: "production" } },
  );
  if (code !== 0) throw new Error(`The bare page was not built:\n${output}`);
  const port = await freePort();
  const server = spawn(process.execPath, [path.join(root, "tests/bench/bare/server.ts"), String(port)], {
    env: { ...process.env, NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  process.on("exit", () => server.kill());
  await once(server.stdout, "data");
  return { address: `http://127.0.0.1:${port}`, pid: server.pid!, stop: () => void server.kill() };
}
