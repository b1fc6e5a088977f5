import type { Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { press, reach } from "#tests/support/keyboard.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

const quizPage = "/contributions/genogram-verzonnen-familie";
const reflectionPage = "/contributions/open-meeting-bezoeken";
/** Words of the key of the quiz: what only someone who answered may read. */
const feedback = "Het kruis zegt overleden";

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a colleague answers a quiz, hears what is still open, and reads what was right", async ({ page, signIn }) => {
    await signIn("trainer");
    await toExercise(page, quizPage, "Kun je een genogram lezen?");
    expect(await page.content()).not.toContain(feedback);

    await page.getByLabel("Een vierkant met een kruis").check();
    await page.getByRole("button", { name: "Nakijken" }).click();
    await expect(page.getByText("Beantwoord deze vraag nog.")).toHaveCount(4);
    await expect(page.getByLabel("Een vierkant met een kruis")).toBeChecked();
    expect(await page.content()).not.toContain(feedback);

    await page.getByLabel("Omdat herstel in de familie").check();
    for (const when of ["De cliënt wil het niet", "De cliënt is onder invloed", "Er is acute onrust"]) {
      await page.getByLabel(when).check();
    }
    await page.getByLabel("Doorvragen, want hier zit het").check();
    await page.getByRole("textbox").fill("Wie liet jou zien dat het anders kan?");
    await page.getByRole("button", { name: "Nakijken" }).click();
    await expect(page.getByText("Geslaagd", { exact: true })).toBeVisible();
    await expect(page.getByText("Score: 80%.")).toBeVisible();
    await expect(page.getByText(feedback)).toBeVisible();

    await page.getByRole("link", { name: "Nog een keer" }).click();
    await expect(page.getByLabel("Een vierkant met een kruis")).not.toBeChecked();
  });
});

test("no answer of the server brings the key before the quiz is finished", async ({ page, signIn, look }) => {
  await signIn("newcomer");
  const bodies: string[] = [];
  page.on("response", async (response) => {
    if (/html|json/.test(response.headers()["content-type"] ?? "")) bodies.push(await response.text().catch(() => ""));
  });
  await toExercise(page, quizPage, "Kun je een genogram lezen?");
  await look("a quiz to answer");
  const saved = page.waitForResponse((response) => response.url().endsWith("/attempt"));
  await page.getByLabel("Een gevuld vierkant zonder kruis").check();
  await saved;
  await expect(page.getByText("Bewaard om")).toBeVisible();
  expect(bodies.length).toBeGreaterThan(1);
  for (const body of bodies) {
    expect(body).not.toContain(feedback);
    expect(body).not.toMatch(/"?(correct|modelAnswer)"?:/);
  }
});

test("a reflection goes on at the same place on another device, by keyboard alone", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  await signIn("newcomer");
  await toExercise(page, reflectionPage, "Terugkijken op mijn bezoek");
  await page.getByLabel("Hoe was het om binnen te komen?").focus();
  await page.keyboard.type("Spannend, en warm.");
  await expect(page.getByText("Bewaard om")).toBeVisible();

  const phone = await browser.newContext({ viewport: { width: 360, height: 700 }, locale: "nl-NL" });
  const onPhone = await phone.newPage();
  await signIn("newcomer", onPhone);
  await onPhone.goto(page.url());
  await expect(onPhone.getByLabel("Hoe was het om binnen te komen?")).toHaveValue("Spannend, en warm.");
  await onPhone.getByLabel("Wat was anders dan je had verwacht?").fill("Er werd veel gelachen.");
  await expect(onPhone.getByText("Bewaard om")).toBeVisible();

  await page.getByLabel("Wat vond je lastig").focus();
  await page.keyboard.type("De stilte.");
  await expect(page.getByText("Je bent op een ander apparaat")).toBeVisible();
  await look("a reflection that went on elsewhere");
  await page.getByRole("button", { name: "Verder met het andere" }).press("Enter");
  await expect(page.getByLabel("Wat was anders dan je had verwacht?")).toHaveValue("Er werd veel gelachen.");
  await page.getByRole("button", { name: "Klaar" }).press("Enter");
  await expect(page.getByText("Alleen jij kunt dit lezen.")).toBeVisible();
  await look("a finished reflection");
  await phone.close();
});

test("without a connection what is typed waits in the page, and is kept when the connection is back", async ({
  page,
  signIn,
}) => {
  await signIn("lead");
  await toExercise(page, reflectionPage, "Terugkijken op mijn bezoek");
  await page.route("**/attempt", (route) => route.abort());
  await page.getByLabel("Hoe was het om binnen te komen?").fill("Zonder bereik geschreven.");
  await expect(page.getByText("er is geen verbinding")).toBeVisible();
  await page.unroute("**/attempt");
  await page.evaluate(() => window.dispatchEvent(new Event("online")));
  await expect(page.getByText("Bewaard om")).toBeVisible();
  await page.reload();
  await expect(page.getByLabel("Hoe was het om binnen te komen?")).toHaveValue("Zonder bereik geschreven.");
});

test("what is typed before the page is ready to keep it is kept all the same", async ({ page, signIn }) => {
  await signIn("administrator");
  await toExercise(page, reflectionPage, "Terugkijken op mijn bezoek");
  const [first, second] = [
    page.getByLabel("Hoe was het om binnen te komen?"),
    page.getByLabel("Wat was anders dan je had verwacht?"),
  ];
  await first.fill("Eerst dit.");
  await expect(page.getByText("Bewaard om")).toBeVisible();

  let release: (value?: unknown) => void = () => {};
  const held = new Promise((resolve) => (release = resolve));
  await page.route("**/assets/**", async (route) => {
    if (route.request().resourceType() === "script") await held;
    await route.continue();
  });
  await page.reload({ waitUntil: "commit" });
  await first.fill("Eerst dit, en nog iets.");
  await second.fill("Vroeg getypt.");
  release();
  await expect(page.getByText("Bewaard om")).toBeVisible();
  await expect(first).toHaveValue("Eerst dit, en nog iets.");
  await page.reload();
  await expect(first).toHaveValue("Eerst dit, en nog iets.");
  await expect(second).toHaveValue("Vroeg getypt.");
});

test("an author makes a quiz of two questions with the keyboard alone", async ({ page, signIn, look }) => {
  await signIn("author");
  await page.goto("/my-work");
  await press(page, page.getByRole("button", { name: t("authoring:begin.contribution") }));
  await reach(page, page.getByRole("textbox", { name: t("authoring:field.how"), exact: true }));
  await page.keyboard.type("/toets");
  await expect(page.getByRole("option", { name: t("documents:insert.exercise.label") })).toBeVisible();
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("button", { name: t("authoring:exercise.kind.quiz") }));
  await reach(page, page.getByRole("dialog").getByLabel("Titel", { exact: true }));
  await page.keyboard.type("Toets van het toetsenbord");
  await reach(page, page.getByLabel("De vraag"));
  await page.keyboard.type("Wat doe je eerst?");
  await reach(page, page.getByLabel("Antwoord 1", { exact: true }));
  for (const key of ["Luisteren", "ArrowDown", "Praten", "Enter", "Weggaan"]) {
    await (/^(ArrowDown|Enter)$/.test(key) ? page.keyboard.press(key) : page.keyboard.type(key));
  }
  await page.keyboard.press("Control+Enter");
  await page.keyboard.type("En daarna?");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toBeHidden();
  await page.keyboard.type("/toets");
  await expect(page.getByRole("option", { name: t("documents:insert.exercise.label") })).toBeVisible();
  await page.keyboard.press("Enter");
  await press(page, page.getByRole("button", { name: t("authoring:exercise.kind.quiz") }));
  await expect(page.getByLabel("De vraag").last()).toHaveValue("En daarna?");
  await press(page, page.getByRole("button", { name: "Oefening opslaan" }));
  await expect(page.getByRole("alert").getByText("Vraag 2, Antwoord 1")).toBeVisible();
  await look("a quiz with something missing");
  await press(page, page.getByRole("button", { name: "Vraag 2, Antwoord 1" }));
  await page.keyboard.type("Vragen");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.type("Zwijgen");
  await press(page, page.getByRole("button", { name: "Oefening opslaan" }));
  await expect(page.getByRole("dialog")).toBeHidden();
  await expect(page.getByText("Toets van het toetsenbord")).toBeVisible();
});

/** Goes from a contribution to one of its exercises. */
async function toExercise(page: Page, contribution: string, title: string): Promise<void> {
  await page.goto(contribution);
  const card = page
    .locator("div", { hasText: title })
    .filter({ has: page.getByRole("link", { name: "Doe de oefening" }) })
    .last();
  await card.getByRole("link", { name: "Doe de oefening" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
}
