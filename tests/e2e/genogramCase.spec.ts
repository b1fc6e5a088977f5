import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const anouk = "/contributions/anouk-bleef-fietsen";
const milan = "/contributions/milan-en-de-tante-die-opnam";
const toDraw = "Teken de familie van Anouk";
const toSee = "Kijk mee hoe de familie van Milan op papier komt";
const toRead = "Lees de familie van Milan";
/** Words of the key of the case to read: what only someone who answered may read. */
const feedback = "Ze staat op het vel omdat de familie haar noemt";

test("a colleague draws a family from its story, hears what is missing, mends it and passes", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("newcomer");
  const exercise = await toExercise(page, anouk, toDraw);
  await expect(exercise.getByText(t("exercises:player.noClientData"))).toBeVisible();
  const sheet = exercise.getByRole("application");
  await look("a case to draw");

  await sheet.getByRole("button", { name: t("genogramEditor:empty.begin") }).click();
  await name(page, "Anouk", "1988", "woman");
  await relative(page, sheet, "Anouk", "p", "Daan", "1986", "man");
  await relative(page, sheet, "Anouk", "k", "Lotte", "2016", "woman");
  await relative(page, sheet, "Anouk", "o", "Kees", "1958-2015", "man");
  await relative(page, sheet, "Anouk", "o", "Trudy", "1960", "woman");
  await relative(page, sheet, "Trudy", "p", "Willem", "1955", "man");
  await relative(page, sheet, "Kees", "p", "Petra", "1966", "woman");
  await relative(page, sheet, "Kees", "o", "Arie", "1930-1989", "man");
  await relative(page, sheet, "Kees", "o", "Jo", "1934", "woman");
  await expect(exercise.getByText(t("exercises:keeping.kept"))).toBeVisible();

  await page.reload();
  await expect(sheet.getByRole("button", { name: /^Willem/ })).toBeVisible();
  await expect(sheet.getByRole("button", { name: /^Jo\b/ })).toBeVisible();
  await exercise.getByRole("button", { name: t("exercises:player.finish.genogram-draw") }).click();
  await expect(exercise.getByText(t("exercises:outcome.notPassed"))).toBeVisible();
  await expect(exercise.getByText("De halfbroer van vaderskant (Bas) ontbreekt.")).toBeVisible();
  await expect(
    exercise.getByText("Bij de ouders staat een huwelijk; in het verhaal zijn ze gescheiden."),
  ).toBeVisible();
  await expect(exercise.getByText(t("genogramCase:result.expected"))).toHaveCount(0);
  await look("a case after its check");

  await exercise.getByRole("button", { name: t("exercises:player.again") }).click();
  await relative(page, sheet, "Petra", "k", "Bas", "2001", "man");
  for (const who of ["Anouk", "Kees", "Arie"]) await addiction(exercise, sheet, who, who === "Anouk");
  await exercise.getByRole("button", { name: t("exercises:player.finish.genogram-draw") }).click();
  await expect(exercise.getByText(t("exercises:outcome.passed"), { exact: true })).toBeVisible();
  await expect(exercise.getByText(t("genogramCase:result.expected"))).toBeVisible();
});

test("no answer of the server brings the expected family before a drawing is checked", async ({ page, signIn }) => {
  await signIn("author");
  const bodies: string[] = [];
  page.on("response", async (response) => {
    if (/html|json/.test(response.headers()["content-type"] ?? "")) bodies.push(await response.text().catch(() => ""));
  });
  const sheet = (await toExercise(page, anouk, toDraw)).getByRole("application");
  await sheet.getByRole("button", { name: t("genogramEditor:empty.begin") }).click();
  const saved = page.waitForResponse((response) => response.url().endsWith("/attempt"));
  await name(page, "Anouk", "1988", "woman");
  await saved;
  expect(bodies.length).toBeGreaterThan(1);
  for (const body of bodies) expect(body).not.toMatch(/kees-trudy|cutOffRepaired|boven-de-winkel/);
});

test("a colleague looks at a worked example one step at a time, by keyboard alone", async ({ page, signIn, look }) => {
  await signIn("trainer");
  const example = await toExercise(page, milan, toSee);
  await expect(example.getByText(t("genogramCase:example.step", { number: 1, total: 9 }))).toBeVisible();
  await example.getByRole("button", { name: t("genogramCase:example.next") }).focus();
  for (let step = 2; step <= 9; step += 1) {
    await page.keyboard.press("Enter");
    await expect(example.getByText(t("genogramCase:example.step", { number: step, total: 9 }))).toBeVisible();
  }
  await expect(example.getByText("Vier lijnen, en je ziet waar je naar kunt vragen.").first()).toBeVisible();
  await look("a worked example");
  await example.getByRole("button", { name: t("exercises:player.finish.genogram-example") }).click();
  await expect(example.getByText(t("exercises:outcome.done.genogram-example"))).toBeVisible();
});

test("a colleague reads a drawn family and answers questions about it", async ({ page, signIn }) => {
  await signIn("trainer");
  await answerRightly(await toExercise(page, milan, toRead));
  await expect(page.getByText(feedback)).toBeVisible();
});

test("an author makes a case to draw, and a worked example of the same family", async ({ page, signIn, look }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.tip") }).click();
  const making = page.getByRole("dialog");
  await makeGenogram(page);
  await making.getByLabel(t("exerciseAuthor:title"), { exact: true }).fill("Teken Bo");
  await making
    .getByLabel(t("genogramAuthor:story"), { exact: true })
    .fill("Bo is van 1999. Dit is een verzonnen verhaal.");
  await making.getByRole("application").first().getByRole("button").first().press("Space");
  const panel = making.getByRole("complementary").first();
  await panel.getByLabel(t("genogramEditor:newcomer.name")).fill("Bo");
  await panel.getByLabel(t("genogramEditor:newcomer.name")).press("Tab");
  await look("an author's case to draw");
  await making.getByRole("button", { name: t("exerciseAuthor:save") }).click();
  await expect(making).toBeHidden();
  await expect(page.getByText("Teken Bo").first()).toBeVisible();

  await makeGenogram(page);
  await making.getByLabel(t("genogramAuthor:use")).selectOption({ label: t("genogramAuthor:uses.example") });
  await making.getByLabel(t("exerciseAuthor:title"), { exact: true }).fill("Kijk naar Bo");
  await making.getByLabel(t("genogramAuthor:stepText")).fill("Begin bij Bo.");
  await making
    .getByRole("group", { name: t("genogramAuthor:stepPeople") })
    .getByRole("checkbox")
    .check();
  await making.getByRole("button", { name: t("exerciseAuthor:save") }).click();
  await expect(making).toBeHidden();
  await expect(page.getByText("Kijk naar Bo").first()).toBeVisible();
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("a colleague reads a drawn family and answers, and follows an example in words", async ({ page, signIn }) => {
    await signIn("newcomer");
    const example = await toExercise(page, milan, toSee);
    await expect(example.getByText("Nu pas de verslaving, en meteen ook het herstel.").first()).toBeVisible();
    const reading = await toExercise(page, milan, toRead);
    expect(await page.content()).not.toContain(feedback);
    await answerRightly(reading);
    await expect(page.getByText(feedback)).toBeVisible();
  });

  test("a colleague reads the story, and why drawing is for paper", async ({ page, signIn }) => {
    await signIn("trainer");
    await toExercise(page, anouk, toDraw);
    await expect(page.getByText("Ik ben altijd blijven fietsen.", { exact: false }).first()).toBeVisible();
    await expect(page.getByText(t("genogramCase:draw.needsScript"))).toBeVisible();
  });
});

/** Asks in the text of a draft for a new genogram. */
async function makeGenogram(page: Page) {
  await page.getByRole("textbox", { name: t("authoring:field.how"), exact: true }).click();
  await page.keyboard.press("Control+End");
  await page.keyboard.type("/toets");
  await expect(page.getByRole("option", { name: t("documents:insert.exercise.label") })).toBeVisible();
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: t("authoring:exercise.kind.genogram"), exact: true }).click();
}

/** Opens an exercise from the contribution in which it stands. */
async function toExercise(page: Page, contribution: string, title: string): Promise<Locator> {
  await page.goto(contribution);
  const card = page
    .locator("div", { hasText: title })
    .filter({ has: page.getByRole("link", { name: "Doe de oefening" }) })
    .last();
  await card.getByRole("link", { name: "Doe de oefening" }).click();
  await expect(page.getByRole("heading", { name: title, level: 1 })).toBeVisible();
  return page.getByRole("region", { name: title });
}

async function answerRightly(reading: Locator) {
  await reading.getByLabel("Zijn halfzus van vaderskant").check();
  await reading.getByLabel("Milan", { exact: true }).check();
  await reading.getByLabel("Ineke", { exact: true }).check();
  await reading.getByLabel("Een zusje, Roos").check();
  await reading.getByLabel("Ze waren getrouwd en zijn gescheiden").check();
  await reading.getByLabel("Dat haar aandacht vooral naar hem gaat").check();
  await reading.getByRole("textbox").fill("Wie nam er op?");
  await reading.getByRole("button", { name: t("exercises:player.finish.genogram-read") }).click();
  await expect(reading.getByText(t("exercises:outcome.passed"), { exact: true })).toBeVisible();
  await expect(reading.getByText(t("exercises:outcome.score", { score: "100%" }))).toBeVisible();
}

/** Says who was just added: a name, a year or two, and a sign. */
async function name(page: Page, called: string, years: string, gender: "man" | "woman") {
  const form = page.getByRole("group", { name: t("genogramEditor:newcomer.label") });
  await form.getByLabel(t("genogramEditor:newcomer.name")).fill(called);
  await form.getByLabel(t("genogramEditor:newcomer.year")).fill(years);
  await form.getByRole("radio", { name: t(`genogramWords:gender.${gender}`) }).check({ force: true });
  await form.getByLabel(t("genogramEditor:newcomer.name")).press("Enter");
  await expect(form).toHaveCount(0);
}

/** Adds a relative of somebody by one key. */
async function relative(
  page: Page,
  sheet: Locator,
  of: string,
  key: "p" | "k" | "o",
  ...[called, years, gender]: [string, string, "man" | "woman"]
) {
  await sheet.getByRole("button", { name: new RegExp(`^${of}\\b`) }).press("Space");
  await page.keyboard.press(key);
  await name(page, called, years, gender);
}

async function addiction(exercise: Locator, sheet: Locator, who: string, isRecovering: boolean) {
  await sheet.getByRole("button", { name: new RegExp(`^${who}\\b`) }).press("Space");
  const panel = exercise.getByRole("complementary", { name: t("genogramEditor:panel.label") });
  await panel.getByText(t("genogramEditor:panel.use"), { exact: true }).click();
  await panel
    .getByLabel(t("genogramEditor:use.state"))
    .selectOption({ label: t(`genogramWords:addictionState.${isRecovering ? "recovery" : "active"}`) });
  await panel.getByLabel(t("genogramWords:substance.alcohol")).check();
}
