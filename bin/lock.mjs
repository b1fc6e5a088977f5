import { statSync } from "node:fs";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/**
 * A lock on a folder that the system itself takes back when its holder ends, however it ends: a listening socket whose
 * name is made of the folder's identity. Whoever comes second can ask the holder who it is.
 *
 * @param {string} folder an existing folder
 * @param {string} purpose two purposes do not wait for each other
 * @param {() => string} introduce what the holder says of itself to who comes second
 * @returns {Promise<{ release(): void } | { holder: string }>}
 */
export async function takeLock(folder, purpose, introduce = () => String(process.pid)) {
  const { dev, ino } = statSync(folder);
  const name = `kennismap-${purpose}-${dev}-${ino}`;
  const address = process.platform === "linux" ? `\0${name}` : path.join(os.tmpdir(), `${name}.sock`);
  const server = net.createServer((guest) => guest.on("error", () => undefined).end(introduce()));
  if (await listens(server, address)) {
    server.unref();
    return { release: () => void server.close() };
  }
  return { holder: await ask(address) };
}

/**
 * Does something that must not happen twice at once in a folder, after whoever is at it now.
 *
 * @template Result
 * @param {string} folder
 * @param {string} purpose
 * @param {() => Promise<Result>} work
 * @returns {Promise<Result>}
 */
export async function inTurn(folder, purpose, work) {
  for (;;) {
    const lock = await takeLock(folder, purpose);
    if ("release" in lock) {
      try {
        return await work();
      } finally {
        lock.release();
      }
    }
    await wait(200);
  }
}

/** @param {net.Server} server @param {string} address @returns {Promise<boolean>} */
function listens(server, address) {
  return new Promise((resolve, reject) => {
    server.once("listening", () => resolve(true));
    server.once("error", (error) => {
      if (/** @type {NodeJS.ErrnoException} */ (error).code === "EADDRINUSE") resolve(false);
      else reject(error);
    });
    server.listen(address);
  });
}

/** @param {string} address @returns {Promise<string>} */
function ask(address) {
  return new Promise((resolve) => {
    let answer = "";
    const socket = net.connect(address);
    socket.setTimeout(2000, () => socket.destroy());
    socket.on("data", (bytes) => (answer += bytes));
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(answer));
  });
}
