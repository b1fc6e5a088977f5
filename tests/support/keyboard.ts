import type { Locator, Page } from "@playwright/test";

/** Goes on with Tab until the element has the focus, as someone without a mouse does. */
export async function reach(page: Page, wanted: Locator): Promise<void> {
  await wanted.waitFor();
  for (let presses = 0; presses < 250; presses += 1) {
    if (await wanted.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press("Tab");
  }
  throw new Error(`Tab never came to ${wanted}`);
}

/** Goes to a link or a button, and uses it. */
export async function press(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press("Enter");
}

/** Goes to a field, and writes in it after what is there. */
export async function type(page: Page, wanted: Locator, text: string): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.type(text);
}

/** Goes to the question of an answer, which is one stop, and with the arrows to the answer. */
export async function answer(page: Page, wanted: Locator): Promise<void> {
  const question = page.locator(`input[name="${await wanted.getAttribute("name")}"]:focus`);
  for (let presses = 0; presses < 250 && (await question.count()) === 0; presses += 1) {
    await page.keyboard.press("Tab");
  }
  await page.keyboard.press("Space");
  for (let presses = 0; presses < 20 && !(await wanted.isChecked()); presses += 1) {
    await page.keyboard.press("ArrowDown");
  }
}

/** Goes to a box, and ticks it. */
export async function tick(page: Page, wanted: Locator): Promise<void> {
  await reach(page, wanted);
  await page.keyboard.press("Space");
}
