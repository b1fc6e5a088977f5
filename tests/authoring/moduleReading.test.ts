import { expect, test } from "vitest";
import { contributionsTitled } from "#app/authoring/moduleReading.server.ts";
import { cast } from "#tests/support/cast.ts";
import { completeContribution, publishedWorkOf } from "#tests/support/works.ts";

test("who looks for a contribution hears that there are more than the twenty she is shown", async () => {
  const us = await cast();
  for (let number = 1; number <= 20; number += 1) {
    await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: `Rustmoment ${number}` }));
  }
  const all = await contributionsTitled(us.author, "rustmoment");
  expect([all.contributions.length, all.more]).toEqual([20, false]);
  await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: "Rustmoment 21" }));
  const some = await contributionsTitled(us.author, "rustmoment");
  expect([some.contributions.length, some.more]).toEqual([20, true]);
});
