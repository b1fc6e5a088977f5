import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { openWithClient, watch } from "#tests/support/clientPage.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const contribution = "/contributions/kring-en-sociogram-op-het-scherm";

async function toCase(page: Page): Promise<void> {
  await page.goto(contribution);
  await page
    .getByRole("link", { name: new RegExp(t("authoring:exercise.do")) })
    .first()
    .click();
  await expect(page.getByLabel(t("networkEditor:add.name"))).toBeVisible();
}

const nameField = (page: Page) => page.getByLabel(t("networkEditor:add.name"));
const panel = (page: Page, name: string) =>
  page.getByRole("region", { name: t("networkEditor:panel.label", { name }) });
const onMap = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name},`) });

test("a colleague draws a network by keyboard alone, and finds it again after a reload", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("newcomer");
  await toCase(page);
  await nameField(page).focus();
  for (const name of ["Ilse", "Jurre", "Buurman Cor"]) {
    await page.keyboard.type(name);
    await page.keyboard.press("Enter");
    await expect(onMap(page, name)).toBeAttached();
  }
  await expect(nameField(page)).toBeFocused();
  await look("a network being drawn");

  // From the field to the map, to somebody else with the arrows, and into her fields.
  await onMap(page, "Buurman Cor").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("ArrowDown");
  await onMap(page, "Ilse").focus();
  await page.keyboard.press("Enter");
  await expect(panel(page, "Ilse").getByRole("heading", { level: 3 })).toBeFocused();
  const listens = panel(page, "Ilse").getByLabel(t("network:support.emotional"));
  await listens.focus();
  await page.keyboard.press("Space");
  await expect(listens).toBeChecked();
  await panel(page, "Ilse").getByLabel(t("networkEditor:tie.influence")).selectOption("supports");
  await expect(onMap(page, "Ilse")).toHaveAccessibleName(/een luisterend oor.*helpt om minder of niet te gebruiken/);

  await onMap(page, "Jurre").focus();
  await page.keyboard.press("Delete");
  await expect(onMap(page, "Jurre")).toHaveCount(0);
  await page.keyboard.press("Tab");
  await onMap(page, "Ilse").focus();
  await page.keyboard.press("Control+z");
  await expect(onMap(page, "Jurre")).toBeAttached();

  await expect(page.getByText("Bewaard om")).toBeVisible();
  await page.reload();
  await expect(onMap(page, "Ilse")).toHaveAccessibleName(/een luisterend oor/);
  await page.getByRole("tab", { name: t("networkEditor:side.words") }).click();
  await expect(page.getByText(/^Ilse, familie, heel dichtbij/i)).toBeVisible();
  await page.getByRole("tab", { name: t("networkEditor:side.table") }).click();
  await look("a network as a table");
  await page
    .getByRole("button", { name: t("networkEditor:panel.remove", { name: "Jurre" }) })
    .first()
    .click();
  await expect(page.getByRole("row", { name: /^Jurre/ })).toHaveCount(0);
});

test("whoever drags somebody outwards puts her further away, and ties two by mouse", async ({ page, signIn, look }) => {
  await signIn("trainer");
  await toCase(page);
  for (const name of ["Ma", "Pa"]) {
    await nameField(page).fill(name);
    await page.getByRole("button", { name: t("networkEditor:add.add") }).click();
  }
  await page.getByRole("application").evaluate((map) => map.scrollIntoView({ block: "center" }));
  const ma = (await onMap(page, "Ma").boundingBox())!;
  const canvas = (await page.getByRole("application").boundingBox())!;
  await page.mouse.move(ma.x + ma.width / 2, ma.y + 12);
  await page.mouse.down();
  await page.mouse.move(ma.x + ma.width / 2, canvas.y + 60, { steps: 6 });
  await page.mouse.up();
  await expect(onMap(page, "Ma")).toHaveAccessibleName(/verder weg/);

  await page.getByRole("button", { name: t("network:drawing.sociogram"), exact: true }).click();
  await onMap(page, "Ma").click();
  await panel(page, "Ma").getByLabel(t("networkEditor:panel.other")).selectOption({ label: "Pa" });
  await panel(page, "Ma")
    .getByRole("button", { name: t("networkEditor:panel.join", { name: "Pa" }) })
    .click();
  await expect(panel(page, "Ma").getByText("Pa", { exact: true })).toBeVisible();
  await look("a sociogram with somebody open");
  await page.getByRole("button", { name: t("exercises:player.finish.network") }).click();
  await expect(page.getByText(t("exercises:outcome.done.network"))).toBeVisible();
});

test("a map is saved as a picture and as a file, and the file opens again; another file gets a sentence", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  await toCase(page);
  await nameField(page).fill("Ilse");
  await nameField(page).press("Enter");
  const own = readFileSync(await (await save(page, t("networkEditor:file.own"))).path(), "utf8");
  expect(JSON.parse(own)).toMatchObject({ format: "kennismap-network", network: { members: [{ name: "Ilse" }] } });
  const png = readFileSync(await (await save(page, t("drawing:format.png"))).path());
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect(png.indexOf("pHYs")).toBeGreaterThan(0);
  const pdf = await save(page, t("drawing:format.a4"));
  expect(pdf.suggestedFilename()).toMatch(/^de-kring-van-wessel-.*\.pdf$/);

  await onMap(page, "Ilse").focus();
  await page.keyboard.press("Delete");
  await expect(onMap(page, "Ilse")).toHaveCount(0);
  await open(page, "netwerk.json", own);
  await expect(onMap(page, "Ilse")).toBeAttached();
  await open(page, "ander.json", '{"format":"kennismap-genogram","version":1}');
  await expect(page.getByText(t("networkEditor:file.problem.notNetwork"))).toBeVisible();
  await expect(onMap(page, "Ilse")).toBeAttached();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

  test("a colleague draws a network with her thumb, and nothing stands beside the screen", async ({
    page,
    signIn,
    look,
  }) => {
    await signIn("reviewer");
    await toCase(page);
    await nameField(page).tap();
    await page.keyboard.type("Mevrouw Tan");
    await page.getByRole("button", { name: t("networkEditor:add.add") }).tap();
    await onMap(page, "Mevrouw Tan").tap();
    await panel(page, "Mevrouw Tan").getByLabel(t("network:support.appreciation")).tap();
    await expect(onMap(page, "Mevrouw Tan")).toHaveAccessibleName(/waardering/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    await look("a network on a phone");
  });
});

async function save(page: Page, label: string) {
  await page.locator("summary", { hasText: t("drawing:save") }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: label, exact: true }).click();
  return download;
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "application/json", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").first().setInputFiles(file);
}

test("with a client a network is drawn, pictured and printed with the network cut, and asks for nothing", async ({
  page,
  context,
  signIn,
  look,
}) => {
  await signIn("author");
  await openWithClient(page, contribution, "Een lege kring");
  const { requests, blocked } = await watch(page);
  await context.setOffline(true);
  for (const name of ["Moeder", "De hond", "Inloop"]) {
    await nameField(page).fill(name);
    await nameField(page).press("Enter");
  }
  await onMap(page, "Moeder").focus();
  await page.keyboard.press("Enter");
  await panel(page, "Moeder").getByLabel(t("networkEditor:tie.influence")).selectOption("both");
  await look("a network with a client");
  const starts = { png: /PNG/, svg: /^<svg /, a4: /^%PDF-/, a3: /^%PDF-/ };
  for (const [format, start] of Object.entries(starts)) {
    const file = await save(page, t(`drawing:format.${format}`));
    const bytes = readFileSync(await file.path());
    expect(bytes.subarray(0, 8).toString("latin1")).toMatch(start);
    expect(bytes.length).toBeGreaterThan(5000);
    expect(bytes.toString()).not.toContain(t("drawing:remark.fictitious").trim().slice(0, 7));
  }
  expect(requests).toEqual([]);
  expect(await blocked()).toEqual([]);
});
