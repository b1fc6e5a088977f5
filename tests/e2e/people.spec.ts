import type { Browser, Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import { expect, passwords, test } from "#tests/support/browser.ts";

const author = cast.people.author.email;

async function fillIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel("E-mailadres").fill(email);
  await page.getByLabel("Wachtwoord", { exact: true }).fill(password);
  await page.getByRole("main").getByRole("button", { name: "Inloggen" }).click();
}

async function withoutScripts(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  return context.newPage();
}

test("someone signs in on the way to a page and arrives there", async ({ page, look }) => {
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in\?next=%2Faccount$/);
  await expect(page).toHaveTitle("Inloggen · Kennismap");
  await look("sign-in");
  await fillIn(page, author, passwords().author);
  await expect(page).toHaveURL("/account");
  await expect(page.getByLabel("Je naam")).toHaveValue(cast.people.author.name);
});

test("a wrong password says so without saying what was wrong, and keeps the address", async ({ page, look }) => {
  await page.goto("/sign-in");
  for (const email of ["nobody@kennismap.example", author]) {
    await fillIn(page, email, "niet het goede");
    await expect(page.getByRole("alert")).toContainText("horen niet bij elkaar");
    await expect(page.getByLabel("E-mailadres")).toHaveValue(email);
  }
  await look("sign-in with an error");
});

test("without JavaScript someone makes a mistake, signs in, changes her name and signs out", async ({ browser }) => {
  const page = await withoutScripts(browser);
  await page.goto("/account");
  await fillIn(page, cast.people.newcomer.email, "niet het goede");
  await expect(page.getByRole("alert")).toContainText("horen niet bij elkaar");
  await expect(page.getByLabel("E-mailadres")).toHaveValue(cast.people.newcomer.email);
  await fillIn(page, cast.people.newcomer.email, passwords().newcomer);
  await expect(page).toHaveURL("/account");

  await page.getByLabel("Je naam").fill("");
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page.getByLabel("Je naam")).toHaveAttribute("aria-invalid", "true");
  await page.getByLabel("Je naam").fill(cast.people.newcomer.name);
  await page.getByRole("button", { name: "Gegevens bewaren" }).click();
  await expect(page.getByText("Je gegevens zijn bewaard.")).toBeVisible();

  await page.locator("summary", { hasText: cast.people.newcomer.name }).click();
  await page.getByRole("button", { name: "Uitloggen" }).click();
  await expect(page).toHaveURL("/sign-in");
  await page.goto("/account");
  await expect(page).toHaveURL(/\/sign-in/);
  await page.context().close();
});

test("someone ends the session on another device", async ({ page, browser, signIn, look }) => {
  await signIn("trainer");
  const firefox = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
  const elsewhere = await (await browser.newContext({ locale: "nl-NL", userAgent: firefox })).newPage();
  await signIn("trainer", elsewhere);

  await page.goto("/account/sessions");
  await look("sessions");
  await page.getByRole("button", { name: "Uitloggen: Firefox op Linux" }).click();
  await expect(page.getByText("Dat apparaat is uitgelogd.")).toBeVisible();
  await elsewhere.goto("/account");
  await expect(elsewhere).toHaveURL(/\/sign-in/);
  await elsewhere.context().close();
});

test("an administrator invites someone, who chooses a password and is inside", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  await signIn("administrator");
  await page.goto("/administration/people");
  await look("people");
  await page.getByRole("link", { name: "Iemand uitnodigen" }).click();
  await page.getByRole("button", { name: "Uitnodiging sturen" }).click();
  await expect(page.getByLabel("Naam")).toBeFocused();
  await look("an invitation with errors");
  await page.getByLabel("Naam").fill("Gijs Gast");
  await page.getByLabel("E-mailadres").fill("gijs@kennismap.example");
  await page.getByRole("button", { name: "Uitnodiging sturen" }).click();
  const link = await page.getByRole("main").locator("code").innerText();

  const guest = await withoutScripts(browser);
  await guest.goto(link);
  await guest.getByLabel("Nieuw wachtwoord").fill("kort");
  await guest.getByRole("button", { name: "Beginnen" }).click();
  await expect(guest.getByRole("alert")).toContainText("minstens 12 tekens");
  await guest.getByLabel("Nieuw wachtwoord").fill("wolken boven zee");
  await guest.getByRole("button", { name: "Beginnen" }).click();
  await guest.goto("/account");
  await expect(guest.getByLabel("Je naam")).toHaveValue("Gijs Gast");
  await guest.goto(link);
  await expect(guest.getByRole("heading", { level: 1 })).toContainText("werkt niet meer");
  await guest.context().close();

  await page.goto("/administration/people");
  await page.getByRole("link", { name: "Gijs Gast" }).click();
  await page.getByText("Rol geven").first().click();
  await page.getByRole("radio", { name: "Beoordelaar" }).check();
  await page.getByRole("button", { name: "Rol geven" }).click();
  await expect(page.getByText("De rol is gegeven.")).toBeVisible();
  await look("a person");
});

test("the only administrator hears why she cannot leave", async ({ page, signIn, look }) => {
  await signIn("administrator");
  await page.goto("/administration/people");
  await page.getByRole("link", { name: cast.people.administrator.name }).click();
  await page.getByRole("button", { name: /^Beëindigen/ }).click();
  await expect(page.getByText("Er moet altijd iemand beheerder blijven.")).toBeVisible();
  await page.getByRole("link", { name: "Toegang weghalen" }).click();
  await page.getByRole("button", { name: "Toegang weghalen" }).click();
  await expect(page.getByText("Er moet altijd iemand beheerder blijven.")).toBeVisible();
  await look("taking away access");
});

test("nobody but an administrator sees the administration", async ({ page, signIn }) => {
  await signIn("lead");
  const answer = await page.goto("/administration/people");
  expect(answer?.status()).toBe(403);
  await expect(page.getByText("gijs@kennismap.example")).toHaveCount(0);
});

test("what another site sends in someone's name is refused", async ({ page, signIn, request }) => {
  await signIn("reviewer");
  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const answer = await request.post("/sign-out", { headers: { cookie, origin: "https://elsewhere.example" } });
  expect(answer.status()).toBe(403);
  await page.goto("/account");
  await expect(page).toHaveURL("/account");
});
