import type { Locator, Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { press, reach, tick, type } from "#tests/support/keyboard.ts";
import { answerQuiz } from "#tests/support/quiz.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const course = "/courses/vierdaagse-basiscursus";
const quizFile = "vierdaagse-basiscursus/exercises/dag-1.quiz.yaml";
const outcomes = [t("exercises:outcome.passed"), t("exercises:outcome.notPassed")];
const secret = "Dit lees alleen ik, op de fiets naar huis.";

function part(slug: string): string {
  return `${course}/parts/${slug}`;
}

test.describe.configure({ mode: "serial" });

test("the newcomer reads, leaves, and goes on at the same place on another device", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  await signIn("newcomer");
  await page.goto("/courses");
  await look("the courses");
  await page.getByRole("link", { name: "Vierdaagse basiscursus", exact: true }).click();
  await expect(page.getByText(t("courses:reason", { reason: "Hoort bij je inwerkperiode" }))).toBeVisible();
  await look("a course");
  await page
    .getByRole("main")
    .getByRole("link", { name: t("courses:begin"), exact: true })
    .click();
  await expect(page).toHaveURL(part("d1-welkom"));
  await expect(page.getByRole("heading", { level: 1, name: "Welkom: zo werkt de cursus" })).toBeVisible();
  await look("a part to read");
  await page.getByRole("button", { name: t("courses:part.confirm.read") }).click();
  await expect(page).toHaveURL(`${part("d1-groeivermogen")}?done=d1-welkom`);

  await page.goto(part("d1-huis"));
  await page.getByLabel("Fundament: op wie en waarop kan Marja staan?").fill("Haar zus, en een vaste woning.");
  await expect(page.getByText(t("exercises:keeping.kept"))).toBeVisible();
  await look("a worksheet in a part");

  const phone = await (await browser.newContext({ locale: "nl-NL", viewport: { width: 360, height: 740 } })).newPage();
  await signIn("newcomer", phone);
  await phone.goto("/courses");
  await phone.getByRole("link", { name: `${t("courses:goOn")} Vierdaagse basiscursus` }).click();
  await expect(phone).toHaveURL(part("d1-huis"));
  await expect(phone.getByLabel("Fundament: op wie en waarop kan Marja staan?")).toHaveValue(
    "Haar zus, en een vaste woning.",
  );
  await phone.getByRole("button", { name: t("exercises:player.finish.worksheet"), exact: true }).click();
  await expect(phone.getByRole("link", { name: /^Verder: / })).toBeVisible();
  await phone.context().close();

  await page.goto(course);
  await expect(row(page, "Het Huis van Marja (verzonnen casus)")).toContainText(t("courses:part.doneOn"));
});

test("the newcomer fails the quiz, passes it, is at a session and writes for herself", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("newcomer");
  await page.goto(part("d1-toets"));
  await look("a quiz in a part");
  await answerQuiz(page, quizFile, false);
  await page.getByRole("button", { name: t("exercises:player.finish.quiz") }).click();
  await expect(page.getByText(t("exercises:outcome.notPassed"), { exact: true })).toBeVisible();
  await look("a quiz that was not passed");
  await page.getByRole("button", { name: t("exercises:player.again") }).click();
  await answerQuiz(page, quizFile, true);
  await page.getByRole("button", { name: t("exercises:player.finish.quiz") }).click();
  await expect(page.getByText(t("exercises:outcome.passed"), { exact: true })).toBeVisible();
  await expect(page.getByRole("link", { name: /^Verder: / })).toBeVisible();
  await look("a quiz that was passed");

  await page.goto(part("d1-vijf-hoeken"));
  await look("a session");
  await page.getByRole("button", { name: t("courses:part.confirm.live") }).click();
  await expect(page.getByText(t("courses:justDone"))).toBeVisible();

  await page.goto(part("d1-reflectie"));
  await page.getByLabel("Wat deed jij al aan groeivermogen zonder het zo te noemen?").fill(secret);
  await page.getByRole("button", { name: t("exercises:player.finish.reflection"), exact: true }).click();
  await expect(page.getByRole("main").getByText(t("ui:state.done")).first()).toBeVisible();
});

test("the lead sees of her team what each of them sees, and nothing that they wrote", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  const learner = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("newcomer", learner);
  await learner.goto(course);
  const own = await learner
    .getByText(/^\d+ van 36 onderdelen klaar/)
    .first()
    .innerText();
  const done = await learner
    .locator("main li li")
    .filter({ hasText: t("courses:part.doneOn") })
    .allTextContents();
  await learner.context().close();

  await signIn("lead");
  await page
    .getByRole("navigation", { name: t("ui:navigation") })
    .getByRole("link", { name: t("common:places.team") })
    .click();
  await expect(page.getByRole("heading", { level: 1, name: cast.teams.north })).toBeVisible();
  await look("the overview of a team");
  const cell = page.getByRole("row", { name: cast.people.newcomer.name });
  const count = own.match(/^\d+/)![0];
  await expect(cell).toContainText(t("teams:cell", { done: count, total: 36 }));
  await cell.getByRole("link").click();
  await expect(page.getByRole("heading", { level: 1, name: cast.people.newcomer.name })).toBeVisible();
  await look("what one learner did");
  const seen = await page
    .locator("main li li")
    .filter({ hasText: t("courses:part.doneOn") })
    .allTextContents();
  expect(seen.length).toBe(Number(count));
  expect(seen).toEqual(done);
  expect(await page.content()).not.toContain(secret);
});

test("the lead assigns a course; what she forgets stands beside its field, and what she typed stays", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("lead");
  await page.goto("/teams");
  await page.getByRole("link", { name: t("teams:assign.title") }).click();
  await look("assigning a course");
  await page.getByLabel(t("teams:assign.reason")).fill("Om bij te blijven");
  await page.getByRole("button", { name: t("teams:assign.send") }).click();
  await expect(page.getByRole("alert")).toContainText(t("teams:assign.people"));
  await expect(page.getByLabel(t("teams:assign.reason"))).toHaveValue("Om bij te blijven");
  await look("assigning with errors");
  await page.getByRole("checkbox", { name: cast.people.newcomer.name }).check();
  await page.getByLabel(t("teams:assign.dueOn")).fill("2099-12-31");
  await page.getByRole("button", { name: t("teams:assign.send") }).click();
  await expect(
    page.getByText(t("refusal:assignment.exists", { name: cast.people.newcomer.name })).first(),
  ).toBeVisible();

  await page.goto("/teams");
  await page.getByRole("row", { name: cast.people.lead.name }).getByRole("link").click();
  await page.getByRole("button", { name: t("teams:assignment.withdraw") }).click();
  await expect(page.getByText(t("teams:assign.withdrawn"))).toBeVisible();
  await expect(page.getByRole("row", { name: cast.people.lead.name })).toContainText(t("teams:notAssigned"));
  await page.getByRole("link", { name: t("teams:assign.title") }).click();
  await page.getByRole("checkbox", { name: cast.people.lead.name }).check();
  await page.getByLabel(t("teams:assign.dueOn")).fill("2099-12-31");
  await page.getByLabel(t("teams:assign.reason")).fill("Ik doe zelf mee met het team");
  await page.getByRole("button", { name: t("teams:assign.send") }).click();
  await expect(page.getByText(t("teams:assign.done"))).toBeVisible();
});

test("without JavaScript a colleague begins the course, and passes the quiz", async ({ browser, signIn }) => {
  const page = await (await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" })).newPage();
  await signIn("reviewer", page);
  await page.goto(course);
  await page.getByRole("button", { name: t("courses:begin") }).click();
  await expect(page).toHaveURL(part("d1-welkom"));
  await page.getByRole("button", { name: t("courses:part.confirm.read") }).click();
  await expect(page.getByText(t("courses:justDone"))).toBeVisible();

  await page.goto(part("d1-toets"));
  await page.getByRole("button", { name: t("exercises:player.finish.quiz") }).click();
  await expect(page.getByText(t("exercises:player.open")).first()).toBeVisible();
  await answerQuiz(page, quizFile, true);
  await page.getByRole("button", { name: t("exercises:player.finish.quiz") }).click();
  await expect(page.getByText(t("exercises:outcome.passed"), { exact: true })).toBeVisible();
  await page.getByRole("link", { name: /^Verder: / }).click();
  await page.goto(course);
  await expect(page.getByText(/^2 van 36 onderdelen klaar/).first()).toBeVisible();
  await expect(page.getByText(t("courses:notAssigned"))).toBeVisible();
  await page.context().close();
});

test("with the keyboard alone someone finds her place, reads, confirms and answers", async ({ page, signIn }) => {
  await signIn("author");
  await page.goto("/courses");
  await press(page, page.getByRole("link", { name: "Vierdaagse basiscursus", exact: true }));
  await expect(page).toHaveURL(course);
  await press(page, page.getByRole("main").getByRole("link", { name: t("courses:goOn"), exact: true }));
  await expect(page).toHaveURL(/\/parts\//);

  await page.goto(part("d1-toets"));
  const first = page.getByRole("group", { name: /^1\. / }).getByRole("radio").first();
  await reach(page, first);
  await page.keyboard.press("ArrowDown");
  await expect(page.getByRole("group", { name: /^1\. / }).getByRole("radio").nth(1)).toBeChecked();
  await press(page, page.getByRole("button", { name: t("exercises:player.finish.quiz") }));
  await expect(page.getByText(t("exercises:player.open")).first()).toBeVisible();
});

test("with the keyboard alone the newcomer confirms what she read, answers a quiz and writes for herself", async ({
  page,
  signIn,
}) => {
  await signIn("newcomer");
  await page.goto(part("d4-zelfhulp"));
  await press(page, page.getByRole("button", { name: t("courses:part.confirm.read") }));
  await expect(page.getByText(t("courses:justDone"))).toBeVisible();
  await page.goto(part("d4-toets"));
  await page.getByRole("button", { name: t("exercises:player.finish.quiz") }).waitFor();
  for (const question of await page.getByRole("main").getByRole("group").all()) {
    await tick(page, question.locator("input").first());
  }
  for (const box of await page.getByRole("main").getByRole("textbox").all()) await type(page, box, "In mijn woorden.");
  await press(page, page.getByRole("button", { name: t("exercises:player.finish.quiz") }));
  await expect(page.getByText(new RegExp(outcomes.join("|"))).first()).toBeVisible();
  await page.goto(part("d4-reflectie"));
  for (const box of await page.getByRole("main").getByRole("textbox").all()) await type(page, box, secret);
  await press(page, page.getByRole("button", { name: t("exercises:player.finish.reflection"), exact: true }));
  await expect(page.getByRole("main").getByText(t("ui:state.done")).first()).toBeVisible();
});

test("with the keyboard alone the lead opens what a colleague did, takes a course back and assigns it again", async ({
  page,
  signIn,
}) => {
  await signIn("lead");
  await press(page, page.getByRole("link", { name: t("common:places.team") }));
  await expect(page.getByRole("heading", { level: 1, name: cast.teams.north })).toBeVisible();
  await press(page, page.getByRole("row", { name: cast.people.author.name }).getByRole("link"));
  await expect(page.getByRole("heading", { level: 1, name: cast.people.author.name })).toBeVisible();
  await press(page, page.getByRole("button", { name: t("teams:assignment.withdraw") }));
  await expect(page.getByText(t("teams:assign.withdrawn"))).toBeVisible();
  await press(page, page.getByRole("link", { name: t("teams:assign.title") }));
  await tick(page, page.getByRole("checkbox", { name: cast.people.author.name }));
  // The day and the month are the same, whichever comes first.
  await type(page, page.getByLabel(t("teams:assign.dueOn")), "12122099");
  await type(page, page.getByLabel(t("teams:assign.reason")), "Om nieuwe collega's te begeleiden");
  await press(page, page.getByRole("button", { name: t("teams:assign.send") }));
  await expect(page.getByText(t("teams:assign.done"))).toBeVisible();
  await expect(page.getByRole("row", { name: cast.people.author.name })).toContainText("2099");
});

function row(page: Page, name: string): Locator {
  return page.locator("main li li").filter({ hasText: name });
}
