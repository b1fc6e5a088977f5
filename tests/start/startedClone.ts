import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { isGone } from "../../bin/processes.mjs";
import { blankSettings } from "../../bin/settingNames.mjs";
import type { Clone } from "./clone.ts";

interface Options {
  port?: number;
  settings?: Record<string, string>;
  uid?: number;
}

const started = new Set<StartedClone>();

/** `npm start` in a clone, as a person types it: nothing of this run's own environment reaches it. */
export class StartedClone {
  readonly port: number;
  readonly #child: ChildProcess;
  #output = "";
  #ended = false;

  static async start(clone: Pick<Clone, "folder">, { port, settings = {}, uid }: Options = {}): Promise<StartedClone> {
    return new StartedClone(clone, port ?? (await freePort()), settings, uid);
  }

  private constructor(
    clone: Pick<Clone, "folder">,
    port: number,
    settings: Record<string, string>,
    uid: number | undefined,
  ) {
    this.port = port;
    this.#child = spawn("npm", ["start"], {
      cwd: clone.folder,
      env: plainEnvironment({ PORT: String(port), ...settings }),
      stdio: ["ignore", "pipe", "pipe"],
      detached: true,
      ...(uid !== undefined && { uid, gid: uid }),
    });
    for (const stream of [this.#child.stdout!, this.#child.stderr!]) {
      stream.setEncoding("utf8").on("data", (text: string) => (this.#output += text));
    }
    this.#child.on("close", () => (this.#ended = true));
    started.add(this);
  }

  get output(): string {
    return this.#output;
  }

  get hasEnded(): boolean {
    return this.#ended;
  }

  get address(): string {
    return `http://127.0.0.1:${this.port}`;
  }

  /** Resolves when the application says that it started; rejects with what it said when it ended instead. */
  async started(): Promise<this> {
    while (!/^Started in /m.test(this.#output)) {
      if (this.#ended) throw new Error(`npm start ended:\n${this.#output}`);
      await pause(50);
    }
    return this;
  }

  /** Stops as a service manager does (SIGTERM to npm) or as Ctrl-C does (SIGINT to all), until everything is gone. */
  async stop(signal: "SIGTERM" | "SIGINT" = "SIGTERM"): Promise<void> {
    const everyone = this.processes();
    process.kill(signal === "SIGINT" ? -this.#child.pid! : this.#child.pid!, signal);
    for (const pid of everyone) await isGone(pid, 60_000);
    started.delete(this);
  }

  /** Kills what is still there when a test failed. */
  static async killAll(): Promise<void> {
    for (const application of started) if (!application.#ended) await application.killEverything();
    started.clear();
  }

  /** Kills everything at once, the database too. */
  async killEverything(): Promise<void> {
    for (const pid of this.processes()) process.kill(pid, "SIGKILL");
    await this.ended();
  }

  /** Kills the application and what stands between it and npm, and spares the database. */
  async killApplication(): Promise<void> {
    process.kill(-this.#child.pid!, "SIGKILL");
    await this.ended();
  }

  async ended(): Promise<number | null> {
    if (!this.#ended) await once(this.#child, "close");
    return this.#child.exitCode;
  }

  /** npm and all that came of it. */
  processes(): number[] {
    const children = new Map<number, number[]>();
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      const parent = parentOf(name);
      children.set(parent, [...(children.get(parent) ?? []), Number(name)]);
    }
    function below(pid: number): number[] {
      return [pid, ...(children.get(pid) ?? []).flatMap(below)];
    }
    return below(this.#child.pid!);
  }
}

function parentOf(pid: string): number {
  try {
    return Number(/^PPid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
  } catch {
    return 0;
  }
}

/** A port that is free at this moment. */
export async function freePort(): Promise<number> {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as net.AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

/** The environment of someone who knows nothing of this run, with settings of her own. */
export function plainEnvironment(settings: Record<string, string>): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^(npm_|VITEST|NODE_|VITE_|TEST)/i.test(name));
  const environment = { ...Object.fromEntries(kept), ...blankSettings(process.env) } as NodeJS.ProcessEnv;
  delete environment["IGNORE_ENV_FILE"];
  const places = (process.env["PATH"] ?? "").split(path.delimiter);
  return {
    ...environment,
    PATH: places.filter((place) => !place.includes("node_modules")).join(path.delimiter),
    ...settings,
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds));
}
