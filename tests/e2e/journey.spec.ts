import { test } from "#tests/support/browser.ts";
import { wholeJourney } from "#tests/support/journey.ts";

test("an idea of a therapist becomes a text, a module, something learned and a statement", async ({
  browser,
  signIn,
}) => {
  await wholeJourney({ browser, language: "nl", signIn });
});

test("the same journey in English", async ({ browser, signIn }) => {
  await wholeJourney({ browser, language: "en", signIn });
});
