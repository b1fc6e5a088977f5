import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import net from "node:net";
import path from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { buildPages, generateClient } from "../../bin/sources.mjs";
import { Clone } from "./clone.ts";
import { freePort, plainEnvironment, StartedClone } from "./startedClone.ts";

const isRoot = process.getuid?.() === 0;

afterEach(() => StartedClone.killAll());

describe("an installed clone", () => {
  let clone: Clone;

  beforeAll(async () => {
    await generateClient();
    await buildPages(() => undefined);
    // As root this is also a clone in a folder that only root can read: PostgreSQL's user cannot.
    clone = new Clone({ mode: 0o700 });
  });

  afterAll(() => clone.remove());

  test("starts, prints the accounts of the demo, and leaves nothing running when it is stopped", async () => {
    const application = await (await StartedClone.start(clone)).started();
    expect(application.output).toContain(`${application.address} (demo)`);
    expect(application.output).toMatch(new RegExp(`^reviewer +\\S+@\\S+ +${clone.password("reviewer")}$`, "m"));
    expect(statSync(path.join(clone.folder, "data/demo-accounts.json")).mode & 0o777).toBe(0o600);
    expect((await fetch(`${application.address}/readyz`)).status).toBe(200);
    expect((await fetch(application.address)).status).toBe(200);
    await application.stop();
  });

  test("starts again after everything was killed, and after all but the database was", async () => {
    const first = await (await StartedClone.start(clone)).started();
    await first.killEverything();
    const second = await (await StartedClone.start(clone, { port: first.port })).started();
    await second.killApplication();
    const third = await (await StartedClone.start(clone, { port: first.port })).started();
    expect((await fetch(`${third.address}/readyz`)).status).toBe(200);
    await third.stop("SIGINT");
  });

  test("says that it runs already when it is started twice, and goes on", async () => {
    const first = await (await StartedClone.start(clone)).started();
    const second = await StartedClone.start(clone);
    expect(await second.ended()).not.toBe(0);
    expect(second.output).toMatch(`Kennismap runs in this folder already (process`);
    expect(second.output).toMatch(first.address);
    expect((await fetch(`${first.address}/readyz`)).status).toBe(200);
    await first.stop();
  });

  test("says which port is in use", async () => {
    const port = await freePort();
    const other = net.createServer().listen(port, "127.0.0.1");
    const application = await StartedClone.start(clone, { port });
    expect(await application.ended()).not.toBe(0);
    expect(application.output).toContain(`Port ${port} is in use on this machine by another program.`);
    other.close();
  });

  test("names the setting that cannot be used, also one of the file .env", async () => {
    const wrong = await StartedClone.start(clone, { settings: { HOST: "0.0.0.0", MODE: "demo" } });
    expect(await wrong.ended()).not.toBe(0);
    expect(wrong.output).toContain("The setting MODE=demo is refused");
    writeFileSync(path.join(clone.folder, ".env"), "XAPI_KEY=alone\n");
    const incomplete = await StartedClone.start(clone);
    expect(await incomplete.ended()).not.toBe(0);
    expect(incomplete.output).toContain("The settings XAPI_KEY and XAPI_SECRET belong together");
    writeFileSync(path.join(clone.folder, ".env"), "");
  });

  test("goes live by one setting and one command, with the application running", async () => {
    const settings = { MODE: "live" };
    const application = await (await StartedClone.start(clone, { settings })).started();
    expect(application.output).toContain(`${application.address} (live)`);
    expect(application.output).toContain("Nobody can sign in yet.");
    const parameters = ["run", "organisation", "--", "--name", "De Kade", "--email", "bo@dekade.example"];
    const made = spawnSync("npm", parameters, {
      cwd: clone.folder,
      env: plainEnvironment(settings),
      encoding: "utf8",
    });
    expect(made.stdout).toMatch(/^administrator +bo@dekade\.example +\S{20,}$/m);
    await application.stop();
  });

  test.runIf(isRoot)("says that the disk is full, and keeps what it had", async ({ skip }) => {
    const folder = path.join(clone.folder, "small");
    mkdirSync(folder);
    skip(spawnSync("mount", ["-t", "tmpfs", "-o", "size=20m", "tmpfs", folder]).status !== 0, "no disk can be mounted");
    try {
      const application = await StartedClone.start(clone, { settings: { DATA_DIR: folder } });
      expect(await application.ended()).not.toBe(0);
      expect(application.output).toMatch(/^The disk that holds \S+ is full/m);
      expect(existsSync(path.join(folder, "database"))).toBe(false);
    } finally {
      spawnSync("umount", [folder]);
    }
  });
});

describe("two clones", () => {
  test.runIf(isRoot)("run side by side, one of them as an ordinary user", async () => {
    const clones = [new Clone(), new Clone()];
    const nobody = Number(/^nobody:[^:]*:(\d+)/m.exec(readFileSync("/etc/passwd", "utf8"))![1]);
    const own = spawnSync("find", [
      clones[1]!.folder,
      "-path",
      "*/node_modules",
      "-prune",
      "-o",
      "-path",
      "*/build/*/*",
      "-prune",
      "-o",
      "-exec",
      "chown",
      "-h",
      `${nobody}:${nobody}`,
      "{}",
      "+",
    ]);
    expect(own.status).toBe(0);
    const applications = [
      await StartedClone.start(clones[0]!),
      await StartedClone.start(clones[1]!, { uid: nobody, settings: { HOME: "/tmp" } }),
    ];
    for (const application of applications) {
      await application.started();
      expect((await fetch(`${application.address}/readyz`)).status).toBe(200);
    }
    for (const application of applications) await application.stop();
    for (const clone of clones) clone.remove();
  });
});

describe("a bare clone", () => {
  test("needs one command from nothing to the first page", async () => {
    const clone = new Clone({ bare: true });
    const application = await (await StartedClone.start(clone)).started();
    expect(application.output).toContain("Installing what Kennismap is made of");
    expect((await fetch(application.address)).status).toBe(200);
    await application.stop();
    clone.remove();
  });
});
