import { randomUUID } from "node:crypto";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

const t = words("nl");
const label = "Leerplein van de avondschool";

test("an administrator makes a key, another system works with it, it gets a new secret, and it is ended", async ({
  page,
  request,
  signIn,
  look,
}) => {
  async function statusWith(key: string, secret: string): Promise<number> {
    const headers = {
      authorization: `Basic ${Buffer.from(`${key}:${secret}`).toString("base64")}`,
      "x-experience-api-version": "2.0.0",
    };
    const sent = await request.post("/xapi/statements", {
      headers,
      data: {
        id: randomUUID(),
        actor: { account: { homePage: "https://leerplein.example", name: "17" } },
        verb: { id: "http://adlnet.gov/expapi/verbs/completed" },
        object: { id: "https://leerplein.example/les" },
      },
    });
    return sent.status();
  }
  const shown = async (name: string) => (await page.getByTestId(name).textContent())!;

  await signIn("administrator");
  await page.goto("/administration/credentials");
  await look("keys");
  await page.getByRole("link", { name: t("credentials:make") }).click();
  await page.getByRole("button", { name: t("credentials:new.save") }).click();
  await expect(page.getByRole("alert")).toContainText(t("credentials:field.label"));
  await look("a key that lacks a name");
  await page.getByLabel(t("credentials:field.label")).fill(label);
  await page.getByLabel(t("credentials:field.lastDay")).fill("2020-01-01");
  await page.getByRole("button", { name: t("credentials:new.save") }).click();
  await expect(page.getByRole("alert")).toContainText(t("refusal:credential.past"));
  await expect(page.getByLabel(t("credentials:field.label"))).toHaveValue(label);
  await page.getByLabel(t("credentials:field.lastDay")).fill("");
  await page.getByRole("button", { name: t("credentials:new.save") }).click();
  await expect(page.getByText(t("credentials:secret.title"))).toBeVisible();
  await look("a secret");
  const [key, first] = [await shown("key"), await shown("secret")];
  expect(await shown("endpoint")).toContain("/xapi/");
  expect(page.url()).not.toContain(first);
  expect(await statusWith(key, first)).toBe(200);
  await page.reload();
  await expect(page.getByRole("button", { name: t("credentials:new.save") })).toBeVisible();
  expect(await page.content()).not.toContain(first);

  await page.goto("/administration/credentials");
  await page.getByRole("link", { name: label }).click();
  await expect(page.getByText(key)).toBeVisible();
  await look("a key");
  await page.getByRole("link", { name: t("credentials:one.rotate") }).click();
  await look("a new secret for a key");
  await page.getByRole("button", { name: t("credentials:rotation.save") }).click();
  await expect(page.getByText(t("credentials:secret.title"))).toBeVisible();
  const second = await shown("secret");
  expect(await shown("key")).toBe(key);
  expect([await statusWith(key, first), await statusWith(key, second)]).toEqual([200, 200]);
  await page.getByRole("link", { name: t("credentials:secret.toCredential") }).click();
  await expect(page.getByRole("row")).toHaveCount(3);
  await look("a key with two secrets");
  await page.getByRole("button", { name: t("credentials:one.endSecret") }).click();
  await expect(page.getByText(t("credentials:one.secretEnded"))).toBeVisible();
  expect([await statusWith(key, first), await statusWith(key, second)]).toEqual([401, 200]);

  await page.getByRole("link", { name: t("credentials:one.change") }).click();
  await page.getByLabel(t("credentials:scope.statements/write")).uncheck();
  await page.getByRole("button", { name: t("credentials:change.save") }).click();
  await expect(page.getByText(t("credentials:one.changed"))).toBeVisible();
  expect(await statusWith(key, second)).toBe(403);

  await page.getByRole("link", { name: t("credentials:one.end"), exact: true }).click();
  await look("ending a key");
  await page.getByRole("button", { name: t("credentials:ending.save") }).click();
  await expect(page.getByText(t("credentials:one.ended"))).toBeVisible();
  expect(await statusWith(key, second)).toBe(401);
});

test("a key is made, and its secret shown, without JavaScript", async ({ browser, signIn }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: "nl-NL" });
  const page = await context.newPage();
  await signIn("administrator", page);
  await page.goto("/administration/credentials/new");
  await page.getByLabel(t("credentials:field.label")).fill("Zonder script");
  await page.getByRole("button", { name: t("credentials:new.save") }).click();
  await expect(page.getByTestId("secret")).toHaveText(/^[\w-]{40}$/);
  await page.getByRole("link", { name: t("credentials:secret.toCredential") }).click();
  await expect(page.getByRole("heading", { name: "Zonder script" })).toBeVisible();
  await context.close();
});

test("keys are for administrators only, and a signed-in browser is no key", async ({ page, signIn }) => {
  await signIn("lead");
  for (const address of ["", "/new"]) {
    expect((await page.goto(`/administration/credentials${address}`))?.status()).toBe(403);
  }
  const answer = await page.request.get("/xapi/statements", { headers: { "x-experience-api-version": "2.0.0" } });
  expect([answer.status(), await answer.text()]).toEqual([401, expect.stringContaining("Basic")]);
});
