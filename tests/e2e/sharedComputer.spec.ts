import type { Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { kept } from "#tests/support/writing.ts";

const t = words("nl");
const question = "Hoe was het om binnen te komen?";
const secret = "Ik durfde bijna niet naar binnen.";

async function toReflection(page: Page): Promise<void> {
  await page.goto("/contributions/open-meeting-bezoeken");
  const card = page
    .locator("div", { hasText: "Terugkijken op mijn bezoek" })
    .filter({ has: page.getByRole("link", { name: t("authoring:exercise.do") }) });
  await card
    .last()
    .getByRole("link", { name: t("authoring:exercise.do") })
    .click();
  await expect(page.getByLabel(question)).toBeVisible();
}

async function signOut(page: Page, name: string): Promise<void> {
  await page.locator("summary", { hasText: name }).click();
  await page.getByRole("button", { name: t("common:account.signOut") }).click();
  await expect(page).toHaveURL("/sign-in");
}

test("a reflection typed after her session ended is neither saved for nor shown to the next, and waits for her", async ({
  page,
  context,
  signIn,
  look,
}) => {
  await signIn("trainer");
  await toReflection(page);
  await page.getByLabel(question).fill("Eerst.");
  await expect(page.getByText(t("exercises:keeping.kept"))).toBeVisible();
  await context.clearCookies();
  await page.getByLabel(question).fill(secret);
  await expect(page.getByText(t("exercises:keeping.signedOut"))).toBeVisible();

  const next = await context.newPage();
  await signIn("lead", next);
  await expect(page.getByRole("heading", { level: 1, name: t("signIn:other.title") })).toBeVisible();
  await look("a page that was someone else's");
  await expect(page.getByText(secret)).toHaveCount(0);
  await toReflection(next);
  await expect(next.getByLabel(question)).not.toHaveValue(secret);
  await signOut(next, cast.people.lead.name);
  await expect(page).toHaveURL("/sign-in");

  await signIn("trainer", next);
  await toReflection(next);
  await expect(next.getByLabel(question)).toHaveValue(secret);
  await expect(next.getByText(t("exercises:keeping.kept"))).toBeVisible();
  await next.reload();
  await expect(next.getByLabel(question)).toHaveValue(secret);
});

test("where nothing tells a page that someone else signed in, the server does, and the page goes", async ({
  page,
  browser,
  context,
  signIn,
}) => {
  await signIn("trainer");
  await toReflection(page);
  const elsewhere = await browser.newContext({ locale: "nl-NL" });
  await signIn("lead", await elsewhere.newPage());
  await context.clearCookies();
  await context.addCookies(await elsewhere.cookies());
  await page.getByLabel(question).fill("Dit is van Tom.");
  await expect(page.getByRole("heading", { level: 1, name: t("signIn:other.title") })).toBeVisible();
  await toReflection(page);
  await expect(page.getByLabel(question)).not.toHaveValue("Dit is van Tom.");
  await elsewhere.close();
});

test("a draft that is open when someone else signs in closes, and is there again for its writer", async ({
  page,
  context,
  signIn,
}) => {
  const title = page.getByLabel(t("authoring:field.title"), { exact: true });
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await title.fill("Voor het einde");
  await kept(page, t);
  const draft = page.url();
  await context.clearCookies();
  await title.fill("Na het einde van de sessie");
  await expect(page.getByText(t("authoring:saving.signedOut"))).toBeVisible();
  const next = await context.newPage();
  await signIn("lead", next);
  await expect(page.getByRole("heading", { level: 1, name: t("signIn:other.title") })).toBeVisible();
  await signOut(next, cast.people.lead.name);
  await signIn("author", next);
  await next.goto(draft);
  await expect(next.getByLabel(t("authoring:field.title"), { exact: true })).toHaveValue("Na het einde van de sessie");
  await kept(next, t);
});

test("after signing out Back shows nothing of her, and her other tab has gone to the sign-in page", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("author");
  await page.goto("/account");
  await page.goto("/my-work");
  const other = await context.newPage();
  await other.goto("/my-work");
  await other.goto("/account");
  await expect(other.getByLabel("Je naam")).toHaveValue(cast.people.author.name);
  await signOut(page, cast.people.author.name);
  await expect(other).toHaveURL("/sign-in");
  await expect(other.getByText(cast.people.author.name)).toHaveCount(0);
  for (const tab of [page, other]) {
    await tab.goBack();
    await expect(tab).toHaveURL(/\/sign-in/);
    await expect(tab.getByLabel("E-mailadres")).toHaveValue("");
  }
});
