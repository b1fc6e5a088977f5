import { expect, test } from "#tests/support/browser.ts";

test("a visitor reaches a page, and nothing on it comes from elsewhere", async ({ page, look }) => {
  await page.goto("/");
  await expect(page.getByRole("main")).toBeVisible();
  await look("the first page");
});

test("health and readiness answer without signing in", async ({ request }) => {
  for (const address of ["/healthz", "/readyz"]) expect((await request.get(address)).status()).toBe(200);
});
