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
    await expect(page.getByRole("cell", { name: newcomer }).first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await expect(page.getByLabel(t("tracking:filter.person"))).toHaveValue("nieuweling");
  await page.locator("tbody").getByRole("rowheader").first().getByRole("link").click();
  await expect(page.getByRole("heading", { level: 2 })).toHaveText(`${newcomer} logde in bij: Kennismap`);
  await expect(page.locator("pre")).toContainText("logged-in");
  await expect(page.locator("pre")).not.toContainText("Nieuweling");
  await look("a statement");
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
  await expect(page.getByRole("heading", { level: 2 })).toContainText(t("tracking:verb.assigned"));
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
