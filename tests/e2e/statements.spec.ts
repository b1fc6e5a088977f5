import { readFileSync } from "node:fs";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { cast } from "../../prisma/cast.ts";

const t = words("nl");
const newcomer = cast.people.newcomer.name;

test("an administrator looks up what a colleague did, as a sentence and as it is stored", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  const elsewhere = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("newcomer", elsewhere);
  await elsewhere.context().close();

  await signIn("administrator");
  await page.goto("/administration/statements");
  await look("statements");
  await page.getByLabel(t("tracking:filter.person")).fill("nieuweling");
  await page.getByLabel(t("tracking:filter.verb")).selectOption({ label: t("tracking:verb.loggedIn") });
  // Another process brings what happened to the LRS, in a moment.
  await expect(async () => {
    await page.getByRole("button", { name: t("tracking:filter.search") }).click();
    await expect(page.getByRole("link", { name: `${newcomer} logde in` }).first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByLabel(t("tracking:filter.person"))).toHaveValue("nieuweling");
  await expect(page.getByText(t("tracking:asked.label")).locator("..")).toContainText(newcomer);
  await page.locator("tbody").getByRole("rowheader").first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(`${newcomer} logde in`);
  await expect(page.locator("pre").first()).toContainText("logged-in");
  await expect(page.locator("pre").first()).not.toContainText("Nieuweling");
  await page.getByText(t("tracking:statements.exact"), { exact: true }).click();
  await look("a statement");
});

test("an administrator sees a statement arrive while she looks, can pause, and takes along what she filtered", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  await signIn("administrator");
  await page.goto(`/administration/statements?person=${encodeURIComponent(newcomer)}`);
  await expect(page.getByText(t("tracking:live.live"))).toBeVisible();
  const elsewhere = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("newcomer", elsewhere);
  await elsewhere.goto("/contributions/stilstaan-bij-verlies").catch(() => null);
  const arrived = page.locator("tbody").getByRole("rowheader").first();
  await expect(arrived).toContainText(newcomer);
  const before = await page.locator("tbody tr").count();
  await elsewhere.goto("/courses/vierdaagse-basiscursus");
  await page.getByRole("button", { name: t("tracking:live.pause") }).click();
  await expect(page.getByText(t("tracking:live.paused"))).toBeVisible();
  await elsewhere.context().clearCookies();
  await signIn("newcomer", elsewhere);
  await page.getByRole("button", { name: t("tracking:live.goOn") }).click();
  await expect(async () => expect(await page.locator("tbody tr").count()).toBeGreaterThan(before)).toPass();
  await expect(page.getByRole("status").filter({ hasText: "bovenaan" })).toHaveCount(1);
  await look("statements that arrive");
  await elsewhere.context().close();

  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t("tracking:export.csv") }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^statements-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await file.path(), "utf8");
  expect(text).toContain(`${newcomer} logde in`);
  expect(text).not.toContain(cast.people.lead.name);
});

test("a trainer sees what the participants of her editions did, and nobody else", async ({ page, signIn, look }) => {
  await signIn("trainer");
  await page.goto("/courses/vierdaagse-basiscursus/participants");
  await page.getByRole("link", { name: t("tracking:participants.link") }).click();
  await expect(page.getByRole("heading", { level: 1, name: t("tracking:participants.title") })).toBeVisible();
  await expect(page.locator("tbody")).toContainText(newcomer);
  await expect(page.locator("tbody")).not.toContainText(cast.people.administrator.name);
  await look("what participants did");
  await page.goto(`/participants/statements?person=${encodeURIComponent(cast.people.administrator.name)}`);
  await expect(page.getByText(t("tracking:statements.empty"))).toBeVisible();
  await page.goto("/participants/statements");
  await page.locator("tbody").getByRole("rowheader").first().getByRole("link").click();
  await expect(page.locator("pre").first()).toBeVisible();
  await look("what a participant did");
});

test("an administrator says who trains an edition", async ({ page, signIn, look }) => {
  await signIn("administrator");
  await page.goto("/courses/vierdaagse-basiscursus");
  await page.getByRole("link", { name: t("courses:trainers.title") }).click();
  await look("trainers");
  await page.getByRole("button", { name: t("courses:trainers.release") }).click();
  await expect(page.getByText(t("courses:trainers.released"))).toBeVisible();
  await page.getByLabel(t("courses:trainers.who")).selectOption({ label: cast.people.trainer.name });
  await page.getByRole("button", { name: t("courses:trainers.add") }).click();
  await expect(page.getByText(t("courses:trainers.appointed"))).toBeVisible();
});

test("someone reads her own record, from her account page, and takes it along", async ({ page, signIn, look }) => {
  await signIn("lead");
  await page.goto("/account");
  await page.getByRole("link", { name: t("tracking:record.title") }).click();
  await expect(page.locator("tbody")).toContainText(cast.people.lead.name);
  await look("an own record");
  const download = page.waitForEvent("download");
  await page.getByRole("link", { name: t("tracking:export.jsonl") }).click();
  const lines = readFileSync(await (await download).path(), "utf8")
    .trim()
    .split("\n");
  expect(lines.length).toBeGreaterThan(2);
  for (const line of lines) expect(JSON.parse(line)).toHaveProperty("stored");
});

test("an administrator reads the event log and goes on to the statement of an event, without JavaScript", async ({
  browser,
  signIn,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  await signIn("administrator", page);
  await page.goto("/administration/events");
  await page.getByLabel(t("tracking:filter.verb")).selectOption({ label: t("tracking:event.course.assigned") });
  await page.getByRole("button", { name: t("tracking:filter.search") }).click();
  const row = page.getByRole("row").filter({ hasText: newcomer });
  await row.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2 })).toContainText(`toe aan ${newcomer}`);
  await context.close();
});

test("the event log can be read by everyone who may", async ({ page, signIn, look }) => {
  await signIn("administrator");
  await page.goto("/administration/events");
  await look("the event log");
  await page.getByLabel(t("tracking:filter.person")).fill("niemand met deze naam");
  await page.getByRole("button", { name: t("tracking:filter.search") }).click();
  await expect(page.getByRole("heading", { name: t("tracking:events.empty") })).toBeVisible();
  await look("an event log with nothing in it");
});

test("statements and events are for administrators only", async ({ page, signIn }) => {
  await signIn("lead");
  for (const address of ["statements", "statements/6690e6c9-3ef0-4ed3-8b37-7f3964730bee", "events"]) {
    expect((await page.goto(`/administration/${address}`))?.status()).toBe(403);
  }
});

test("the LRS answers other systems, and no signed-in browser", async ({ page, signIn, request }) => {
  expect(await (await request.get("/xapi/about")).json()).toMatchObject({ version: expect.arrayContaining(["1.0.3"]) });
  expect((await request.head("/xapi/about")).status()).toBe(200);
  await signIn("administrator");
  const headers = { "x-experience-api-version": "1.0.3" };
  const withCookie = await page.request.get("/xapi/statements", { headers });
  expect([withCookie.status(), (await withCookie.json()).error]).toEqual([401, expect.stringContaining("Basic")]);
  const fromElsewhere = await request.post("/xapi/statements", { headers, data: {} });
  expect(fromElsewhere.status()).toBe(401);
  expect(fromElsewhere.headers()["x-experience-api-version"]).toBe("1.0.3");
});
