import type { Browser, Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import type { Part } from "../../prisma/cast.ts";
import { expect, passwords, test } from "#tests/support/browser.ts";
import { answer, press, reach, tick, type } from "#tests/support/keyboard.ts";
import { words } from "#tests/support/words.ts";
import { kept } from "#tests/support/writing.ts";

const t = words("nl");

// One after the other: the administrator looks up what the others did.
test.describe.configure({ mode: "serial" });

test("with the keyboard alone someone signs in, searches, narrows down and reads", async ({ page }) => {
  await signIn(page, "trainer");
  await goTo(page, "kennismap");
  await expect(page).toHaveURL("/knowledge");
  await type(page, page.getByRole("searchbox"), "genogram");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=genogram/);
  const found = page
    .getByRole("main")
    .locator("h2 a, h3 a")
    .filter({ hasText: /genogram/i })
    .first();
  const title = (await found.innerText()).trim();
  await press(page, found);
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await reach(page, page.getByRole("button", { name: t("common:print") }));
});

test("with the keyboard alone a tip is written and handed in, and someone else publishes it", async ({
  page,
  browser,
}) => {
  const title = "Eerst de thee, dan de vraag";
  await signIn(page, "lead");
  await begin(page, "tip");
  await type(page, page.getByRole("textbox", { name: t("authoring:field.title"), exact: true }), title);
  await type(page, written(page, "how"), "Schenk thee in. Wacht tot iemand begint.");
  await type(page, written(page, "caution"), "Niet als er haast is.");
  await tick(page, page.getByRole("checkbox", { name: t("authoring:element.a"), exact: true }));
  await handIn(page);

  const reviewing = await readsAlong(browser, title);
  await press(reviewing, reviewing.getByRole("button", { name: t("authoring:review.publish") }));
  await expect(reviewing).toHaveURL(/\/contributions\//);
  await expect(reviewing.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await reviewing.context().close();
});

test("with the keyboard alone a module is composed, returned with a remark, mended, published and taken along", async ({
  page,
  browser,
}) => {
  const title = "Eén keer samen kijken";
  await signIn(page, "trainer");
  await begin(page, "module");
  await type(page, page.getByRole("textbox", { name: t("authoring:field.title"), exact: true }), title);
  await type(page, written(page, "what"), "Eén bijeenkomst over wie er is.");
  await press(page, page.getByRole("button", { name: t("authoring:module.addSession") }));
  await expect(page.getByLabel(t("authoring:module.sessionTitle", { number: 1 }))).toBeFocused();
  await page.keyboard.type("Wie er is");
  await type(page, page.getByLabel(t("authoring:module.goal")), "Weten wie er is.");
  await press(page, page.getByRole("button", { name: t("authoring:module.addContribution") }));
  const dialog = page.getByRole("dialog", { name: t("authoring:module.addContribution") });
  await type(page, dialog.getByLabel(t("authoring:module.searchTitle")), "cirkel");
  await press(page, dialog.getByRole("button", { name: /De cirkel met belangrijke mensen/ }));
  await expect(dialog).toBeHidden();
  await expect(page.getByText("De cirkel met belangrijke mensen")).toBeVisible();
  await type(page, written(page, "caution"), "Een voorstel: pas het aan.");
  await answer(page, page.getByRole("radio", { name: t("authoring:evidence.proposal") }));
  await handIn(page);

  const reviewing = await readsAlong(browser, title);
  await type(reviewing, reviewing.getByLabel(t("authoring:review.remark"), { exact: true }), "Zeg ook hoe je afsluit.");
  await press(reviewing, reviewing.getByRole("button", { name: t("authoring:review.addRemark") }));
  await expect(reviewing.getByRole("listitem").filter({ hasText: "Zeg ook hoe je afsluit." })).toBeVisible();
  await type(reviewing, reviewing.getByLabel(t("authoring:review.returnReason")), "Het einde ontbreekt nog.");
  await press(reviewing, reviewing.getByRole("button", { name: t("authoring:review.return"), exact: true }));
  await expect(reviewing).toHaveURL("/reviews");

  await goTo(page, "work");
  await expect(page.getByText("Het einde ontbreekt nog.")).toBeVisible();
  await press(page, page.getByRole("link", { name: title }));
  await expect(page.getByText("Zeg ook hoe je afsluit.")).toBeVisible();
  await reach(page, written(page, "what"));
  await page.keyboard.press("Control+End");
  await page.keyboard.type(" Je sluit samen af.");
  await handIn(page);

  await press(reviewing, reviewing.getByRole("link", { name: t("common:places.review"), exact: true }));
  await reviewing.reload();
  await press(reviewing, reviewing.getByRole("link", { name: title }));
  await expect(reviewing.locator("ins").filter({ hasText: "sluit samen af" })).toBeVisible();
  await press(reviewing, reviewing.getByRole("button", { name: t("authoring:review.publish") }));
  await expect(reviewing).toHaveURL(/\/modules\//);
  await press(reviewing, reviewing.getByRole("link", { name: t("authoring:action.booklet") }));
  await expect(reviewing.getByRole("heading", { level: 2, name: "De cirkel met belangrijke mensen" })).toBeVisible();
  await reach(reviewing, reviewing.getByRole("button", { name: t("authoring:booklet.print") }));
  await reviewing.context().close();
});

test("with the keyboard alone an administrator looks up a statement", async ({ page }) => {
  await signIn(page, "administrator");
  await goTo(page, "administration");
  await press(page, page.getByRole("link", { name: t("tracking:statements.title"), exact: true }));
  await expect(page).toHaveURL("/administration/statements");
  await expect(async () => {
    await type(page, page.getByLabel(t("tracking:filter.person")), cast.people.trainer.name);
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL(/person=/);
    await expect(page.getByRole("row").nth(1)).toContainText(cast.people.trainer.name, { timeout: 2000 });
  }).toPass();
  await press(page, page.getByRole("row").nth(1).getByRole("link").first());
  await expect(page).toHaveURL(/\/administration\/statements\/[\w-]+/);
  await expect(page.getByRole("main")).toContainText(cast.people.trainer.name);
});

async function signIn(page: Page, part: Part): Promise<void> {
  await page.goto("/sign-in");
  await type(page, page.getByRole("textbox", { name: t("signIn:email") }), cast.people[part].email);
  await type(page, page.getByLabel(t("signIn:password"), { exact: true }), passwords()[part]);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/");
}

/** Goes somewhere by the navigation that stands on every page. */
async function goTo(page: Page, place: string): Promise<void> {
  await press(page, page.getByRole("navigation").getByRole("link", { name: t(`common:places.${place}`), exact: true }));
}

async function begin(page: Page, kind: "tip" | "module"): Promise<void> {
  await goTo(page, "work");
  await press(page, page.getByRole("main").getByRole("button", { name: t(`authoring:begin.${kind}`) }));
  await expect(page).toHaveURL(/\/drafts\//);
}

function written(page: Page, field: "what" | "how" | "caution") {
  return page.getByRole("textbox", { name: t(`authoring:field.${field}`), exact: true });
}

async function handIn(page: Page): Promise<void> {
  await kept(page, t);
  await press(page, page.getByRole("button", { name: t("authoring:editor.toSubmission") }));
  await answer(page, page.getByRole("radio", { name: t("authoring:submission.clientDataNone") }));
  await answer(page, page.getByRole("radio", { name: t("authoring:submission.rightsOwn") }));
  await tick(page, page.getByRole("checkbox", { name: t("authoring:submission.respectful") }));
  await press(page, page.getByRole("button", { name: t("authoring:submission.send"), exact: true }));
  await expect(page).toHaveURL("/my-work");
}

/** The reviewer, at the text that was handed in under this title. */
async function readsAlong(browser: Browser, title: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn(page, "reviewer");
  await goTo(page, "review");
  await press(page, page.getByRole("link", { name: title }));
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return page;
}
