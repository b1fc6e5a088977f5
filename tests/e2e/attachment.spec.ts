import { readFile } from "node:fs/promises";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { choose, handIn, kept, openReview, write } from "#tests/support/writing.ts";

const t = words("nl");
const manual = Buffer.from("%PDF-1.4\n1 0 obj\n<< >>\nendobj\ntrailer\n<< >>\n%%EOF\n");
const program = Buffer.concat([Buffer.from("MZ\x90\x00"), Buffer.alloc(4096)]);
const pdf = (name: string, buffer: Buffer) => ({ name, mimeType: "application/pdf", buffer });

test("a therapist places a PDF, which is hers until it is published and which a reader then downloads", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  const title = "Een gids voor thuis";
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.tip") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill(title);
  await choose(page, t("authoring:field.elements"), t("authoring:element.e"));
  await write(page, t("authoring:field.caution"), "Geef hem niet zonder gesprek mee.");
  const text = page.getByRole("textbox", { name: t("authoring:field.how"), exact: true });
  await text.focus();
  await page.keyboard.type("/pdf");
  await page.keyboard.press("Enter");

  const dialog = page.getByRole("dialog");
  const chosen = dialog.getByLabel(t("documents:image.file"));
  const save = dialog.getByRole("button", { name: t("documents:image.save") });
  await save.click();
  await expect(dialog.getByText(t("documents:attachment.fileMissing"))).toBeVisible();
  await dialog.getByLabel(t("documents:attachment.name")).fill("Gids voor thuis");
  await chosen.setInputFiles(pdf("gids.pdf", program));
  await save.click();
  await expect(dialog.getByText(t("refusal:file.not.pdf"))).toBeVisible();
  await chosen.setInputFiles(pdf("groot.pdf", Buffer.alloc(26 * 1024 * 1024, "%PDF-1.4\n")));
  const sent: string[] = [];
  page.on("request", (request) => sent.push(request.url()));
  await save.click();
  await expect(dialog.getByText(t("refusal:file.tooLarge", { limit: 25 }))).toBeVisible();
  expect(sent.filter((address) => address.includes("/uploads/"))).toEqual([]);
  await expect(dialog.getByLabel(t("documents:attachment.name"))).toHaveValue("Gids voor thuis");
  await look("the dialog of a PDF that was refused");
  await dialog.getByLabel(t("documents:attachment.name")).fill("");
  await chosen.setInputFiles(pdf("Handleiding.pdf", manual));
  const [taken] = await Promise.all([page.waitForResponse("/uploads/pdf"), save.click()]);
  const address = `/files/${(await taken.json()).id}`;
  await expect(text.getByText("Handleiding.pdf")).toBeVisible();

  await expect(dialog).toBeHidden();
  await expect(text).toBeFocused();
  await page.keyboard.type("Lees hem samen door.");
  await expect(text.getByText("Lees hem samen door.")).toBeVisible();
  await expect(text.getByText("Handleiding.pdf")).toBeVisible();
  await page.keyboard.press("Home");
  await expect.poll(() => page.evaluate(() => window.getSelection()!.anchorOffset)).toBe(0);
  await page.keyboard.press("ArrowLeft");
  await expect(text.locator("figure[data-selected]")).toBeVisible();
  await page.keyboard.press("Enter");
  await dialog.getByLabel(t("documents:attachment.name")).fill("De handleiding");
  await page.keyboard.press("Enter");
  await expect(text.getByText("De handleiding")).toBeVisible();
  await kept(page, t);
  await look("a text with a PDF");

  const reading = await (await browser.newContext({ locale: "nl-NL", javaScriptEnabled: false })).newPage();
  await signIn("newcomer", reading);
  expect((await page.request.get(address)).status()).toBe(200);
  expect((await reading.request.get(address)).status()).toBe(404);
  await handIn(page, t);

  const reviewing = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("reviewer", reviewing);
  await openReview(reviewing, title);
  await reviewing.getByRole("button", { name: t("authoring:review.publish") }).click();
  await expect(reviewing).toHaveURL(/\/contributions\//);

  await reading.goto(new URL(reviewing.url()).pathname);
  const link = reading.getByRole("link", { name: "De handleiding (PDF, 1 kB)" });
  await expect(link).toHaveAttribute("href", address);
  const onPaper = reading.getByText(t("documents:attachment.separate", { name: "Handleiding.pdf" }));
  await expect(onPaper).toBeHidden();
  const [download] = await Promise.all([reading.waitForEvent("download"), link.click()]);
  expect(download.suggestedFilename()).toBe("Handleiding.pdf");
  expect(await readFile(await download.path())).toEqual(manual);
  await reading.emulateMedia({ media: "print" });
  await expect(onPaper).toBeVisible();
});
