import type { Browser, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

/** A page outside the fixture: what the browser says of a script that is gone is expected here. */
async function openTab(browser: Browser): Promise<Page> {
  return (await browser.newContext({ locale: "nl-NL" })).newPage();
}

/** Lets every script that the page has not fetched yet be gone, as after an update, until a page is loaded anew. */
async function update(page: Page): Promise<void> {
  let outdated = true;
  page.on("request", (request) => {
    if (request.isNavigationRequest()) outdated = false;
  });
  await page.route("**/assets/*.js", (route) =>
    outdated ? route.fulfill({ status: 404, contentType: "text/plain", body: "" }) : route.continue(),
  );
}

test("after an update someone who follows a link arrives where it leads", async ({ browser, signIn }) => {
  const page = await openTab(browser);
  await signIn("author", page);
  await page.goto("/account");
  await expect(page.getByLabel("Je naam")).toBeVisible();
  await update(page);
  await page
    .getByRole("navigation")
    .getByRole("link", { name: t("common:places.work") })
    .first()
    .click();
  await expect(page.getByRole("heading", { level: 1, name: t("authoring:mine.title") })).toBeVisible();
  await expect(page).toHaveURL("/my-work");
  await page.context().close();
});

test("after an update a button that leads to another page leads to a page on which it works", async ({
  browser,
  signIn,
}) => {
  const page = await openTab(browser);
  await signIn("lead", page);
  await page.goto("/my-work");
  await update(page);
  const begin = page.getByRole("button", { name: t("authoring:begin.tip") });
  await begin.click();
  await page.waitForEvent("load");
  await expect(page.getByRole("heading", { level: 1, name: t("authoring:mine.title") })).toBeVisible();
  await begin.click();
  await expect(page).toHaveURL(/\/drafts\//);
  await expect(page.getByLabel(t("authoring:field.title"), { exact: true })).toBeVisible();
  await page.context().close();
});

test("after an update what is being typed is still there when a part of the page is gone", async ({
  browser,
  signIn,
}) => {
  const page = await openTab(browser);
  await signIn("lead", page);
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  const title = page.getByLabel(t("authoring:field.title"), { exact: true });
  await page.getByRole("textbox", { name: t("authoring:field.how"), exact: true }).waitFor();
  await update(page);
  await title.fill("Nog niet bewaard");
  page.on("dialog", (dialog) => void dialog.accept());
  await page.evaluate(() => window.dispatchEvent(new Event("vite:preloadError")));
  await page.waitForLoadState("load");
  await expect(title).toHaveValue("Nog niet bewaard");
  await page.context().close();
});

test("a tab that knows an older list of pages loads the page it goes to", async ({ browser, signIn }) => {
  const page = await openTab(browser);
  await signIn("author", page);
  await page.route("**/__manifest*", (route) =>
    route.fulfill({ status: 204, headers: { "X-Remix-Reload-Document": "true" } }),
  );
  await page.goto("/account");
  await page
    .getByRole("navigation")
    .getByRole("link", { name: t("common:places.courses") })
    .first()
    .click();
  await expect(page).toHaveURL("/courses");
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await page.context().close();
});
