import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { root } from "../../bin/install.mjs";
import { temporaryFolder } from "../../bin/temporaryFolder.mjs";

const local = new Set([".git", ".cache", "node_modules", "data", "build", "test-results", ".env"]);

/** A copy of the project as someone gets it who clones it; installed and built where that is not what a test is about. */
export class Clone {
  readonly folder: string;

  constructor({ bare = false, mode = 0o755 } = {}) {
    this.folder = path.join(temporaryFolder(), "clone");
    mkdirSync(this.folder, { mode });
    for (const name of readdirSync(root).filter((entry) => !local.has(entry))) {
      cpSync(path.join(root, name), path.join(this.folder, name), { recursive: true });
    }
    if (bare) rmSync(path.join(this.folder, "app/platform/generated"), { recursive: true });
    else for (const name of ["node_modules", "build"]) this.#link(name);
  }

  /** The password of someone of the demo's cast. */
  password(part: string): string {
    return JSON.parse(readFileSync(path.join(this.folder, "data/demo-accounts.json"), "utf8"))[part];
  }

  remove(): void {
    const place = path.join(this.folder, "data/database-place");
    if (existsSync(place)) rmSync(readFileSync(place, "utf8").trim(), { recursive: true, force: true });
    rmSync(path.dirname(this.folder), { recursive: true, force: true });
  }

  /** By hard links, where one disk holds both: a whole node_modules in two seconds, and no room taken. */
  #link(name: string): void {
    const [source, target] = [path.join(root, name), path.join(this.folder, name)];
    if (spawnSync("cp", ["-al", source, target]).status === 0) return;
    rmSync(target, { recursive: true, force: true });
    spawnSync("cp", ["-a", source, target]);
  }
}
