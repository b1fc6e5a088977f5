import { existsSync } from "node:fs";
import { run } from "./command.mjs";
import { say, Sentence } from "./sentence.mjs";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/** A Chromium of this machine, or undefined. */
export function findChromium() {
  return [process.env["CHROMIUM"], ...places].find((place) => place && existsSync(place));
}

/** A Chromium of this machine, installed from Debian's packages where there is none and we may. */
export async function ensureChromium() {
  const found = findChromium();
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/usr/bin/apt-get")) {
    say("Installing a Chromium for the end-to-end tests…");
    const environment = { DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { environment });
    const { output } = await run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], {
      environment,
    });
    const installedNow = findChromium();
    if (installedNow) return installedNow;
    throw new Sentence(`Chromium could not be installed: ${output.trim().split("\n").slice(-3).join(" / ")}`);
  }
  throw new Sentence(
    "No Chromium was found for the end-to-end tests. Install one (Debian: apt-get install chromium), or set CHROMIUM to the path of a Chromium or Chrome.",
  );
}
