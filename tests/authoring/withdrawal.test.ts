import { beforeAll, describe, expect, test } from "vitest";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { correctWithdrawal, withdraw } from "#app/authoring/withdrawal.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { completeContribution, publishedWorkOf } from "#tests/support/works.ts";

let us: Cast;
let others: Cast;

beforeAll(async () => {
  us = await cast();
  others = await secondOrganisation();
});

describe("a published text", () => {
  test("stays readable after withdrawal, with the reason and its successor", async () => {
    const successor = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: "De opvolger" }));
    const { workId, slug } = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: "De oude" }));
    await expect(withdraw(us.newcomer, workId, { reason: "Weg ermee", successorId: null })).rejects.toMatchObject({
      status: 403,
    });
    await expect(withdraw(us.author, workId, { reason: "Zomaar", successorId: workId })).rejects.toMatchObject({
      code: "withdrawal.itself",
    });
    await withdraw(us.author, workId, { reason: "Er is een betere.", successorId: successor.workId });
    expect((await publishedWork(us.newcomer, "contribution", slug))?.withdrawal).toMatchObject({
      reason: "Er is een betere.",
      successor: { slug: "de-opvolger" },
    });
    await expect(withdraw(us.author, workId, { reason: "Nog eens", successorId: null })).rejects.toMatchObject({
      code: "withdrawal.again",
    });
  });

  test("can be given another reason or successor after it was withdrawn, by its owner or a reviewer", async () => {
    const successor = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: "Wat ervoor kwam" }));
    const { workId, slug } = await publishedWorkOf(
      us.author,
      us.reviewer,
      completeContribution({ title: "Verouderd" }),
    );
    const better = { reason: "Vervangen na de evaluatie.", successorId: successor.workId };
    await expect(correctWithdrawal(us.author, workId, better)).rejects.toMatchObject({ code: "withdrawal.ended" });
    await withdraw(us.author, workId, { reason: "Foutje", successorId: null });
    await expect(correctWithdrawal(us.newcomer, workId, better)).rejects.toMatchObject({ status: 403 });
    expect(await correctWithdrawal(others.reviewer, workId, better)).toBeNull();
    await expect(correctWithdrawal(us.author, workId, { ...better, successorId: workId })).rejects.toMatchObject({
      code: "withdrawal.itself",
    });
    await correctWithdrawal(us.reviewer, workId, better);
    expect((await publishedWork(us.newcomer, "contribution", slug))?.withdrawal).toMatchObject({
      reason: "Vervangen na de evaluatie.",
      successor: { slug: "wat-ervoor-kwam" },
    });
  });
});
