import type { Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import { expect, passwords, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { kept } from "#tests/support/writing.ts";

const t = words("nl");

/** Goes on with Tab until this has the focus, as someone without a mouse does. */
async function tabTo(
  page: Page,
  role: "link" | "button" | "textbox" | "checkbox" | "radio" | "searchbox",
  name: string | RegExp,
) {
  const wanted = page.getByRole(role, { name, exact: true }).first();
  await wanted.waitFor();
  for (let presses = 0; presses < 150; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${role} "${name}"`);
}

async function press(page: Page, role: "link" | "button", name: string | RegExp) {
  await tabTo(page, role, name);
  await page.keyboard.press("Enter");
}

async function type(page: Page, name: string, text: string) {
  await tabTo(page, "textbox", name);
  await page.keyboard.type(text);
}

async function tick(page: Page, role: "checkbox" | "radio", name: string) {
  await tabTo(page, role, name);
  await page.keyboard.press("Space");
}

async function signIn(page: Page, part: keyof typeof cast.people) {
  await page.goto("/sign-in");
  await type(page, t("signIn:email"), cast.people[part].email);
  await type(page, t("signIn:password"), passwords()[part]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
}

test("with the keyboard alone someone signs in, searches and reads", async ({ page }) => {
  await signIn(page, "trainer");
  await press(page, "link", t("common:places.kennismap"));
  await expect(page).toHaveURL("/knowledge");
  await tabTo(page, "searchbox", /./);
  await page.keyboard.type("genogram");
  await page.keyboard.press("Enter");
  const result = page
    .getByRole("main")
    .getByRole("heading", { level: 2 })
    .or(page.getByRole("main").getByRole("heading", { level: 3 }));
  await expect(result.getByRole("link").first()).toBeVisible();
  const title = (await result.getByRole("link").first().innerText()).trim();
  await press(page, "link", title);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
});

test("with the keyboard alone a tip is written and handed in, and someone else publishes it", async ({
  page,
  browser,
}) => {
  const title = "Eerst de thee, dan de vraag";
  await signIn(page, "lead");
  await press(page, "link", t("common:places.work"));
  await press(page, "button", t("authoring:begin.tip"));
  await type(page, t("authoring:field.title"), title);
  await type(page, t("authoring:field.how"), "Schenk thee in. Wacht tot iemand begint.");
  await type(page, t("authoring:field.caution"), "Niet als er haast is.");
  await tick(page, "checkbox", t("authoring:element.a"));
  await kept(page, t);
  await press(page, "button", t("authoring:editor.toSubmission"));
  await tick(page, "radio", t("authoring:submission.clientDataNone"));
  await tick(page, "radio", t("authoring:submission.rightsOwn"));
  await tick(page, "checkbox", t("authoring:submission.respectful"));
  await press(page, "button", t("authoring:submission.send"));
  await expect(page).toHaveURL("/my-work");

  const reviewing = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn(reviewing, "reviewer");
  await press(reviewing, "link", t("common:places.review"));
  await press(reviewing, "link", title);
  await expect(reviewing.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await press(reviewing, "button", t("authoring:review.publish"));
  await expect(reviewing).toHaveURL(/\/contributions\//);
  await expect(reviewing.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await reviewing.context().close();
});
