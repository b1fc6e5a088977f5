import { readFileSync } from "node:fs";
import { expect, test } from "#tests/support/browser.ts";
import { choose, keptIn, openWithClient, passphrase, saveSealed, watch } from "#tests/support/clientPage.ts";
import { complaintsAbout, complaintsAboutTitle } from "#tests/support/sweep.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const sheet = ["/contributions/genogram-tekenen", "Een leeg vel"] as const;

test("a genogram is drawn with a client, saved, opened, printed and taken along with the network cut", async ({
  page,
  context,
  signIn,
  look,
}) => {
  await signIn("author");
  await openWithClient(page, ...sheet);
  const kept = await keptIn(page);
  const { requests, blocked } = await watch(page);
  await context.setOffline(true);

  await page.getByRole("button", { name: t("genogramEditor:empty.begin") }).click();
  await page.keyboard.type("Noor");
  await page.keyboard.press("Enter");
  await page.keyboard.press("o");
  await page.keyboard.type("Wim");
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("withClient:unsaved"))).toBeVisible();
  await look("a genogram with a client");

  const sealed = readFileSync(await (await saveSealed(page)).path());
  expect(sealed.toString()).not.toContain("Noor");
  const others = page.getByRole("region", { name: t("withClient:otherFiles.title") });
  const files: Record<string, Buffer> = {};
  for (const key of ["drawing:format.svg", "drawing:format.png", "drawing:format.a4", "genogramFiles:gedcom"]) {
    await others.getByText(t("drawing:save"), { exact: true }).click();
    const download = page.waitForEvent("download");
    await others.getByRole("button", { name: t(key) }).click();
    files[key] = readFileSync(await (await download).path());
  }
  expect(files["drawing:format.svg"]!.toString()).toContain("Noor");
  expect(files["drawing:format.svg"]!.toString()).not.toContain("ictief");
  expect(files["drawing:format.png"]!.subarray(1, 4).toString()).toBe("PNG");
  expect(files["drawing:format.a4"]!.subarray(0, 5).toString()).toBe("%PDF-");

  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("img", { name: /Een leeg vel|Genogram/ })).toBeVisible();
  await expect(page.getByRole("button", { name: t("withClient:wipe") })).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.getByRole("button", { name: t("withClient:wipe") }).click();
  await expect(page.getByText(t("withClient:wiped"))).toBeVisible();
  expect(await page.content()).not.toContain("Noor");
  await choose(page, "familie.kennismap", sealed);
  const dialog = page.getByRole("dialog");
  await dialog.getByLabel(t("withClient:opening.passphrase"), { exact: true }).fill(passphrase);
  await dialog.getByRole("button", { name: t("withClient:opening.go") }).click();
  await expect(page.getByText("Noor").filter({ visible: true }).first()).toBeVisible();

  await page.getByRole("button", { name: t("withClient:wipe") }).click();
  await expect(page.getByText("Noor").filter({ visible: true })).toHaveCount(0);
  const gedcom = { name: "familie.ged", mimeType: "text/plain", buffer: files["genogramFiles:gedcom"]! };
  await others.locator("input[type=file]").setInputFiles(gedcom);
  await dialog.getByRole("button", { name: t("genogramFiles:replace"), exact: true }).click();
  await expect(page.getByText("Noor").filter({ visible: true }).first()).toBeVisible();

  expect(requests).toEqual([]);
  expect(await blocked()).toEqual([]);
  expect(await keptIn(page)).toBe(kept);
});

test("a network is drawn with a client and taken along with the network cut", async ({ page, context, signIn }) => {
  await signIn("author");
  await openWithClient(page, "/contributions/kring-en-sociogram-op-het-scherm", "Een lege kring");
  const kept = await keptIn(page);
  const { requests, blocked } = await watch(page);
  await context.setOffline(true);
  await page.getByLabel(t("networkEditor:add.name")).fill("Buurman Cor");
  await page.getByRole("button", { name: t("networkEditor:add.add"), exact: true }).click();
  await expect(page.getByText(t("withClient:unsaved"))).toBeVisible();

  const others = page.getByRole("region", { name: t("withClient:otherFiles.title") });
  for (const key of ["drawing:format.svg", "drawing:format.png", "drawing:format.a3"]) {
    await others.getByText(t("drawing:save"), { exact: true }).click();
    const download = page.waitForEvent("download");
    await others.getByRole("button", { name: t(key) }).click();
    expect(readFileSync(await (await download).path()).length).toBeGreaterThan(1000);
  }
  const sealed = readFileSync(await (await saveSealed(page)).path());
  await page.getByRole("button", { name: t("withClient:wipe") }).click();
  await expect(page.getByText("Cor").filter({ visible: true })).toHaveCount(0);
  await choose(page, "kring.kennismap", sealed);
  await page.getByRole("dialog").getByLabel(t("withClient:opening.passphrase"), { exact: true }).fill(passphrase);
  await page.keyboard.press("Enter");
  await expect(page.getByText("Cor").filter({ visible: true }).first()).toBeVisible();
  expect(requests).toEqual([]);
  expect(await blocked()).toEqual([]);
  expect(await keptIn(page)).toBe(kept);
});

test("a drawing with a client keeps nobody out, wide and narrow, light and dark", async ({ page, signIn }) => {
  await signIn("author");
  for (const [address, title] of [sheet, ["/contributions/kring-en-sociogram-op-het-scherm", "Een lege kring"]]) {
    await openWithClient(page, address!, title!);
    expect(await complaintsAbout(page), title).toEqual([]);
    expect(await complaintsAboutTitle(page), title).toEqual([]);
  }
});
