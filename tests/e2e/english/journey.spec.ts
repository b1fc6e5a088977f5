import { test } from "#tests/support/browser.ts";
import { wholeJourney } from "#tests/support/journey.ts";

test("the same journey in English", async ({ browser, signIn }) => {
  await wholeJourney({ browser, language: "en", signIn });
});
