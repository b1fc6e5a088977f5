import { expect, test } from "#tests/support/browser.ts";
import { fakeLrs } from "#tests/support/fakeLrs.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

test("an administrator has another LRS read along, sees it arrive, and sends again what was refused", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  const lrs = await fakeLrs();
  await signIn("administrator");
  await page.goto("/administration/forwarding");
  await expect(page.getByRole("heading", { name: t("forwarding:empty") })).toBeVisible();
  await look("forwarding to nowhere");
  await page.getByRole("link", { name: t("forwarding:add") }).click();
  await look("a new LRS");

  // What is wrong is told beside its field, and what was typed stays.
  await page.getByLabel(t("forwarding:field.name")).fill("Regionale LRS");
  await page.getByLabel(t("forwarding:field.endpoint")).fill("geen adres");
  await page.getByRole("button", { name: t("forwarding:save.new") }).click();
  await expect(page.getByText(t("forwarding:error.endpoint")).last()).toBeVisible();
  await expect(page.getByLabel(t("forwarding:field.name"))).toHaveValue("Regionale LRS");
  await look("a new LRS with mistakes");

  await page.getByLabel(t("forwarding:field.endpoint")).fill(lrs.endpoint);
  await page.getByLabel(t("forwarding:field.key")).fill(lrs.key);
  await page.getByLabel(t("forwarding:field.secret")).fill(lrs.secret);
  await page.getByRole("button", { name: t("forwarding:save.new") }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Regionale LRS" })).toBeVisible();
  await page.getByRole("button", { name: t("forwarding:try") }).click();
  await expect(page.getByText(t("forwarding:trial.read"))).toBeVisible();
  await look("an LRS that is reached");

  // A colleague does something: it is refused there first.
  lrs.trouble = ({ method }) => (method === "POST" ? { status: 400, body: '{"message":"nu even niet"}' } : undefined);
  const elsewhere = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("newcomer", elsewhere);
  await elsewhere.context().close();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText("nu even niet").first()).toBeVisible({ timeout: 1000 });
  }).toPass();
  await look("an LRS that refused a statement");
  await page.getByRole("button", { name: t("forwarding:pause") }).click();
  await expect(page.getByText(t("forwarding:state.paused"), { exact: true })).toBeVisible();
  await page.getByRole("button", { name: t("forwarding:resume"), exact: true }).click();

  lrs.trouble = () => undefined;
  await page.getByRole("button", { name: t("forwarding:letters.replayAll") }).click();
  await expect(page.getByText(t("forwarding:done.replayed"))).toBeVisible();
  await expect.poll(() => lrs.statements.length).toBeGreaterThan(0);
  await expect(async () => {
    await page.reload();
    await expect(page.getByRole("heading", { name: t("forwarding:letters.title") })).toBeHidden({ timeout: 1000 });
  }).toPass();
  expect(JSON.stringify(lrs.statements)).not.toContain("Nieuweling");

  await page.getByRole("link", { name: t("forwarding:change"), exact: true }).click();
  await expect(page.getByLabel(t("forwarding:field.secret"))).toHaveValue("");
  await look("what an LRS gets");
  await page.getByLabel(t("forwarding:field.name")).fill("De regio");
  await page.getByRole("button", { name: t("forwarding:save.changed") }).click();
  await page.getByRole("link", { name: t("forwarding:end"), exact: true }).click();
  await look("ending");
  await page.getByRole("button", { name: t("forwarding:end"), exact: true }).click();
  await expect(page.getByText(t("forwarding:done.ended"))).toBeVisible();
  await expect(page.getByRole("row").filter({ hasText: "De regio" })).toContainText(t("forwarding:state.ended"));
  await lrs.close();
});

test("where statements go is for administrators only, and can be said without JavaScript", async ({
  browser,
  page,
  signIn,
}) => {
  await signIn("lead");
  expect((await page.goto("/administration/forwarding"))?.status()).toBe(403);
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const plain = await context.newPage();
  await signIn("administrator", plain);
  await plain.goto("/administration/forwarding/new");
  await plain.getByLabel(t("forwarding:field.name")).fill("Zonder script");
  await plain.getByLabel(t("forwarding:field.endpoint")).fill("http://127.0.0.1:9/xapi");
  await plain.getByLabel(t("forwarding:field.key")).fill("sleutel");
  await plain.getByLabel(t("forwarding:field.secret")).fill("geheim");
  await plain.getByRole("button", { name: t("forwarding:save.new") }).click();
  await expect(plain.getByText(t("forwarding:done.added"))).toBeVisible();
  await plain.getByRole("button", { name: t("forwarding:try") }).click();
  await expect(plain.getByText(t("forwarding:trouble.unreachable")).first()).toBeVisible();
  await plain.getByRole("link", { name: t("forwarding:end"), exact: true }).click();
  await plain.getByRole("button", { name: t("forwarding:end"), exact: true }).click();
  await expect(plain.getByText(t("forwarding:done.ended"))).toBeVisible();
  await context.close();
});
