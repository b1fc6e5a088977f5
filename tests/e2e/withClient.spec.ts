import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { choose, keptIn, openWithClient, passphrase, saveSealed, watch } from "#tests/support/clientPage.ts";
import { press, reach } from "#tests/support/keyboard.ts";
import { complaintsAbout, complaintsAboutTitle } from "#tests/support/sweep.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const map = ["/contributions/sociogram-netwerkkaart", "Mijn netwerkkaart"] as const;
const secret = "Woorden van een client";

const first = (page: Page) => page.getByLabel("Wie, rij 1", { exact: true });
const who = (page: Page) => page.getByLabel("Wie kennen elkaar?");

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

test("nobody loses unsaved words by closing, reloading or following a link without being asked", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  await openWithClient(page, ...map);
  await who(page).click();
  await page.keyboard.type(secret);

  const asked: string[] = [];
  page.on("dialog", async (dialog) => {
    asked.push(dialog.type());
    await dialog.dismiss();
  });
  await page.reload({ timeout: 2000 }).catch(() => {});
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(["beforeunload", "beforeunload"]);
  await expect(who(page)).toHaveValue(secret);

  await page.getByRole("link", { name: /←/ }).click();
  await page.getByRole("button", { name: t("withClient:no") }).click();
  await expect(who(page)).toHaveValue(secret);
  await page.getByRole("link", { name: /←/ }).click();
  await page.getByRole("button", { name: t("withClient:leaveYes") }).click();
  await page.waitForURL("**/contributions/sociogram-netwerkkaart");
  expect(asked).toHaveLength(2);
});

test("the screen clears itself when nobody is there any more, and asks first while something is unsaved", async ({
  page,
  signIn,
  look,
}) => {
  await page.clock.install();
  await signIn("trainer");
  await openWithClient(page, ...map);
  await page.getByLabel(t("withClient:timer.label")).selectOption("5");
  await page.clock.runFor("06:00");
  await expect(page.getByText(t("withClient:timer.warning"))).toBeHidden();

  await who(page).fill(secret);
  await page.clock.fastForward("04:10");
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByText(t("withClient:timer.unsaved"))).toBeVisible();
  await expect(dialog.getByRole("timer")).toContainText("50");
  await page.clock.runFor(3000);
  await expect(dialog.getByRole("timer")).toContainText("47");
  await look("the warning before the screen is cleared");
  await page.mouse.move(200, 300);
  await expect(dialog).toBeVisible();
  await dialog.getByRole("button", { name: t("withClient:timer.goOn") }).click();
  await page.clock.runFor(4000);
  await expect(dialog).toBeHidden();
  await expect(who(page)).toHaveValue(secret);

  await page.clock.fastForward("04:30");
  await expect(dialog).toBeVisible();
  await page.clock.fastForward("00:31");
  await expect(page.getByText(t("withClient:wiped"))).toBeVisible();
  await expect(who(page)).toHaveValue("");
  expect(await page.content()).not.toContain(secret);

  // What is saved needs no question: it counts in sight, and any touch goes on.
  await expect(page.getByLabel(t("withClient:timer.label"))).toHaveValue("5");
  await who(page).fill(secret);
  await saveSealed(page);
  await expect(page.getByText("Opgeslagen in")).toBeVisible();
  await page.clock.fastForward("04:20");
  await expect(page.getByRole("timer")).toContainText("40");
  await expect(dialog).toBeHidden();
  await page.mouse.move(100, 200);
  await expect(page.getByRole("timer")).toBeHidden();
  await page.clock.fastForward("05:01");
  await expect(page.getByText(t("withClient:wiped"))).toBeVisible();
  expect(await page.content()).not.toContain(secret);
});

test("a readable file is only made by who chooses it after a warning; what is no file of this exercise is told apart", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("author");
  await openWithClient(page, ...map);
  await who(page).fill(secret);
  await page.getByRole("button", { name: t("withClient:save") }).click();
  const dialog = page.getByRole("dialog");
  const go = dialog.getByRole("button", { name: t("withClient:saving.go") });
  await go.click();
  await expect(dialog.getByText(t("withClient:saving.tooShort", { count: 12 }))).toBeVisible();
  await dialog.getByLabel(t("withClient:saving.passphrase"), { exact: true }).fill(passphrase);
  await dialog.getByLabel(t("withClient:saving.again")).fill("een kraai op het dag");
  await expect(dialog.getByText(t("withClient:saving.different"))).toBeVisible();
  await look("a passphrase typed twice");
  await dialog.getByLabel(t("withClient:saving.show")).check();
  await expect(dialog.getByLabel(t("withClient:saving.again"))).toHaveAttribute("type", "text");
  await dialog.getByLabel(t("withClient:saving.plain")).check();
  await expect(dialog.getByText(t("withClient:saving.plainWarning"))).toBeVisible();
  const download = page.waitForEvent("download");
  await go.click();
  const plain = readFileSync(await (await download).path());
  expect(JSON.parse(plain.toString())).toMatchObject({ format: "kennismap", version: 1, kind: "worksheet" });
  expect(plain.toString()).toContain(secret);

  await choose(page, "brief.kennismap", Buffer.from("Beste collega"));
  await expect(page.getByText(t("withClient:wrong.form"))).toBeVisible();
  await choose(page, "groot.kennismap", Buffer.alloc(9 * 1024 * 1024, "x"));
  await expect(page.getByText(t("withClient:wrong.size"))).toBeVisible();
  await choose(page, "half.kennismap", plain.subarray(0, plain.length / 2));
  await expect(page.getByText(t("withClient:wrong.damaged"))).toBeVisible();
  const other = plain.toString().replaceAll("Mijn netwerkkaart", "Mijn noodplan");
  await choose(page, "plan.kennismap", Buffer.from(other));
  await expect(page.getByText("Mijn noodplan")).toBeVisible();

  await who(page).fill("Nog iets");
  await choose(page, "kaart.kennismap", plain);
  await page.getByRole("button", { name: t("withClient:no") }).click();
  await expect(who(page)).toHaveValue("Nog iets");
  await choose(page, "kaart.kennismap", plain);
  await page.getByRole("button", { name: t("withClient:replaceYes") }).click();
  await expect(who(page)).toHaveValue(secret);
});

test("every field says that nobody remembers it or reads along, and every word of the page is there", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  await openWithClient(page, ...map);
  await page.getByRole("button", { name: t("withClient:save") }).click();
  const fields = page.locator("input, textarea, select");
  expect(await fields.count()).toBeGreaterThan(10);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute("autocomplete", "off");
    await expect(field).toHaveAttribute("spellcheck", "false");
    await expect(field).toHaveAttribute("translate", "no");
  }
  expect(await page.locator("body").innerText()).not.toMatch(/\b[a-z]+:[a-z]+\.[a-z]+|\{\{/i);
});

test("it works with the keyboard alone, light and dark, on a phone", async ({ page, signIn }) => {
  await signIn("author");
  await openWithClient(page, ...map);
  expect(await complaintsAbout(page)).toEqual([]);
  expect(await complaintsAboutTitle(page)).toEqual([]);
  await reach(page, who(page));
  await page.keyboard.type(secret);
  await page.keyboard.press("Control+Home");
  for (let steps = 0; steps < 60; steps += 1) await page.keyboard.press("Shift+Tab");
  await press(page, page.getByRole("button", { name: t("withClient:save") }));
  const dialog = page.getByRole("dialog");
  expect(await complaintsAbout(page)).toEqual([]);
  await reach(page, dialog.getByLabel(t("withClient:saving.passphrase"), { exact: true }));
  await page.keyboard.type(passphrase);
  await page.keyboard.press("Tab");
  await page.keyboard.type(passphrase);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  await download;
  await expect(dialog).toBeHidden();
  await press(page, page.getByRole("button", { name: t("withClient:wipe") }));
  await expect(page.getByText(t("withClient:wiped"))).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: t("withClient:save") })).toBeFocused();
});

test("when she signs out in another tab, or someone else signs in, what a client said is gone from this one", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("author");
  await openWithClient(page, ...map);
  await who(page).click();
  await page.keyboard.type(secret);
  const elsewhere = await context.newPage();
  await elsewhere.goto("/my-work");
  await elsewhere.locator("summary", { hasText: cast.people.author.name }).click();
  await elsewhere.getByRole("button", { name: t("common:account.signOut") }).click();
  await page.waitForURL("**/sign-in*");
  await page.goBack();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(who(page)).toBeHidden();
  expect(await page.content()).not.toContain(secret);
});

test("who learns, and not with a client, reads all the time that no real client belongs here", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  await page.goto(map[0]);
  await page.getByRole("link", { name: "Doe de oefening" }).first().click();
  await expect(page.getByText("Gebruik nooit gegevens van een echte cliënt")).toBeVisible();
  await openWithClient(page, ...map);
  await expect(page.getByText("Gebruik nooit gegevens van een echte cliënt")).toBeHidden();
});
