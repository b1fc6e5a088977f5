import type { Locator } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";

test("a colleague finds an exercise by a stem, a synonym and a typo, and reads it", async ({ page, look, signIn }) => {
  await signIn("newcomer");
  await page.goto("/knowledge");
  await look("the kennismap");
  const field = page.getByRole("searchbox", { name: "Wat zoek je?" });
  const results = page.getByRole("region", { name: /resulta|bijdragen/ });

  await field.fill("levensverhalen");
  await field.press("Enter");
  await expect(page).toHaveURL(/q=levensverhalen/);
  await expect(results.locator("mark").first()).toHaveText(/levensverha/i);
  await look("results");

  await field.fill("resilience");
  await field.press("Enter");
  await expect(results.locator("mark", { hasText: /groeivermogen|veerkracht/i }).first()).toBeVisible();

  await field.fill("genorgam");
  await page.getByRole("button", { name: "Zoeken" }).click();
  await expect(results.getByText("Niets gevonden met “genorgam”")).toBeVisible();
  await results.getByRole("link", { name: "Een genogram tekenen" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Een genogram tekenen" })).toBeVisible();
});

test("filters narrow at once, stand as words that can be taken away, and the House is one of them", async ({
  page,
  look,
  signIn,
}) => {
  await signIn("author");
  await page.goto("/knowledge");
  const heading = page.locator("#results");
  const everything = await heading.textContent();
  await page.getByRole("checkbox", { name: /Positieve emoties/ }).check();
  await expect(page).toHaveURL(/element=c/);
  await expect(heading).not.toHaveText(everything!);
  await expect(page.getByRole("checkbox", { name: /Positieve emoties/ })).toBeFocused();
  await page.getByRole("checkbox", { name: /Tot 10 minuten/ }).check();
  await expect(page).toHaveURL(/element=c&minutes=10/);
  await look("filtered results");

  const chosen = page.getByRole("list", { name: "Gekozen filters" });
  await chosen.getByRole("link", { name: "Positieve emoties weghalen" }).click();
  await expect(page).toHaveURL(/knowledge\?minutes=10$/);
  await expect(page.getByRole("checkbox", { name: /Positieve emoties/ })).not.toBeChecked();

  const house = page.getByRole("group", { name: "Het Huis: kies een kamer" });
  await house.getByRole("link", { name: "Zingeving" }).click();
  await expect(page).toHaveURL(/element=b&minutes=10/);
  await expect(house.getByRole("link", { name: "Zingeving" })).toHaveAttribute("aria-current", "true");

  await page.goto("/knowledge?q=zwabberklos");
  await expect(page.getByRole("heading", { name: "Niets gevonden met “zwabberklos”" })).toBeVisible();
  await look("nothing found");
});

test("the keyboard alone searches, filters and turns the page", async ({ page, signIn }) => {
  await signIn("newcomer");
  await page.goto("/knowledge");
  await page.getByRole("searchbox").focus();
  await page.keyboard.type("gesprek");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/q=gesprek/);
  await expect(page.getByRole("searchbox")).toBeFocused();
  const box = page.getByRole("checkbox", { name: /Volwassenen/ });
  for (let stop = 0; stop < 60 && !(await isFocused(box)); stop += 1) await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await expect(page).toHaveURL(/group=adults/);
  await expect(box).toBeChecked();
  await expect(box).toBeFocused();
});

function isFocused(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node === document.activeElement);
}

test("on a phone nothing moves sideways, and filters open as a sheet", async ({ browser, signIn }) => {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const phone = await context.newPage();
  await signIn("newcomer", phone);
  for (const address of ["/knowledge", "/knowledge?q=naasten&element=a", "/house", "/knowledge?q=zwabberklos"]) {
    await phone.goto(address);
    const [needed, given] = await phone.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
    expect(needed, address).toBeLessThanOrEqual(given!);
  }
  await phone.goto("/knowledge");
  await expect(phone.getByRole("checkbox", { name: /Positieve emoties/ })).toBeHidden();
  await phone.locator("summary", { hasText: "Filters" }).click();
  await phone.getByRole("checkbox", { name: /Positieve emoties/ }).check();
  await expect(phone).toHaveURL(/element=c/);
  await phone.getByRole("button", { name: /^Toon \d+ resulta/ }).click();
  await expect(phone.getByRole("checkbox", { name: /Positieve emoties/ })).toBeHidden();
  await expect(phone.locator("#results")).toBeFocused();
  await context.close();
});

test("without JavaScript searching, filtering and the House work", async ({ browser, signIn }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await signIn("newcomer", page);
  await page.goto("/knowledge");
  await page.getByRole("searchbox", { name: "Wat zoek je?" }).fill("naasten");
  await page.getByRole("checkbox", { name: /Sociale en materiële hulpbronnen/ }).check();
  await page.getByRole("button", { name: /^Toon \d+ resultaten/ }).click();
  await expect(page).toHaveURL(/q=naasten&element=a/);
  await expect(page.locator("mark").first()).toBeVisible();
  await page.getByRole("link", { name: "Sociale en materiële hulpbronnen weghalen" }).click();
  await expect(page).toHaveURL(/knowledge\?q=naasten$/);
  await page.getByRole("link", { name: /^Humor/ }).click();
  await expect(page).toHaveURL(/q=naasten&element=c/);
  await context.close();
});

test("the House and the results print without the interface", async ({ page, look, signIn }) => {
  await signIn("newcomer");
  await page.goto("/house");
  await look("the House");
  await page.emulateMedia({ media: "print" });
  await expect(page.getByRole("group", { name: "Het Huis: kies een kamer" })).toBeVisible();
  await expect(page.getByRole("banner")).toBeHidden();
  await page.goto("/knowledge?q=genogram");
  await expect(page.getByRole("link", { name: "Een genogram tekenen" })).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
  await expect(page.getByRole("checkbox").first()).toBeHidden();
});

test("a reviewer adds words that mean the same, and they are found by", async ({ page, look, signIn }) => {
  await signIn("reviewer");
  await page.goto("/knowledge");
  await page.getByRole("link", { name: "Woorden die hetzelfde betekenen" }).click();
  await look("the words that mean the same");
  await page.getByLabel("Woorden", { exact: false }).fill("genogram");
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByLabel("Woorden", { exact: false })).toBeFocused();
  await page.getByLabel("Woorden", { exact: false }).fill("genogram, kwartierstaat");
  await page.getByRole("button", { name: "Toevoegen" }).click();
  await expect(page.getByText("Het groepje is toegevoegd.")).toBeVisible();
  await page.goto("/knowledge?q=kwartierstaat");
  await expect(page.getByRole("link", { name: "Een genogram tekenen" })).toBeVisible();
});
