import { cast } from "../../prisma/cast.ts";
import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { choose, handIn, kept, openReview, write } from "#tests/support/writing.ts";

const t = words("nl");

test("a tip takes a title, an element, how and a caution, and nothing more", async ({ page, signIn, look }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.tip") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Begin met wat lukte");
  await choose(page, t("authoring:field.elements"), t("authoring:element.e"));
  await write(page, t("authoring:field.how"), "Vraag eerst wat er deze week lukte.");
  await write(page, t("authoring:field.caution"), "Niet direct na slecht nieuws.");
  await kept(page, t);
  await expect(page.getByText(t("authoring:gap.none"))).toBeVisible();
  await look("the editor of a tip");
  await handIn(page, t);
  await expect(page.getByRole("link", { name: "Begin met wat lukte" })).toBeVisible();
});

test("a list of what is missing leads to each place", async ({ page, signIn, look }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByRole("link", { name: t("authoring:gap.evidence") }).click();
  await expect(page.getByRole("group", { name: t("authoring:facts.evidence") })).toBeInViewport();
  await look("an empty editor");
});

test("a text is returned once with a reason, changed, and published", async ({ page, browser, signIn, look }) => {
  const title = "De vraag bij de deur";
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill(title);
  await write(page, t("authoring:field.what"), "Eén vraag bij het weggaan.");
  await write(page, t("authoring:field.why"), "Zo gaat iemand weg met iets wat lukte.");
  await write(page, t("authoring:field.how"), "Vraag bij de deur: wat neem je mee?");
  await write(page, t("authoring:field.caution"), "Niet als iemand haast heeft.");
  await choose(page, t("authoring:field.elements"), t("authoring:element.c"));
  await choose(page, t("authoring:facts.for"), t("authoring:targetGroup.adults"));
  await choose(page, t("authoring:facts.evidence"), t("authoring:evidence.practice"));
  await handIn(page, t);

  const reviewing = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("reviewer", reviewing);
  await openReview(reviewing, title);
  const remark = reviewing.getByLabel(t("authoring:review.remark"), { exact: true });
  await reviewing.getByRole("button", { name: t("authoring:review.addRemark") }).click();
  await expect(remark).toBeFocused();
  await expect(remark).toHaveAttribute("aria-invalid", "true");
  await reviewing.getByLabel(t("authoring:review.remarkQuote")).fill("wat neem je mee");
  await remark.fill("Noem ook een voorbeeld.");
  await reviewing.getByRole("button", { name: t("authoring:review.addRemark") }).click();
  await expect(reviewing.getByText("Noem ook een voorbeeld.")).toBeVisible();
  await expect(remark).not.toHaveAttribute("aria-invalid", "true");
  await reviewing.getByRole("button", { name: t("authoring:review.return"), exact: true }).click();
  const reason = reviewing.getByLabel(t("authoring:review.returnReason"));
  await expect(reason).toBeFocused();
  await reason.fill("Met een voorbeeld erbij kan een collega het morgen doen.");
  await reviewing.getByRole("button", { name: t("authoring:review.return"), exact: true }).click();
  await expect(reviewing).toHaveURL("/reviews");

  await page.goto("/my-work");
  await expect(page.getByText("Met een voorbeeld erbij kan een collega het morgen doen.")).toBeVisible();
  await page.getByRole("link", { name: title }).click();
  await expect(page.getByText("Noem ook een voorbeeld.")).toBeVisible();
  await look("a returned draft");
  await page.getByRole("link", { name: t("authoring:review.remarkAt", { field: t("authoring:field.how") }) }).click();
  await expect(page.getByRole("textbox", { name: t("authoring:field.how"), exact: true })).toBeFocused();
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe("wat neem je mee");
  await expect(page.getByText("Vraag bij de deur: wat neem")).toBeInViewport();
  await write(page, t("authoring:field.caution"), " Bijvoorbeeld bij de bus.");
  await handIn(page, t);

  await openReview(reviewing, title);
  await expect(reviewing.locator("ins").filter({ hasText: "bus" })).toBeVisible();
  await reviewing.getByRole("button", { name: t("authoring:review.publish") }).click();
  await expect(reviewing).toHaveURL("/contributions/de-vraag-bij-de-deur");
  await expect(reviewing.getByRole("heading", { level: 1, name: title })).toBeVisible();
  await reviewing.context().close();
});

test("an address that nobody here has is forgotten once a colleague writes along", async ({ page, signIn }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  const address = page.getByLabel(t("authoring:writers.email"));
  await address.fill("niemand@kennismap.example");
  await page.getByRole("button", { name: t("authoring:writers.add") }).click();
  await expect(page.getByText(t("refusal:writers.unknown"))).toBeVisible();
  await address.fill(cast.people.newcomer.email);
  await page.getByRole("button", { name: t("authoring:writers.add") }).click();
  await expect(page.getByRole("listitem").filter({ hasText: cast.people.newcomer.name })).toBeVisible();
  await expect(page.getByText(t("refusal:writers.unknown"))).toHaveCount(0);
  await expect(address).toHaveValue("");
});

test("a connection that breaks in the middle of typing costs no character", async ({ page, context, signIn }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Zonder verbinding");
  await write(page, t("authoring:field.how"), "Voor de breuk. ");
  await kept(page, t);
  await context.setOffline(true);
  await write(page, t("authoring:field.how"), "Tijdens de breuk. ");
  await expect(page.getByText(t("authoring:saving.offline"))).toBeVisible();
  await write(page, t("authoring:field.how"), "Nog steeds.");
  await context.setOffline(false);
  await kept(page, t);
  await page.reload();
  await expect(page.getByRole("textbox", { name: t("authoring:field.how"), exact: true })).toHaveText(
    "Voor de breuk. Tijdens de breuk. Nog steeds.",
  );
  expect(
    await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kennismap:draft"))),
  ).toEqual([]);
});

test("a browser that closes without a connection still has the text when she comes back", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.waitForURL(/\/drafts\//);
  const address = page.url();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Eerst");
  await kept(page, t);
  await context.setOffline(true);
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Wat nog niet weg was");
  await page.close({ runBeforeUnload: false });
  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(address);
  await expect(later.getByLabel(t("authoring:field.title"), { exact: true })).toHaveValue("Wat nog niet weg was");
  await kept(later, t);
});

test("two tabs keep both texts, and the second sees who saved first", async ({ page, context, signIn, look }) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.waitForURL(/\/drafts\//);
  const other = await context.newPage();
  await other.goto(page.url());
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Uit het eerste tabblad");
  await kept(page, t);
  await other.getByLabel(t("authoring:field.title"), { exact: true }).fill("Uit het tweede tabblad");
  const warning = other.getByRole("status").filter({ hasText: t("authoring:newer.theirs") });
  await expect(warning).toContainText("Uit het eerste tabblad");
  await expect(warning).toContainText("Uit het tweede tabblad");
  await look("the first tab");
  await other.getByRole("button", { name: t("authoring:newer.takeMine") }).click();
  await kept(other, t);
  await page.reload();
  await expect(page.getByLabel(t("authoring:field.title"), { exact: true })).toHaveValue("Uit het tweede tabblad");
});

test("what she types in a second tab after handing in is offered to her, to copy or in the next draft", async ({
  page,
  context,
  signIn,
  look,
}) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.tip") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Twee tabbladen");
  await choose(page, t("authoring:field.elements"), t("authoring:element.e"));
  await write(page, t("authoring:field.how"), "Zoals ingeleverd.");
  await write(page, t("authoring:field.caution"), "Rustig aan.");
  await kept(page, t);
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(other.getByText("Zoals ingeleverd.")).toBeVisible();
  await handIn(page, t);

  await write(other, t("authoring:field.how"), "Nog bedacht op de fiets. ");
  await other.getByRole("link", { name: t("authoring:saving.frozen") }).click();
  await expect(other.getByLabel(t("authoring:late.label"))).toHaveValue(/Nog bedacht op de fiets\./);
  await page.goto(other.url());
  await expect(page.getByLabel(t("authoring:late.label"))).toHaveValue(/Nog bedacht op de fiets\./);
  await look("a draft that was handed in, with a text that came too late");
  await page.getByRole("button", { name: t("authoring:late.takeAlong") }).click();
  const warning = page.getByRole("status").filter({ hasText: t("authoring:newer.mine") });
  await expect(warning).toContainText("Nog bedacht op de fiets.");
  await page.getByRole("button", { name: t("authoring:newer.takeMine") }).click();
  await kept(page, t);
  await page.reload();
  await expect(page.getByText("Nog bedacht op de fiets.")).toBeVisible();
  await other.reload();
  await expect(other.getByLabel(t("authoring:late.label"))).toHaveCount(0);
});

test("on a narrow screen she can sign out while she writes", async ({ page, signIn }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Op de telefoon");
  await kept(page, t);
  await page.locator("summary", { hasText: "Sanne" }).click();
  const leave = page.getByRole("button", { name: t("common:account.signOut") });
  const { x, y, width, height } = (await leave.boundingBox())!;
  // Every corner of it, not only the middle that a click takes.
  for (const corner of [
    { left: x + 2, top: y + 2 },
    { left: x + width - 2, top: y + height - 2 },
  ]) {
    const shown = await page.evaluate(({ left, top }) => document.elementFromPoint(left, top)?.textContent, corner);
    expect(shown).toBe(t("common:account.signOut"));
  }
  await leave.click();
  await expect(page).toHaveURL("/sign-in");
});

test("a session that ends while she types costs nothing: she signs in again and the text is saved", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Voor het einde");
  await kept(page, t);
  await context.clearCookies();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Na het einde van de sessie");
  await expect(page.getByText(t("authoring:saving.signedOut"))).toBeVisible();
  const again = await context.newPage();
  await signIn("author", again);
  await expect(page.getByText(t("authoring:saving.signedOut"))).toBeHidden();
  await kept(page, t);
  await page.reload();
  await expect(page.getByLabel(t("authoring:field.title"), { exact: true })).toHaveValue("Na het einde van de sessie");
});

test("signing out asks before it throws away what is not saved, and then the next person finds nothing", async ({
  page,
  context,
  signIn,
}) => {
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.contribution") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Eerst");
  await kept(page, t);
  await page.route("**/content", (route) => route.abort());
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill("Nog niet weg");
  await expect(page.getByText(t("authoring:saving.offline"))).toBeVisible();
  const asked: string[] = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.locator("summary", { hasText: "Sanne" }).click();
  await page.getByRole("button", { name: t("common:account.signOut") }).click();
  await expect(page).toHaveURL("/sign-in");
  expect(asked).toContain("confirm");
  const next = await context.newPage();
  await next.goto("/sign-in");
  expect(await next.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("kennismap")))).toEqual([]);
});
