import type { BrowserContext, Download, Page } from "@playwright/test";
import { expect } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

/** A passphrase for the files of tests. */
export const passphrase = "een kraai op het dak";

/** Everything that a page asked of any network, and everything that its policy stopped. */
export interface Watch {
  requests: string[];
  blocked: () => Promise<string[]>;
}

/** Opens an exercise of a contribution with a client, as a clinician does. */
export async function openWithClient(page: Page, contribution: string, title: string): Promise<void> {
  await page.goto(contribution);
  const card = page
    .locator("div", { hasText: title })
    .filter({ has: page.getByRole("link", { name: "Samen met een cliënt" }) })
    .last();
  await card.getByRole("link", { name: "Samen met een cliënt" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  await expect(page.getByRole("button", { name: "Opslaan als bestand" })).toBeVisible();
}

/** From now on every request of any tab is noted, and none gets through; what the policy stops is noted as well. */
export async function watch(page: Page): Promise<Watch> {
  const context: BrowserContext = page.context();
  const requests: string[] = [];
  const note = (address: string) => {
    // What a page makes itself and hands over to itself goes over no network.
    if (!/^(data|blob):/.test(address)) requests.push(address);
  };
  context.on("request", (request) => note(request.url()));
  page.on("websocket", (socket) => note(socket.url()));
  await context.route("**/*", (route) =>
    /^(data|blob):/.test(route.request().url()) ? route.continue() : route.abort(),
  );
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seenViolations: seen });
    document.addEventListener("securitypolicyviolation", (event) =>
      seen.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return {
    requests,
    blocked: () => page.evaluate(() => (window as never as { seenViolations: string[] }).seenViolations),
  };
}

/** Everything that a browser keeps of the place, as text. */
export function keptIn(page: Page): Promise<string> {
  return page.evaluate(async () =>
    JSON.stringify({
      local: { ...localStorage },
      session: { ...sessionStorage },
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      workers: (await navigator.serviceWorker.getRegistrations()).length,
      cookie: document.cookie,
      name: window.name,
      address: window.location.href,
      history: [window.history.length, window.history.state],
    }),
  );
}

/** Saves what is filled in as a file that opens with the passphrase. */
export async function saveSealed(page: Page): Promise<Download> {
  await page.getByRole("button", { name: t("withClient:save") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("withClient:saving.passphrase"), { exact: true }).fill(passphrase);
  await dialog.getByLabel(t("withClient:saving.again")).fill(passphrase);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: t("withClient:saving.go") }).click();
  return download;
}

/** Chooses one of the clinician's own files to open. */
export async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").first().setInputFiles({ name, mimeType: "application/json", buffer });
}
