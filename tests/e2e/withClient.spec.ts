import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { keptIn, openWithClient, watch } from "#tests/support/clientPage.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const map = ["/contributions/sociogram-netwerkkaart", "Mijn netwerkkaart"] as const;
const secret = "Woorden van een client";
const passphrase = "een kraai op het dak";

const first = (page: Page) => page.getByLabel("Wie, rij 1", { exact: true });
const who = (page: Page) => page.getByLabel("Wie kennen elkaar?");

async function saveSealed(page: Page): Promise<Download> {
  await page.getByRole("button", { name: t("withClient:save") }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("withClient:saving.passphrase"), { exact: true }).fill(passphrase);
  await dialog.getByLabel(t("withClient:saving.again")).fill(passphrase);
  const download = page.waitForEvent("download");
  await dialog.getByRole("button", { name: t("withClient:saving.go") }).click();
  return download;
}

async function choose(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/json", buffer });
}

test("what is filled in with a client leaves this page in no way, with the network cut, and stays in no storage", async ({
  page,
  context,
  signIn,
  look,
}) => {
  await signIn("author");
  await openWithClient(page, ...map);
  const cookies = await context.cookies();
  const kept = await keptIn(page);
  const { requests, blocked } = await watch(page);
  await context.setOffline(true);

  await first(page).fill(secret);
  await who(page).fill(secret);
  await page.getByLabel("Een eerste kleine stap").fill(secret);
  await page.getByLabel("Een eerste kleine stap").press("Enter");
  await expect(page.getByText(t("withClient:unsaved"))).toBeVisible();
  await look("a worksheet with a client");

  const download = await saveSealed(page);
  const sealed = readFileSync(await download.path());
  expect(download.suggestedFilename()).toMatch(/^mijn-netwerkkaart-\d{4}-\d\d-\d\d\.kennismap$/);
  expect(sealed.toString()).not.toContain(secret);
  await expect(page.getByText("Opgeslagen in")).toBeVisible();

  await page.getByRole("button", { name: t("withClient:wipe") }).click();
  await expect(page.getByText(t("withClient:wiped"))).toBeVisible();
  await expect(who(page)).toHaveValue("");
  expect(await page.content()).not.toContain(secret);

  await choose(page, "kaart.kennismap", sealed);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("withClient:opening.passphrase"), { exact: true }).fill("een kraai op het nest");
  await dialog.getByRole("button", { name: t("withClient:opening.go") }).click();
  await expect(dialog.getByText(t("withClient:opening.mismatch"))).toBeVisible();
  await look("a passphrase that does not fit");
  await dialog.getByLabel(t("withClient:opening.passphrase"), { exact: true }).fill(passphrase);
  await dialog.getByRole("button", { name: t("withClient:opening.go") }).click();
  await expect(who(page)).toHaveValue(secret);

  await page.emulateMedia({ media: "print" });
  await expect(page.getByText(secret).filter({ visible: true }).first()).toBeVisible();
  await expect(page.getByRole("button", { name: t("withClient:save") })).toBeHidden();
  await page.emulateMedia({ media: null });

  expect(requests).toEqual([]);
  expect(await blocked()).toEqual([]);
  expect(await keptIn(page)).toBe(kept);
  expect(await context.cookies()).toEqual(cookies);
  await context.setOffline(false);
  await context.unrouteAll();

  await page.getByRole("link", { name: /←/ }).click();
  await page.waitForURL("**/contributions/sociogram-netwerkkaart");
  await page.goBack();
  await expect(who(page)).toHaveValue("");
  expect(await page.content()).not.toContain(secret);
});
