import type { Browser, Page } from "@playwright/test";
import { expect } from "./browser.ts";
import type { Part } from "../../prisma/cast.ts";
import { words } from "./words.ts";
import type { Words } from "./words.ts";
import { choose, handIn, openReview, write } from "./writing.ts";

export interface Stage {
  browser: Browser;
  language: "nl" | "en";
  signIn(part: Part, elsewhere: Page): Promise<void>;
}

/** Someone of the cast at a browser of her own, with the interface in the language of the journey. */
export async function at(stage: Stage, part: Part): Promise<Page> {
  const context = await stage.browser.newContext({ locale: stage.language === "nl" ? "nl-NL" : "en-GB" });
  const page = await context.newPage();
  await stage.signIn(part, page);
  await page.evaluate(
    (language) => fetch("/preferences", { method: "POST", body: new URLSearchParams({ language, returnTo: "/" }) }),
    stage.language,
  );
  await page.goto("/");
  await expect(page.locator("html")).toHaveAttribute("lang", stage.language);
  return page;
}

/** Step 1: a therapist writes an exercise with an interactive part, and hands it in. */
export async function writesAnExercise(page: Page, t: Words, title: string): Promise<void> {
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill(title);
  await write(page, t("authoring:field.what"), "Drie vragen bij een kop koffie.");
  await write(page, t("authoring:field.why"), "Aan een tafel praat het makkelijker.");
  await write(page, t("authoring:field.how"), "Schenk in en wacht. Stel dan de eerste vraag.");
  await page.keyboard.press("Enter");
  await page.keyboard.type(`/${t("documents:insert.exercise.label").slice(0, 6)}`);
  await page.getByRole("option", { name: t("documents:insert.exercise.label") }).click();
  await page.getByRole("button", { name: t("authoring:exercise.kind.reflection"), exact: true }).click();
  const making = page.getByRole("dialog");
  await making.getByRole("textbox", { name: t("exerciseAuthor:title"), exact: true }).fill("Na de koffie");
  await making.getByRole("textbox", { name: t("exerciseAuthor:promptText"), exact: true }).fill("Wat viel je op?");
  await making.getByRole("button", { name: t("exerciseAuthor:save") }).click();
  await expect(making).toBeHidden();
  await expect(page.getByText("Na de koffie")).toBeVisible();
  await write(page, t("authoring:field.caution"), "Niet als iemand net slecht nieuws kreeg.");
  await choose(page, t("authoring:field.elements"), t("authoring:element.a"));
  await choose(page, t("authoring:facts.for"), t("authoring:targetGroup.adults"));
  await choose(page, t("authoring:facts.setting"), t("authoring:setting.individual"));
  await page.getByLabel(t("authoring:field.minutes")).fill("20");
  await choose(page, t("authoring:facts.evidence"), t("authoring:evidence.practice"));
  await page.getByRole("button", { name: t("authoring:sources.add") }).click();
  await page.getByLabel(t("authoring:sources.citation", { number: 1 })).fill("Ons eigen team, 2026");
  await handIn(page, t);
}

/** Step 2: the reviewer returns it with a remark and a reason; the therapist mends it; it is published. */
export async function isReviewed(author: Page, reviewer: Page, t: Words, title: string): Promise<string> {
  await openReview(reviewer, title);
  await reviewer.getByLabel(t("authoring:review.remark"), { exact: true }).fill("Zeg ook hoe je afsluit.");
  await reviewer.getByRole("button", { name: t("authoring:review.addRemark") }).click();
  await expect(reviewer.getByText("Zeg ook hoe je afsluit.")).toBeVisible();
  await reviewer.getByLabel(t("authoring:review.returnReason")).fill("Het einde ontbreekt nog.");
  await reviewer.getByRole("button", { name: t("authoring:review.return"), exact: true }).click();
  await expect(reviewer).toHaveURL("/reviews");
  await author.goto("/my-work");
  await expect(author.getByText("Het einde ontbreekt nog.")).toBeVisible();
  await author.getByRole("link", { name: title }).click();
  await write(author, t("authoring:field.why"), " En je sluit samen af.");
  await handIn(author, t);
  await openReview(reviewer, title);
  await expect(reviewer.locator("ins").filter({ hasText: "sluit samen af" })).toBeVisible();
  await reviewer.getByRole("button", { name: t("authoring:review.publish") }).click();
  await expect(reviewer).toHaveURL(/\/contributions\//);
  await expect(reviewer.getByRole("heading", { level: 1, name: title })).toBeVisible();
  return new URL(reviewer.url()).pathname;
}

/** Step 3: a module is composed of it, reviewed and printed as one booklet. */
export async function becomesAModule(author: Page, reviewer: Page, t: Words, title: string): Promise<void> {
  const module = `Module ${title}`;
  await author.goto("/my-work");
  await author.getByRole("button", { name: t("authoring:begin.module") }).click();
  await author.getByLabel(t("authoring:field.title"), { exact: true }).fill(module);
  await write(author, t("authoring:field.what"), "Eén keer koffie.");
  await write(author, t("authoring:field.caution"), "Een voorstel.");
  await choose(author, t("authoring:facts.evidence"), t("authoring:evidence.proposal"));
  await author.getByRole("button", { name: t("authoring:module.addSession") }).click();
  await author.getByLabel(t("authoring:module.sessionTitle", { number: 1 })).fill("De eerste keer");
  await author.getByRole("button", { name: t("authoring:module.addContribution") }).click();
  await author.getByLabel(t("authoring:module.searchTitle")).fill(title);
  await author.getByRole("dialog").getByRole("button", { name: title }).click();
  await handIn(author, t);
  await openReview(reviewer, module);
  await reviewer.getByRole("button", { name: t("authoring:review.publish") }).click();
  await reviewer.getByRole("link", { name: t("authoring:action.booklet") }).click();
  await expect(reviewer.getByRole("heading", { level: 2, name: title })).toBeVisible();
}

/** Step 4: a colleague finds it by another form of a word in it, and reads it. */
export async function isFound(page: Page, t: Words, title: string, path: string): Promise<void> {
  await expect(async () => {
    await page.goto("/knowledge");
    await page.getByRole("searchbox").fill(title);
    await page
      .getByRole("main")
      .getByRole("button", { name: t("knowledge:search.button"), exact: true })
      .click();
    await expect(page.getByRole("link", { name: title, exact: true }).first()).toBeVisible({ timeout: 2000 });
  }).toPass();
  await page.goto(path);
  await page.getByRole("link", { name: t("authoring:exercise.do") }).click();
  await expect(page.getByLabel("Wat viel je op?")).toBeVisible();
}

/** The parts of a day that the journey goes through. */
interface CourseDay {
  read: string;
  reflection: string;
  quiz: string;
}

/** Step 5: the new hire follows the course: reads, does an exercise, answers a quiz, reflects, and resumes elsewhere. */
export async function followsTheCourse(page: Page, elsewhere: Page, t: Words, day: CourseDay): Promise<number> {
  const course = "/courses/vierdaagse-basiscursus";
  await page.goto(`${course}/parts/${day.read}`);
  await page.getByRole("button", { name: t("courses:part.confirm.read") }).click();
  await page.goto(`${course}/parts/${day.reflection}`);
  for (const box of await page.getByRole("main").getByRole("textbox").all()) await box.fill("Van mij alleen.");
  await page.getByRole("button", { name: t("exercises:player.finish.reflection"), exact: true }).click();
  await page.goto(`${course}/parts/${day.quiz}`);
  await answersEverything(page);
  await page.getByRole("button", { name: t("exercises:player.finish.quiz"), exact: true }).click();
  await expect(page.getByRole("button", { name: t("exercises:player.finish.quiz"), exact: true })).toBeHidden();
  await page.goto(course);
  const shown = await page.getByRole("progressbar").getAttribute("aria-valuetext");
  await elsewhere.goto(course);
  expect(await elsewhere.getByRole("progressbar").getAttribute("aria-valuetext")).toBe(shown);
  await elsewhere.goto(`${course}/parts/${day.reflection}`);
  await expect(elsewhere.getByText("Van mij alleen.").first()).toBeVisible();
  return Number(/\d+/.exec(shown ?? "")?.[0]);
}

async function answersEverything(page: Page): Promise<void> {
  for (const group of await page.getByRole("main").getByRole("group").all()) {
    const choice = group.locator("input[type=radio], input[type=checkbox]").first();
    if (await choice.count()) await choice.check({ force: true });
  }
  for (const box of await page.getByRole("main").locator("textarea").all()) await box.fill("In mijn eigen woorden.");
}

// Each journey takes a day of its own, which no other test comes to: what was learned stays learned.
const days: Record<"nl" | "en", CourseDay> = {
  nl: { read: "d3-element-d", reflection: "d3-reflectie", quiz: "d3-toets" },
  en: { read: "d2-element-a", reflection: "d2-reflectie", quiz: "d2-toets" },
};

/** The whole of it, from a therapist's idea to the statement that an administrator looks up. */
export async function wholeJourney(stage: Stage): Promise<void> {
  const t = words(stage.language);
  const title = stage.language === "nl" ? "Koffie met drie vragen" : "Coffee and three questions";
  const author = await at(stage, "author");
  const reviewer = await at(stage, "reviewer");
  await writesAnExercise(author, t, title);
  const path = await isReviewed(author, reviewer, t, title);
  await becomesAModule(author, reviewer, t, title);
  const newcomer = await at(stage, "newcomer");
  await isFound(newcomer, t, title, path);
  const day = days[stage.language];
  const done = await followsTheCourse(newcomer, await at(stage, "newcomer"), t, day);
  const lead = await at(stage, "lead");
  await lead.goto("/teams");
  await expect(lead.getByRole("row").filter({ hasText: "Noor" })).toContainText(t("teams:cell", { done, total: 36 }));
  const administrator = await at(stage, "administrator");
  await expect(async () => {
    await administrator.goto("/administration/statements");
    await expect(administrator.getByRole("main")).toContainText(t("tracking:verb.completed"), { timeout: 2000 });
  }).toPass();
}
