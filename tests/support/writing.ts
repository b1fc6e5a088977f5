import type { Page } from "@playwright/test";
import { expect } from "./browser.ts";
import type { Words } from "./words.ts";

/** Types into one of the written fields of the editor. */
export async function write(page: Page, field: string, text: string): Promise<void> {
  const editor = page.getByRole("textbox", { name: field, exact: true });
  await editor.click();
  await editor.pressSequentially(text);
}

/** Waits until the editor says that everything is kept. */
export async function kept(page: Page, t: Words): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: t("authoring:saving.saved") })).toBeVisible();
}

/** Chooses an answer of one of the lists beside the text. */
export async function choose(page: Page, list: string, answer: string): Promise<void> {
  await page.getByRole("group", { name: list, exact: true }).getByLabel(answer, { exact: true }).check();
}

/** Hands a complete draft in with the three statements. */
export async function handIn(page: Page, t: Words): Promise<void> {
  await kept(page, t);
  await page.getByRole("button", { name: t("authoring:editor.toSubmission") }).click();
  await page.getByLabel(t("authoring:submission.clientDataNone")).check();
  await page.getByLabel(t("authoring:submission.rightsOwn")).check();
  await page.getByLabel(t("authoring:submission.respectful")).check();
  await page.getByRole("button", { name: t("authoring:submission.send"), exact: true }).click();
  await expect(page).toHaveURL("/my-work");
}

/** Opens what waits for review under this title. */
export async function openReview(page: Page, title: string): Promise<void> {
  await page.goto("/reviews");
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}
