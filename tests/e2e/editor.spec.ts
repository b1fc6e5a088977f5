import type { Locator, Page } from "@playwright/test";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { kept, write } from "#tests/support/writing.ts";

const t = words("nl");
const how = t("authoring:field.how");

test("a text with headings, a list, a table and a frame is written with the keyboard alone", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("author");
  const text = await begin(page);
  await text.focus();
  await page.keyboard.type("/kop");
  const menu = page.getByRole("listbox", { name: t("documents:slash.label") });
  await expect(menu.getByRole("option")).toHaveText([
    t("documents:insert.heading.label"),
    t("documents:insert.subheading.label"),
  ]);
  await expect(text).toHaveAttribute("aria-activedescendant", /heading$/);
  await look("the slash menu");
  await page.keyboard.press("ArrowDown");
  await expect(text).toHaveAttribute("aria-activedescendant", /subheading$/);
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await page.keyboard.type("Stappen");
  await page.keyboard.press("Enter");
  await page.keyboard.type("- een");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.type("twee");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("/tabel");
  await expect(menu.getByRole("option")).toHaveCount(1);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Teken");
  await page.keyboard.press("Tab");
  await page.keyboard.type("Betekenis");
  await useToolbar(page, t("documents:toolbar.table"), t("documents:tableMenu.columnAfter"));
  await expect(text.getByRole("columnheader")).toHaveCount(4);
  await expect(text.getByRole("row")).toHaveCount(3);
  await text.press("Control+End");
  await page.keyboard.type("erna ");
  await useToolbar(page, t("documents:toolbar.insert"), t("documents:insert.caution.label"));
  await page.keyboard.type("Neem de tijd.");
  await kept(page, t);
  await look("a filled editor");
  await page.reload();
  await expect(text.getByRole("heading", { level: 2, name: "Stappen" })).toBeVisible();
  await expect(text.getByRole("listitem")).toHaveCount(2);
  await expect(text.locator("[data-callout=caution]")).toContainText("Neem de tijd.");
});

test("the slash menu knows names of two words, and leaves a slash between words alone", async ({ page, signIn }) => {
  await signIn("author");
  const text = await begin(page);
  const menu = page.getByRole("listbox", { name: t("documents:slash.label") });
  await text.focus();
  await page.keyboard.type("hij / zij");
  await expect(menu).toBeHidden();
  await page.keyboard.press("Enter");
  await page.keyboard.type("/let op");
  await expect(menu.getByRole("option")).toHaveText([t("documents:insert.caution.label")]);
  await page.keyboard.press("Enter");
  await page.keyboard.type("Neem de tijd.");
  await expect(text.locator("[data-callout=caution]")).toContainText("Neem de tijd.");
  await expect(text.getByText("hij / zij")).toBeVisible();
});

test("nobody gets stuck in the text: Escape and then Tab leads on, Alt+F10 leads to the toolbar", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  const text = await begin(page);
  await text.focus();
  await page.keyboard.type("- een");
  await page.keyboard.press("Enter");
  await page.keyboard.type("twee");
  await page.keyboard.press("Tab");
  await expect(text).toBeFocused();
  await page.keyboard.press("Alt+F10");
  const bar = toolbar(text);
  await expect(bar.getByRole("button", { name: t("documents:toolbar.undo") })).toBeFocused();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("ArrowRight");
  await expect(bar.getByRole("button", { name: t("documents:toolbar.bold") })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(text).toBeFocused();
  await expect(bar.getByRole("button", { name: t("documents:toolbar.bold") })).toHaveAttribute("aria-pressed", "true");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(text).not.toBeFocused();
});

test("a picture asks what it shows, and a link asks for an address that can be opened", async ({
  page,
  signIn,
  look,
}) => {
  await signIn("author");
  const text = await begin(page);
  await text.focus();
  await page.keyboard.type("/afb");
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog
    .getByLabel(t("documents:image.file"))
    .setInputFiles({ name: "lijn.png", mimeType: "image/png", buffer: picture });
  await dialog.getByRole("button", { name: t("documents:image.save") }).click();
  await expect(dialog.getByText(t("documents:image.altMissing"))).toBeVisible();
  await expect(dialog.getByLabel(t("documents:image.alt"))).toBeFocused();
  await look("the dialog of a picture");
  await dialog.getByLabel(t("documents:image.alt")).fill("Een lijn van links naar rechts");
  await dialog.getByRole("button", { name: t("documents:image.save") }).click();
  await expect(text.getByRole("img", { name: "Een lijn van links naar rechts" })).toBeVisible();

  await page.keyboard.type("Lees ");
  await page.keyboard.press("Control+k");
  await dialog.getByLabel(t("documents:link.text")).fill("het gesprek");
  await dialog.getByLabel(t("documents:link.address")).fill("javascript:alert(1)");
  await page.keyboard.press("Enter");
  await expect(dialog.getByText(t("documents:link.wrong"))).toBeVisible();
  await dialog.getByLabel(t("documents:link.address")).fill("www.voorbeeld.test/gesprek");
  await page.keyboard.press("Enter");
  await expect(text.getByRole("link", { name: "het gesprek" })).toHaveAttribute(
    "href",
    "https://www.voorbeeld.test/gesprek",
  );
});

test("who leaves the dialog of a link by Escape types on where she was", async ({ page, signIn }) => {
  await signIn("author");
  const text = await begin(page);
  await text.focus();
  await page.keyboard.type("Eerst kijken");
  await page.keyboard.press("Control+k");
  const dialog = page.getByRole("dialog", { name: t("documents:link.title") });
  await expect(dialog).toBeVisible();
  await page.keyboard.type("www.");
  await page.keyboard.press("Escape");
  await expect(dialog).toBeHidden();
  await page.keyboard.type(", dan praten.");
  await expect(text).toHaveText("Eerst kijken, dan praten.");
});

test("what is missing leads to the very picture that has no words yet, from the draft and from handing in", async ({
  page,
  browser,
  signIn,
}) => {
  await signIn("author");
  const text = await begin(page);
  const [first, last] = [await uploaded(page), await uploaded(page)];
  await paste(text, silent(first) + "<p>Lees eerst verder.</p>".repeat(60) + silent(last));
  await expect(text.locator("figure")).toHaveCount(2);
  await kept(page, t);
  const chosen = text.locator("figure[data-selected]");
  const second = { name: t("authoring:gap.alternativeText", { name: "2" }) };
  await page.getByRole("link", second).click();
  await expect(chosen).toBeInViewport();
  await expect(text.locator("figure").nth(1)).toHaveAttribute("data-selected");
  await expect(text).toBeFocused();
  await page.getByRole("link", { name: t("authoring:gap.alternativeText", { name: "1" }) }).click();
  await expect(text.locator("figure").nth(0)).toHaveAttribute("data-selected");
  const { pathname } = new URL(page.url());

  await page.getByRole("button", { name: t("authoring:editor.toSubmission") }).click();
  await expect(page).toHaveURL(`${pathname}/submission`);
  await page.getByRole("link", second).click();
  await expect(page).toHaveURL(`${pathname}#document-picture-2`);
  await expect(chosen).toBeInViewport();
  await expect(text.locator("figure").nth(1)).toHaveAttribute("data-selected");
  await expect(text).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog").getByLabel(t("documents:image.alt"))).toBeVisible();

  const plain = await (await browser.newContext({ locale: "nl-NL", javaScriptEnabled: false })).newPage();
  await signIn("author", plain);
  await plain.goto(`${pathname}#document-picture-2`);
  await expect(plain.getByRole("heading", { name: how })).toBeInViewport();
});

test("what comes from Word keeps its structure and loses everything else", async ({ page, signIn }) => {
  await signIn("author");
  const text = await begin(page);
  await paste(text, fromWord);
  await expect(text.getByRole("heading", { level: 2, name: "Voorbereiding" })).toBeVisible();
  await expect(text.locator("strong")).toHaveText(["Vet", "Teken"]);
  await expect(text.getByRole("link")).toHaveCount(1);
  await expect(text.locator("ul > li > p")).toHaveText(["Eerste punt", "Onderpunt", "Tweede punt", "Los punt"]);
  await expect(text.locator("ul ul > li")).toHaveText("Onderpunt");
  await expect(text.locator("ol > li")).toHaveText(["Stap een", "Stap twee"]);
  await expect(text.locator("ol + ul > li")).toHaveText("Los punt");
  await expect(text.getByRole("columnheader").first()).toHaveText("Teken");
  await expect(text.locator("[class*=Mso], [style*=mso], font, img")).toHaveCount(0);
  await expect(page.getByText(t("documents:paste.pictures_one"))).toBeVisible();
});

test("a paste of two megabytes is taken or refused in a sentence, and the text can be written on", async ({
  page,
  signIn,
}) => {
  await signIn("author");
  const text = await begin(page);
  await write(page, how, "Eerst. ");
  await paste(text, "", "woord ".repeat(350_000));
  await expect(page.getByText(t("documents:paste.tooLarge"))).toBeVisible();
  await page.keyboard.type("Verder.");
  await expect(text).toHaveText("Eerst. Verder.");
  const styled =
    "<span lang=NL style='font-size:11.0pt;mso-bidi-font-weight:bold'>Een zin met veel stijl.<o:p></o:p></span>".repeat(
      20,
    );
  await paste(text, `<p class=MsoNormal>${styled}</p>`.repeat(900));
  await expect(text.locator("p")).toHaveCount(900);
  await kept(page, t);
});

async function begin(page: Page): Promise<Locator> {
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  const text = page.getByRole("textbox", { name: how, exact: true });
  await expect(text).toBeVisible();
  return text;
}

function toolbar(text: Locator): Locator {
  return text.page().locator(".document-editor").filter({ has: text }).getByRole("toolbar");
}

/** Goes from the text to a menu of its toolbar and takes a choice, with keys only. */
async function useToolbar(page: Page, menu: string, choice: string): Promise<void> {
  await page.keyboard.press("Alt+F10");
  await page.keyboard.press("End");
  const button = page.getByRole("button", { name: menu, exact: true });
  while (!(await button.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  const item = page.getByRole("menuitem", { name: choice, exact: true });
  await expect(item).toBeVisible();
  while (!(await item.evaluate((element) => element === document.activeElement)))
    await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(item).toBeHidden();
  await expect(page.getByRole("textbox", { name: how, exact: true })).toBeFocused();
}

async function paste(text: Locator, html: string, plain = "x"): Promise<void> {
  await text.focus();
  await text.evaluate(
    (element, [rich, bare]) => {
      const clipboardData = new DataTransfer();
      if (rich) clipboardData.setData("text/html", rich);
      clipboardData.setData("text/plain", bare!);
      element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
    },
    [html, plain],
  );
}

const silent = (fileId: string) => `<figure data-pm-slice="0 0 []" data-image="${fileId}" data-alt=""></figure>`;

/** A picture of hers, not yet in any text. */
async function uploaded(page: Page): Promise<string> {
  const file = { name: "lijn.png", mimeType: "image/png", buffer: picture };
  const headers = { origin: new URL(page.url()).origin };
  const taken = await page.request.post("/uploads/image", { headers, multipart: { file } });
  return (await taken.json()).id;
}

const picture = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==",
  "base64",
);

const item = (list: string, marker: string, text: string) =>
  `<p class=MsoListParagraph style='text-indent:-18.0pt;mso-list:${list} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${marker}<span>&nbsp;</span></span><![endif]><span lang=NL>${text}<o:p></o:p></span></p>`;

const fromWord = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta name=Generator content="Microsoft Word 15">
<style><!-- p.MsoNormal {margin:0} --></style><!--[if gte mso 9]><xml><o:OfficeDocumentSettings/></xml><![endif]--></head>
<body lang=NL><!--StartFragment--><h1><a name="_Toc1"></a><span lang=NL style='color:red'>Voorbereiding<o:p></o:p></span></h1>
<p class=MsoNormal style='margin-bottom:8pt'><b style='mso-bidi-font-weight:normal'><span lang=NL>Vet</span></b><span lang=NL> en <a href="https://voorbeeld.test/x">link</a> en <a href="#_Toc1">intern</a></span></p>
${item("l0 level1", "·", "Eerste punt")}${item("l0 level2", "o", "Onderpunt")}${item("l0 level1", "·", "Tweede punt")}
<p class=MsoNormal>Tussen</p>${item("l1 level1", "1.", "Stap een")}${item("l1 level1", "2.", "Stap twee<a class=msocomanchor href='#_msocom_1'>[AB1]</a>")}${item("l2 level1", "·", "Los punt")}
<table class=MsoTableGrid><tr><td colspan=2><p class=MsoNormal><b>Teken</b></p></td></tr><tr><td><p>a</p><p>b</p></td><td><p>c</p></td></tr></table>
<p class=MsoNormal><img width=100 src="file:///C:/x.png"></p><!--EndFragment--></body></html>`;
