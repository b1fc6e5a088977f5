import { expect, test } from "#tests/support/browser.ts";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a visitor chooses her language and her colours, and comes back to where she was", async ({ page }) => {
    await page.goto("/sign-in?next=%2Faccount");
    await page.locator("summary", { hasText: "Weergave" }).click();
    await page.getByRole("button", { name: "English" }).click();
    await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
    await expect(page.locator("html")).toHaveAttribute("lang", "en");

    await page.locator("summary", { hasText: "Display" }).click();
    await page.getByRole("button", { name: "Dark" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");

    await page.locator("summary", { hasText: "Display" }).click();
    await page.getByRole("button", { name: "Same as this device" }).click();
    await expect(page.locator("html")).not.toHaveAttribute("data-theme");
  });
});

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(`on a phone in ${colorScheme}`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 640 } });

    test("everything of the shell is reached with the keyboard alone", async ({ page, signIn, look }) => {
      await signIn("administrator");
      await page.goto("/account");
      await page.keyboard.press("Tab");
      await expect(page.getByRole("link", { name: "Naar de inhoud" })).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("main")).toBeFocused();

      const menu = page.locator("header summary", { hasText: "Menu" });
      await menu.focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("link", { name: "Beheer" })).toBeVisible();
      await look("the open menu");
      await page.keyboard.press("ArrowUp");
      await expect(page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link").last()).toBeFocused();
      await page.keyboard.press("Escape");
      await expect(menu).toBeFocused();
      await expect(page.getByRole("link", { name: "Beheer" })).toBeHidden();

      await page.locator("summary", { hasText: "Weergave" }).press("Enter");
      await look("the choices of display");
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBe(360);
    });

    test("an unknown address is answered with help", async ({ page, look }) => {
      const answer = await page.goto("/does/not/exist");
      expect(answer?.status()).toBe(404);
      await expect(page.getByRole("heading", { level: 1, name: "Deze pagina is er niet" })).toBeVisible();
      await expect(page.getByRole("link", { name: "Naar het begin" })).toBeVisible();
      await look("the page of an unknown address");
    });
  });
}

test("a person's language follows her to another browser", async ({ page, signIn, browser }) => {
  await signIn("trainer");
  await page.locator("summary", { hasText: "Weergave" }).click();
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  const elsewhere = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("trainer", elsewhere);
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "en");
  await elsewhere.locator("summary", { hasText: "Display" }).click();
  await elsewhere.getByRole("button", { name: "Nederlands" }).click();
  await expect(elsewhere.locator("html")).toHaveAttribute("lang", "nl");
});

test("the keyboard starts at the content of a page that came without loading", async ({ page, signIn }) => {
  await signIn("administrator");
  await page.goto("/account");
  await page.getByRole("navigation", { name: "Hoofdmenu" }).getByRole("link", { name: "Beheer" }).click();
  await expect(page).toHaveURL(/\/administration/);
  await expect(page.getByRole("main")).toBeFocused();
});

test("a page that was fetched ahead is fetched again once someone did something", async ({ page, signIn }) => {
  await signIn("administrator");
  await page.goto("/administration/teams");
  await page.getByLabel("Naam van het team").fill("Team Vooruit");
  await page.getByRole("button", { name: "Team maken" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Team Vooruit" })).toBeVisible();
  await page.getByRole("link", { name: "Naam wijzigen" }).click();
  const ahead = page.waitForResponse((response) => response.url().includes("/administration/teams.data"));
  await page.getByRole("navigation", { name: "Beheer" }).getByRole("link", { name: "Teams" }).hover();
  await (await ahead).finished();
  await page.getByLabel("Naam van het team").fill("Team Voorwaarts");
  await page.getByLabel("Naam van het team").press("Enter");
  await expect(page.getByText("De naam is gewijzigd.")).toBeVisible();
  await page.getByRole("navigation", { name: "Beheer" }).getByRole("link", { name: "Teams" }).click();
  await expect(page.getByRole("link", { name: "Team Voorwaarts" })).toBeVisible();
});
