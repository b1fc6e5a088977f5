import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");

test("on paper an exercise in a text has its questions, whether the page came whole or by a link, and costs no script", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  const scripts: string[] = [];
  page.on("request", (request) => {
    if (request.url().endsWith(".js")) scripts.push(request.url());
  });
  const question = page.getByText(/Henk dronk en is overleden/);
  await page.goto("/contributions/genogram-verzonnen-familie");
  await page.waitForLoadState("networkidle");
  expect(scripts.filter((address) => /\/print-/.test(address))).toEqual([]);
  await expect(question).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(question).toBeVisible();

  await page.emulateMedia({ media: "screen" });
  await page.goto("/knowledge?q=verzonnen+familie");
  await page.getByRole("main").getByRole("link", { name: "Oefenen met een verzonnen familie" }).click();
  await expect(page.getByRole("link", { name: t("authoring:exercise.do") })).toBeVisible();
  await expect(question).toBeHidden();
  await page.emulateMedia({ media: "print" });
  await expect(question).toBeVisible();
});
