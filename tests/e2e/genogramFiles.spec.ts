import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";

// Always the author: a sheet belongs to its drawer, and the others draw on theirs in other files at the same time.
const t = words("nl");

/** A family as another program writes it, with things that a genogram has no place for. */
const foreign = [
  "0 HEAD\n1 SOUR ANDER\n1 GEDC\n2 VERS 5.5.1\n2 FORM LINEAGE-LINKED\n1 CHAR UTF-8",
  "0 @I1@ INDI\n1 NAME Anna /Bakker/\n1 SEX F\n1 BIRT\n2 DATE 3 MAR 1951\n2 PLAC Assen\n2 SOUR @S1@\n1 FAMS @F1@",
  "0 @I2@ INDI\n1 NAME Piet /Smit/\n1 SEX M\n1 DEAT\n2 DATE ABT 2019\n1 FAMS @F1@",
  "0 @I3@ INDI\n1 NAME Els /Smit/\n1 SEX F\n1 BIRT\n2 DATE 1975\n1 FAMC @F1@\n1 OBJE\n2 FILE els.jpg",
  "0 @F1@ FAM\n1 HUSB @I2@\n1 WIFE @I1@\n1 CHIL @I3@\n1 MARR\n2 DATE 1974",
  "0 @S1@ SOUR\n1 TITL Burgerlijke stand\n0 TRLR\n",
].join("\n");

const crowd = [
  "0 HEAD\n1 GEDC\n2 VERS 5.5.1\n1 CHAR UTF-8",
  ...Array.from({ length: 400 }, (_, at) => `0 @I${at}@ INDI\n1 NAME Nummer ${at}\n1 FAMC @F${at}@`),
  ...Array.from({ length: 400 }, (_, at) => `0 @F${at}@ FAM\n1 HUSB @I${at + 1}@\n1 CHIL @I${at}@`),
  "0 TRLR\n",
].join("\n");

async function toSheet(page: Page): Promise<void> {
  await page.goto("/contributions/genogram-tekenen");
  const card = page
    .locator("div", { hasText: "Een leeg vel" })
    .filter({ has: page.getByRole("link", { name: t("authoring:exercise.do") }) })
    .last();
  await card.getByRole("link", { name: t("authoring:exercise.do") }).click();
  await expect(page.getByText(t("genogramFiles:open"))).toBeVisible();
}

async function open(page: Page, name: string, text: string): Promise<void> {
  const file = { name, mimeType: "text/plain", buffer: Buffer.from(text) };
  await page.locator("input[type=file]").first().setInputFiles(file);
}

async function save(page: Page, label: string): Promise<Download> {
  await page.locator("summary", { hasText: t("drawing:save") }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: label, exact: true }).click();
  return download;
}

const textOf = async (download: Download) => readFileSync(await download.path(), "utf8");
const dialog = (page: Page) => page.getByRole("dialog");
const accept = (page: Page) =>
  dialog(page)
    .getByRole("button", { name: t("genogramFiles:replace"), exact: true })
    .click();
const person = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}`) });

test("a file of another program opens with a report, and leaves as a file that gives the same genogram", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("author");
  await toSheet(page);
  await open(page, "familie.ged", foreign);
  await expect(dialog(page).getByText(t("genogramFiles:losses"))).toBeVisible();
  await expect(dialog(page).getByText(/1 plaats/)).toBeVisible();
  await expect(dialog(page).getByText(/1 foto of ander bestand/)).toBeVisible();
  await look("the report of a file");
  await accept(page);
  await expect(person(page, "Els Smit")).toBeVisible();

  const own = await textOf(await save(page, t("genogramFiles:own")));
  const gedcom = await textOf(await save(page, t("genogramFiles:gedcom")));
  expect(gedcom).toMatch(/^\uFEFF0 HEAD\n1 GEDC\n2 VERS 7\.0/);
  await open(page, "leeg.json", '{"format":"kennismap-genogram","version":1,"family":{"people":[]}}');
  await accept(page);
  await expect(person(page, "Els Smit")).toHaveCount(0);
  await open(page, "terug.ged", gedcom);
  await expect(dialog(page).getByText(t("genogramFiles:noLoss"))).toBeVisible();
  await accept(page);
  await expect(person(page, "Els Smit")).toBeVisible();
  expect(await textOf(await save(page, t("genogramFiles:own")))).toBe(own);

  for (const format of ["a4", "a3", "png", "svg"]) {
    const file = await save(page, t(`drawing:format.${format}`));
    const start = readFileSync(await file.path())
      .subarray(0, 5)
      .toString("latin1");
    expect(start).toMatch({ a4: /^%PDF-/, a3: /^%PDF-/, png: /PNG/, svg: /^<svg / }[format]!);
  }
});

test("a spoilt file gets a sentence, quickly, and changes nothing", async ({ page, signIn }) => {
  await signIn("author");
  await toSheet(page);
  await open(page, "familie.ged", foreign);
  await accept(page);
  await expect(person(page, "Els Smit")).toBeVisible();
  const before = await textOf(await save(page, t("genogramFiles:own")));
  const spoilt: [string, string][] = [
    ["", t("genogram:gedcom.refusal.empty")],
    ["hallo", t("genogram:gedcom.refusal.notGedcom")],
    ['{"format":"kennismap-genogram","version":9}', t("genogram:gedcom.refusal.newer")],
    [`0 HEAD\n1 GEDC\n2 VERS 7.0\n${"9".repeat(200_000)}`, "Er is niets veranderd."],
    ["0 HEAD\n1 GEDC\n2 VERS 9.1\n0 TRLR", "GEDCOM-versie 9.1"],
  ];
  for (const [text, sentence] of spoilt) {
    await open(page, "raar.ged", text);
    await expect(page.getByText(sentence)).toBeVisible();
  }
  expect(await textOf(await save(page, t("genogramFiles:own")))).toBe(before);
});

test("of a family of 400 the part around somebody is drawn", async ({ page, signIn, look }) => {
  await signIn("author");
  await toSheet(page);
  await open(page, "groot.ged", crowd);
  await dialog(page).getByLabel(t("genogramFiles:part.search")).fill("nummer 120");
  await dialog(page).getByLabel(t("genogramFiles:part.person")).selectOption({ label: "Nummer 120 " });
  await dialog(page).getByLabel(t("genogramFiles:part.up"), { exact: true }).fill("2");
  await dialog(page).getByLabel(t("genogramFiles:part.down"), { exact: true }).fill("1");
  await expect(dialog(page).getByText(t("genogramFiles:part.count_other", { count: 4 }))).toBeVisible();
  await look("choosing a part of a large family");
  await dialog(page)
    .getByRole("button", { name: t("genogramFiles:part.choose") })
    .click();
  await expect(dialog(page).getByText(/mensen vallen buiten dit deel/)).toBeVisible();
  await accept(page);
  await expect(person(page, "Nummer 122")).toBeVisible();
  await expect(person(page, "Nummer 123")).toHaveCount(0);
});
