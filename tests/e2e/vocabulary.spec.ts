import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const places = ["/vocabulary", "/vocabulary/templates/course-progressed", "/vocabulary/patterns/course"];

test("anyone reads what our statements mean, from the whole to one rule, and back", async ({ page, look }) => {
  await page.goto("/vocabulary");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("vocabulary:page.title"));
  await look("the vocabulary");
  await page.getByRole("link", { name: t("vocabulary:template.part.waived.label") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("vocabulary:template.part.waived.label"));
  await expect(page.getByText("https://w3id.org/xapi/adl/verbs/waived")).toBeVisible();
  await look("a template");
  await page.getByRole("link", { name: t("vocabulary:page.back") }).click();
  await page.getByRole("link", { name: t("vocabulary:pattern.course.label"), exact: true }).click();
  await page.getByRole("link", { name: t("vocabulary:template.course.registered.label") }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("vocabulary:template.course.registered.label"));
});

test("without JavaScript it is the same, and one link away from JSON-LD", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  await page.goto("/vocabulary/verbs/excused");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(t("vocabulary:own.excused.label"));
  const address = await page.getByRole("link", { name: t("vocabulary:page.forMachines") }).getAttribute("href");
  const answer = await page.request.get(address!, { headers: { accept: "text/html" } });
  expect(answer.headers()["content-type"]).toBe("application/ld+json; charset=utf-8");
  expect(await answer.json()).toMatchObject({ type: "Verb", prefLabel: { nl: t("vocabulary:own.excused.label") } });
  await context.close();
});

test("it fits a phone", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const place of places) {
    await page.goto(place);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect([place, overflow]).toEqual([place, 0]);
  }
});
