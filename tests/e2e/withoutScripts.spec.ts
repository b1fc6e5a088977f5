import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

test.use({ javaScriptEnabled: false });

test("without JavaScript a colleague signs in on the way to a text, searches, and reads on", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  await page.goto("/knowledge");
  await page.getByRole("searchbox").fill("genogram");
  await page.getByRole("searchbox").press("Enter");
  await expect(page).toHaveURL(/q=genogram/);
  const found = page.getByRole("main").locator("h2 a, h3 a").first();
  const title = (await found.innerText()).trim();
  await found.click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await expect(page.getByRole("heading", { name: t("authoring:field.how"), exact: true })).toBeVisible();
  const cautions = [t("authoring:field.caution"), t("authoring:field.seriousCaution")];
  await expect(page.getByRole("heading", { name: new RegExp(`^(${cautions.join("|")})$`) })).toBeVisible();
});

test("without JavaScript a module is read as one booklet", async ({ page, signIn }) => {
  await signIn("author");
  await page.goto("/knowledge?kind=module");
  await page.getByRole("main").locator("h2 a, h3 a").first().click();
  await page.getByRole("link", { name: t("authoring:action.booklet") }).click();
  await expect(page).toHaveURL(/\/booklet$/);
  await expect(page.getByRole("heading", { level: 2 }).first()).toBeVisible();
});

test("without JavaScript someone hears on a page why a button did nothing", async ({ page, signIn }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.tip") }).click();
  const draft = new URL(page.url()).pathname;
  await page.goto(`${draft}/submission`);
  await page.getByLabel(t("authoring:submission.clientDataNone")).check();
  await page.getByLabel(t("authoring:submission.rightsOwn")).check();
  await page.getByLabel(t("authoring:submission.respectful")).check();
  await page.getByRole("button", { name: t("authoring:submission.send"), exact: true }).click();
  await expect(page.getByText(/Er mis(t|sen) nog \d/).first()).toBeVisible();
  await expect(page.getByLabel(t("authoring:submission.rightsOwn"))).toBeChecked();
  await expect(page.getByLabel(t("authoring:submission.respectful"))).toBeChecked();
});
