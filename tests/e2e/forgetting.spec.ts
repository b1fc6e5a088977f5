import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

test("an administrator has a colleague who left forgotten, and reads what went", async ({ page, signIn, look }) => {
  await signIn("administrator");
  await page.goto("/administration/people/invitation");
  await page.getByLabel(t("administration:people.name"), { exact: true }).fill("Vera van Gister");
  await page.getByLabel(t("administration:people.email")).fill("vera.gister@kennismap.example");
  await page.getByRole("button", { name: t("administration:invite.send") }).click();
  const link = await page.locator("code").textContent();
  const context = await page.context().browser()!.newContext({ locale: "nl-NL" });
  const elsewhere = await context.newPage();
  await elsewhere.goto(new URL(link!).pathname + new URL(link!).search + new URL(link!).hash);
  await elsewhere.locator("input[type=password]").first().fill("een zin over regen op het dak");
  await elsewhere.keyboard.press("Enter");
  await elsewhere.waitForURL("/");
  await context.close();

  await page.goto("/administration/people");
  await page.getByRole("link", { name: "Vera van Gister" }).click();
  await page.getByRole("link", { name: t("forgetting:open") }).click();
  await look("forgetting someone");
  await page.getByLabel(t("forgetting:others.label")).fill("kort");
  await page.getByRole("button", { name: t("forgetting:forget") }).click();
  await expect(page.getByRole("alert")).toContainText(t("forgetting:sure.missing"));
  await expect(page.getByRole("alert")).toContainText(t("forgetting:others.form"));
  await expect(page.getByLabel(t("forgetting:others.label"))).toHaveValue("kort");
  await look("forgetting someone, unsure");
  await page.getByLabel(t("forgetting:others.label")).fill("vera@elders.example");
  await page.getByLabel(t("forgetting:sure.label")).check();
  await page.getByRole("button", { name: t("forgetting:forget") }).click();
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(t("forgetting:done.title"))).toBeVisible({ timeout: 1000 });
  }).toPass();
  await look("what was forgotten");
  await page.getByRole("button", { name: t("forgetting:clear.save") }).click();
  await expect(page.getByText(t("forgetting:clear.done"))).toBeVisible();
});
