import { expect, test } from "#tests/support/browser.ts";
import { words } from "#tests/support/words.ts";
import { choose, handIn, openReview, write } from "#tests/support/writing.ts";

const t = words("nl");
const remarkAt = t("authoring:review.remarkAt", { field: t("authoring:module.sessionsTitle") });

test("a module is composed of contributions, reviewed, published and read as one booklet", async ({
  page,
  browser,
  signIn,
  look,
}) => {
  const title = "Steun in twee keer";
  await signIn("author");
  await page.goto("/my-work");
  await page.getByRole("button", { name: t("authoring:begin.module") }).click();
  await page.getByLabel(t("authoring:field.title"), { exact: true }).fill(title);
  await write(page, t("authoring:field.what"), "Twee bijeenkomsten over steun.");
  await write(page, t("authoring:field.caution"), "Een voorstel: pas het aan.");
  await choose(page, t("authoring:facts.evidence"), t("authoring:evidence.proposal"));
  for (const number of [1, 2]) {
    await page.getByRole("button", { name: t("authoring:module.addSession") }).click();
    await page.getByLabel(t("authoring:module.sessionTitle", { number })).fill(`Keer ${number}`);
  }
  const session = page
    .getByRole("listitem")
    .filter({ has: page.getByLabel(t("authoring:module.sessionTitle", { number: 1 })) });
  await session.getByLabel(t("authoring:module.goal")).fill("Weten wie er is.");
  await session.getByLabel(t("authoring:module.materials")).fill("papier, stiften");
  await session.getByRole("button", { name: t("authoring:module.addContribution") }).click();
  await page.getByLabel(t("authoring:module.searchTitle")).fill("cirkel");
  await look("choosing a contribution");
  await page.getByRole("button", { name: /De cirkel met belangrijke mensen/ }).click();
  const second = page
    .getByRole("listitem")
    .filter({ has: page.getByLabel(t("authoring:module.sessionTitle", { number: 2 })) });
  await second.getByRole("button", { name: t("authoring:module.addText") }).click();
  await write(page, t("authoring:module.ownText", { number: 1 }), "Kijk samen terug.");
  await second
    .getByRole("button", {
      name: t("authoring:module.up", { what: t("authoring:module.sessionNumber", { number: 2 }) }),
    })
    .click();
  await expect(page.getByLabel(t("authoring:module.sessionTitle", { number: 1 }))).toHaveValue("Keer 2");
  await look("composing a module");
  await handIn(page, t);

  const reviewing = await (await browser.newContext({ locale: "nl-NL" })).newPage();
  await signIn("reviewer", reviewing);
  await openReview(reviewing, title);
  // Selecting words of the second session places the remark there.
  await reviewing.getByText("Weten wie er is.").selectText();
  await expect(reviewing.getByLabel(t("authoring:review.remarkQuote"))).toHaveValue("Weten wie er is.");
  await expect(reviewing.getByLabel(t("authoring:review.remarkPlace"))).toHaveValue("sessions");
  await reviewing.getByLabel(t("authoring:review.remark"), { exact: true }).fill("Mooi doel.");
  await reviewing.getByRole("button", { name: t("authoring:review.addRemark") }).click();
  const placed = reviewing.getByRole("link", { name: remarkAt });
  await expect(placed).toHaveAttribute("href", /^#(?!sessions$)/);
  await placed.click();
  await expect(reviewing.getByText("Weten wie er is.").first()).toBeInViewport();
  await reviewing.getByRole("button", { name: t("authoring:review.publish") }).click();
  await expect(reviewing).toHaveURL("/modules/steun-in-twee-keer");
  await reviewing.context().close();

  await page.goto("/modules/steun-in-twee-keer");
  const covered = page.getByRole("region", { name: t("authoring:module.covers") });
  await expect(covered).toContainText(t("authoring:element.a"));
  await expect(page.getByRole("link", { name: "De cirkel met belangrijke mensen" })).toBeVisible();
  await look("a module");
  await page.getByRole("link", { name: t("authoring:action.booklet") }).click();
  await expect(page.getByRole("heading", { level: 2, name: "De cirkel met belangrijke mensen" })).toBeVisible();
  await expect(page.getByText("Kijk samen terug.")).toBeVisible();
  await look("a booklet");
});

test("a shipped module says that nobody here has confirmed it, until a reviewer does", async ({ page, signIn }) => {
  await signIn("reviewer");
  await page.goto("/modules/gezin-aan-bod");
  await expect(page.getByText(t("authoring:unconfirmed.title"))).toBeVisible();
  await page.getByRole("button", { name: t("authoring:action.confirm") }).click();
  await expect(page.getByText(t("authoring:unconfirmed.title"))).toBeHidden();
});
