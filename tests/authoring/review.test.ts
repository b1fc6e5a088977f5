import { beforeAll, describe, expect, test } from "vitest";
import { comment, commentsOn } from "#app/authoring/comment.server.ts";
import { openDraft, readDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { myWork } from "#app/authoring/myWork.server.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { approve, readSubmission, returnRevision, reviewQueue } from "#app/authoring/review.server.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { withdraw } from "#app/authoring/withdrawal.server.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { completeContribution, publishedWorkOf, statements, writtenDraft } from "#tests/support/works.ts";

let us: Cast;
let others: Cast;

beforeAll(async () => {
  us = await cast();
  others = await secondOrganisation();
});

async function submitted(content = completeContribution()) {
  const draft = await writtenDraft(us.author, content);
  await submit(us.author, draft.revisionId, draft.counter, statements);
  return draft;
}

describe("handing in", () => {
  test("names what is missing and hands in nothing", async () => {
    const draft = await writtenDraft(us.author, completeContribution({ title: "", elements: [] }));
    await expect(submit(us.author, draft.revisionId, draft.counter, statements)).rejects.toMatchObject({
      code: "submission.gaps",
      details: { count: 2 },
    });
    expect((await readDraft(us.author, draft.revisionId))?.state).toBe("draft");
  });

  test("puts the text before the reviewers of the organisation only", async () => {
    const { revisionId } = await submitted();
    const waits = (queue: { revisionId: string }[]) => queue.some((entry) => entry.revisionId === revisionId);
    expect(waits(await reviewQueue(us.reviewer))).toBe(true);
    expect(waits(await reviewQueue(others.reviewer))).toBe(false);
    expect(await readSubmission(others.reviewer, revisionId)).toBeNull();
    await expect(reviewQueue(us.newcomer)).rejects.toMatchObject({ status: 403 });
  });
});

describe("a reviewer", () => {
  test("cannot approve or return her own revision", async () => {
    const draft = await writtenDraft(us.reviewer);
    await submit(us.reviewer, draft.revisionId, draft.counter, statements);
    await expect(approve(us.reviewer, draft.revisionId)).rejects.toMatchObject({ code: "review.own" });
    await expect(returnRevision(us.reviewer, draft.revisionId, "Toch niet.")).rejects.toMatchObject({ status: 403 });
  });

  test("cannot approve a revision she wrote along in", async () => {
    const draft = await writtenDraft(us.author);
    await database().coWriter.create({ data: { workId: draft.workId, personId: us.reviewer.personId } });
    const saved = await saveDraft(us.reviewer, draft.revisionId, draft.counter, completeContribution());
    if (!saved?.saved) throw new Error("not saved");
    await submit(us.author, draft.revisionId, saved.counter, statements);
    await expect(approve(us.reviewer, draft.revisionId)).rejects.toMatchObject({ code: "review.own" });
  });

  test("returns with a reason, which the author reads, and not without one", async () => {
    const { revisionId } = await submitted();
    await expect(returnRevision(us.reviewer, revisionId, "  ")).rejects.toMatchObject({ code: "review.reason" });
    await returnRevision(us.reviewer, revisionId, "De waarschuwing mist de nazorg.");
    expect(await readDraft(us.author, revisionId)).toMatchObject({
      state: "returned",
      returned: { reason: "De waarschuwing mist de nazorg." },
    });
    expect((await myWork(us.author)).find((entry) => entry.revisionId === revisionId)).toMatchObject({
      state: "returned",
      reason: "De waarschuwing mist de nazorg.",
    });
  });

  test("sees what changed since she returned it", async () => {
    const { revisionId, counter } = await submitted();
    await returnRevision(us.reviewer, revisionId, "De titel is te vaag.");
    const saved = await saveDraft(
      us.author,
      revisionId,
      counter,
      completeContribution({ title: "Wie staat om je heen?" }),
    );
    if (!saved?.saved) throw new Error("not saved");
    await submit(us.author, revisionId, saved.counter, statements);
    expect(await readSubmission(us.reviewer, revisionId)).toMatchObject({
      before: { title: "De cirkel van steun" },
      content: { title: "Wie staat om je heen?" },
      earlierReview: { reason: "De titel is te vaag." },
      decidable: true,
    });
  });

  test("remarks at a place in the text, where the author finds it", async () => {
    const { revisionId } = await submitted();
    await comment(us.reviewer, revisionId, { field: "document", block: 1, quote: "namen" }, "Ook voornamen?");
    expect(await commentsOn(revisionId)).toMatchObject([
      { by: us.reviewer.name, field: "document", block: 1, quote: "namen", text: "Ook voornamen?" },
    ]);
    expect(await comment(others.reviewer, revisionId, { field: "title", block: 0, quote: "" }, "Hoi")).toBeNull();
    await expect(
      comment(us.newcomer, revisionId, { field: "title", block: 0, quote: "" }, "Hoi"),
    ).rejects.toMatchObject({ status: 403 });
  });

  test("decides once: a second decision on the same text is refused", async () => {
    const { revisionId } = await submitted();
    const decisions = await Promise.allSettled([
      approve(us.reviewer, revisionId),
      returnRevision(us.reviewer, revisionId, "Toch nog iets."),
    ]);
    expect(decisions.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a published text", () => {
  test("is what every colleague reads, and nobody of another organisation", async () => {
    const { slug } = await publishedWorkOf(us.author, us.reviewer);
    expect((await publishedWork(us.newcomer, "contribution", slug))?.content.title).toBe("De cirkel van steun");
    expect(await publishedWork(others.author, "contribution", slug)).toBeNull();
  });

  test("stands unchanged while its author works on the next", async () => {
    const { workId, slug } = await publishedWorkOf(us.author, us.reviewer);
    const next = await openDraft(us.author, workId);
    await saveDraft(us.author, next!.revisionId, 0, completeContribution({ title: "Nog niet klaar" }));
    expect((await publishedWork(us.newcomer, "contribution", slug))?.content.title).toBe("De cirkel van steun");
  });

  test("is published although its author already writes the next, and the next goes on from there", async () => {
    const { workId, revisionId } = await submitted();
    const next = await openDraft(us.author, workId);
    await saveDraft(us.author, next!.revisionId, 0, completeContribution({ title: "Tweede versie" }));
    const { slug } = (await approve(us.reviewer, revisionId))!;
    expect((await publishedWork(us.newcomer, "contribution", slug))?.content.title).toBe("De cirkel van steun");
    expect((await readDraft(us.author, next!.revisionId))?.content.title).toBe("Tweede versie");
  });

  test("gets an address of its own when another has the same title", async () => {
    const title = "Zelfde naam";
    const first = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title }));
    const second = await publishedWorkOf(us.lead, us.reviewer, completeContribution({ title }));
    expect([first.slug, second.slug]).toEqual(["zelfde-naam", "zelfde-naam-2"]);
  });

  test("cannot have a title of emoji only", async () => {
    const draft = await writtenDraft(us.author, completeContribution({ title: "🌱🌱" }));
    await expect(submit(us.author, draft.revisionId, draft.counter, statements)).rejects.toMatchObject({
      code: "submission.gaps",
    });
  });

  test("stays readable after withdrawal, with the reason and its successor", async () => {
    const successor = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: "De opvolger" }));
    const { workId, slug } = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title: "De oude" }));
    await expect(withdraw(us.newcomer, workId, "Weg ermee", null)).rejects.toMatchObject({ status: 403 });
    await withdraw(us.author, workId, "Er is een betere.", successor.workId);
    expect((await publishedWork(us.newcomer, "contribution", slug))?.withdrawal).toMatchObject({
      reason: "Er is een betere.",
      successor: { slug: "de-opvolger" },
    });
    await expect(withdraw(us.author, workId, "Nog eens", null)).rejects.toMatchObject({ code: "withdrawal.again" });
  });
});
