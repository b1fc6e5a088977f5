import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { drawingOn, Hands, heard, openSheet, personIn, threeGenerations } from "#tests/support/genogram.ts";
import type { Newcomer } from "#tests/support/genogram.ts";
import { reach } from "#tests/support/keyboard.ts";
import { words } from "#tests/support/words.ts";

// Each test signs in as somebody else, for a sheet of her own that is empty. The author's is filled by tests of files.
const t = words("nl");
const form = (page: Page) => page.getByRole("group", { name: t("genogramEditor:newcomer.label") });
const undo = (page: Page) => page.getByRole("button", { name: t("genogramEditor:toolbar.undo") });

async function everybody(drawing: Locator): Promise<string[]> {
  const names = await drawing.locator("[data-person]").evaluateAll((nodes) => nodes.map((node) => node.ariaLabel!));
  return names.toSorted();
}

async function isComplete(drawing: Locator): Promise<void> {
  await expect(drawing.locator("[data-person]")).toHaveCount(threeGenerations.length);
  const names = await everybody(drawing);
  for (const name of heard) expect(names).toContain(name);
}

/** Adds everybody by pressing or tapping on what is seen, and gives how many gestures each of them took. */
async function drawByHand(page: Page, drawing: Locator, way: "click" | "tap"): Promise<number[]> {
  const hands = new Hands(page);
  const counts: number[] = [];
  for (const { relative, name, year, sign, from } of threeGenerations) {
    if (from) await hands[way](personIn(drawing, from));
    const begin =
      relative === null
        ? drawing.getByRole("button", { name: t("genogramEditor:empty.begin") })
        : drawing.getByRole("button", { name: t(`genogramEditor:relative.${relative}.name`), exact: true });
    await hands[way](begin);
    await page.keyboard.type(`${name} ${year}`);
    if (sign) {
      await hands[way](form(page).getByRole("radio", { name: t(`genogramWords:gender.${sign}`), exact: true }));
    }
    await hands[way](form(page).getByRole("button", { name: t("genogramEditor:newcomer.done") }));
    counts.push(hands.take());
  }
  return counts;
}

test("a family of fifteen in three generations is drawn with the keyboard alone, in at most four keys a person", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("newcomer");
  const drawing = await openSheet(page);
  await reach(page, drawing.getByRole("button", { name: t("genogramEditor:empty.begin") }));
  const hands = new Hands(page);
  const counts: number[] = [];
  for (const newcomer of threeGenerations) {
    await addByKeys(page, hands, newcomer);
    counts.push(hands.take());
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(4);
  await isComplete(drawing);
  await look("a genogram of fifteen people");

  await expect(page.getByText("Bewaard om")).toBeVisible();
  const drawn = await everybody(drawing);
  await page.reload();
  await expect.poll(() => everybody(drawingOn(page))).toEqual(drawn);

  await reach(page, personIn(drawing, "Mila"));
  await page.keyboard.press("Delete");
  await expect(drawing.locator("[data-person]")).toHaveCount(14);
  await page.keyboard.press("Control+z");
  await expect(drawing.locator("[data-person]")).toHaveCount(15);
  await page.keyboard.press("Control+Shift+z");
  await expect(drawing.locator("[data-person]")).toHaveCount(14);
  await page.keyboard.press("Control+z");
  await expect.poll(() => everybody(drawing)).toEqual(drawn);
});

async function addByKeys(page: Page, hands: Hands, { relative, name, year, sign, from }: Newcomer): Promise<void> {
  // From the last grandchild, one to the left is a child of Els, and above her is Els herself.
  if (from) for (const key of ["ArrowLeft", "ArrowUp"]) await hands.key(key);
  if (from) await expect(personIn(drawingOn(page), from)).toBeFocused();
  await hands.key(relative === null ? "Enter" : t(`genogramEditor:relative.${relative}.key`));
  await expect(form(page)).toBeVisible();
  await page.keyboard.type(`${name} ${year}`);
  if (sign) await hands.key(sign === "woman" ? "ArrowUp" : "ArrowDown");
  await hands.key("Enter");
  await expect(personIn(drawingOn(page), name)).toBeFocused();
}

test("the same family is drawn with the mouse alone; panning draws nobody again, and each step is undone", async ({
  page,
  signIn,
}) => {
  await signIn("lead");
  const drawing = await openSheet(page);
  expect(Math.max(...(await drawByHand(page, drawing, "click")))).toBeLessThanOrEqual(4);
  await isComplete(drawing);

  await page.evaluate(() => {
    const seen = { people: 0 };
    Object.assign(window, { seen });
    const people = document.querySelectorAll("[data-place]");
    const observer = new MutationObserver((changes) => (seen.people += changes.length));
    for (const each of people) observer.observe(each, { attributes: true, childList: true, subtree: true });
  });
  const stage = drawing.locator("[data-stage]");
  const before = await stage.getAttribute("transform");
  const box = (await drawing.boundingBox())!;
  await page.mouse.move(box.x + 20, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 120, box.y + 60, { steps: 8 });
  await page.mouse.up();
  await page.mouse.wheel(0, -300);
  await drawing.getByRole("button", { name: t("drawing:camera.closer") }).click();
  expect(await stage.getAttribute("transform")).not.toBe(before);
  expect(await page.evaluate(() => (window as never as { seen: { people: number } }).seen.people)).toBe(0);
  await drawing.getByRole("button", { name: t("drawing:camera.whole") }).click();

  const sven = personIn(drawing, "Sven");
  const from = (await sven.locator("rect").last().boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2 + 60, from.y + from.height / 2, { steps: 6 });
  await page.mouse.up();
  await expect(async () => {
    const to = (await sven.locator("rect").last().boundingBox())!;
    expect(to.x - from.x).toBeGreaterThan(30);
  }).toPass();

  for (let left = threeGenerations.length; left > 0; left -= 1) {
    await expect(drawing.locator("[data-person]")).not.toHaveCount(0);
    await undo(page).click();
  }
  await expect(drawing.locator("[data-person]")).toHaveCount(1);
  await undo(page).click();
  await expect(drawing.getByRole("button", { name: t("genogramEditor:empty.begin") })).toBeVisible();
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

  test("the same family is drawn by touch, with room for fingers, and a person is opened from below", async ({
    page,
    signIn,
    look,
  }) => {
    await signIn("trainer");
    const drawing = await openSheet(page);
    expect(Math.max(...(await drawByHand(page, drawing, "tap")))).toBeLessThanOrEqual(4);
    await isComplete(drawing);
    for (const button of await drawing
      .getByRole("button")
      .filter({ hasNot: page.locator("g") })
      .all()) {
      if (await button.evaluate((node) => node instanceof SVGElement)) continue;
      const box = (await button.boundingBox())!;
      expect(Math.min(box.width, box.height), await button.innerText()).toBeGreaterThanOrEqual(44);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await look("a genogram on a phone");

    await drawing.getByRole("button", { name: t("genogramEditor:handle.more", { name: "Sven" }) }).tap();
    const sheet = page.getByRole("dialog", { name: "Sven" });
    await sheet.getByLabel(t("genogramEditor:person.occupation")).fill("kok");
    await look("everything about somebody, on a phone");
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(personIn(drawing, "Sven")).toBeVisible();
    await page.getByRole("tab", { name: t("genogramEditor:side.words") }).tap();
    await expect(page.getByText("Man, kok.")).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});

test("everything about a person, her bonds and lines is said in the table as in the drawing", async ({
  page,
  signIn,
  look,
}) => {
  await page.setViewportSize({ width: 1440, height: 1000 });
  await signIn("administrator");
  const drawing = await openSheet(page);
  await drawing.getByRole("button", { name: t("genogramEditor:empty.begin") }).click();
  await page.keyboard.type("Marja 1961");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.keyboard.press("p");
  await page.keyboard.type("Henk");
  await page.keyboard.press("Tab");
  await page.keyboard.type("62");
  await page.keyboard.press("Enter");
  await expect(page.getByText(t("genogramEditor:newcomer.yearWrong"))).toBeVisible();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("1962");
  await page.keyboard.press("Enter");
  await expect(personIn(drawing, "Henk")).toBeFocused();

  await page.keyboard.press("l");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowLeft");
  await personIn(drawing, "Marja").click();
  const dialog = page.getByRole("dialog", { name: t("genogramEditor:tie.title") });
  await expect(dialog.getByRole("radio")).toHaveCount(12);
  await dialog.getByRole("button", { name: t("genogramEditor:tie.all", { count: 40 }) }).click();
  await expect(dialog.getByRole("radio")).toHaveCount(40);
  await dialog.getByRole("radio", { name: t("genogramWords:tie.caresFor") }).check();
  await look("the forty emotional lines");
  await dialog.getByRole("button", { name: t("genogramEditor:tie.draw") }).click();

  await page.getByRole("tab", { name: t("genogramEditor:side.table") }).click();
  const table = page.getByRole("table", { name: t("genogramEditor:table.caption") });
  await table.getByRole("button", { name: "Marja" }).click();
  await table.getByRole("button", { name: t("genogramEditor:relative.child.name") }).click();
  await page.keyboard.type("Sem 1990");
  await page.keyboard.press("Enter");
  await expect(table.getByRole("button", { name: "Sem" })).toBeFocused();
  await expect(table.getByRole("row", { name: /^Sem/ })).toContainText("Marja en Henk");
  await look("the table of a genogram");
  await table.getByRole("button", { name: t("genogramEditor:table.edit") }).click();
  await page.getByLabel(t("genogramEditor:person.birth")).fill("gisteren");
  await expect(page.getByText(t("genogramEditor:date.wrong"))).toBeVisible();
  await table.getByRole("button", { name: "Henk" }).click();
  await table.getByRole("button", { name: "Sem" }).click();
  if (!(await page.getByLabel(t("genogramEditor:person.birth")).isVisible())) {
    await table.getByRole("button", { name: t("genogramEditor:table.edit") }).click();
  }
  await expect(page.getByLabel(t("genogramEditor:person.birth"))).toHaveValue("gisteren");
  await page.getByLabel(t("genogramEditor:person.birth")).fill("±1952");
  await page.getByText(t("genogramEditor:panel.use"), { exact: true }).click();
  await page.getByLabel(t("genogramEditor:use.state")).selectOption("recovery");
  await page.getByLabel(t("genogramWords:substance.alcohol")).check();
  await look("everything about somebody");
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Marja is later geboren dan het eigen kind Sem." })).toBeVisible();

  await page.getByRole("tab", { name: t("genogramEditor:side.words") }).click();
  await expect(page.getByText("In herstel van verslaving (alcohol).")).toBeVisible();
  await expect(page.getByText("Henk naar Marja: zorgt voor")).toBeVisible();
  await look("a genogram in words");

  await page.getByRole("tab", { name: t("genogramEditor:side.drawing") }).click();
  await page.getByLabel(t("genogramEditor:pattern.label")).selectOption({ label: "alcohol (1)" });
  const place = (name: string) => drawing.locator("[data-place]", { has: page.locator(`[aria-label^="${name},"]`) });
  await expect(place("Sem")).toHaveAttribute("data-light", "on");
  await expect(place("Henk")).toHaveAttribute("data-light", "off");
  await expect(page.getByText("zorgt voor", { exact: true })).toBeVisible();
  await look("a genogram in which something stands out");
});
