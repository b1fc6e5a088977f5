import { beforeAll, describe, expect, test } from "vitest";
import { comment, commentsOn } from "#app/authoring/comment.server.ts";
import { openDraft, readDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { myWork } from "#app/authoring/myWork.server.ts";
import { publishedWork } from "#app/authoring/publication.server.ts";
import { approve, readSubmission, returnRevision, reviewQueue } from "#app/authoring/review.server.ts";
import { submit } from "#app/authoring/submission.server.ts";
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
  const submission = await submit(us.author, draft.revisionId, draft.counter, statements);
  return { ...draft, submissionId: submission!.id };
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
    const { id } = (await submit(us.reviewer, draft.revisionId, draft.counter, statements))!;
    await expect(approve(us.reviewer, draft.revisionId, id)).rejects.toMatchObject({ code: "review.own" });
    await expect(returnRevision(us.reviewer, draft.revisionId, id, "Toch niet.")).rejects.toMatchObject({
      status: 403,
    });
  });

  test("cannot approve a revision she wrote along in", async () => {
    const draft = await writtenDraft(us.author);
    await database().coWriter.create({ data: { workId: draft.workId, personId: us.reviewer.personId } });
    const saved = await saveDraft(us.reviewer, draft.revisionId, draft.counter, completeContribution());
    if (!saved?.saved) throw new Error("not saved");
    const { id } = (await submit(us.author, draft.revisionId, saved.counter, statements))!;
    await expect(approve(us.reviewer, draft.revisionId, id)).rejects.toMatchObject({ code: "review.own" });
  });

  test("returns with a reason, which the author reads, and not without one", async () => {
    const { revisionId, submissionId } = await submitted();
    await expect(returnRevision(us.reviewer, revisionId, submissionId, "  ")).rejects.toMatchObject({
      code: "review.reason",
    });
    await returnRevision(us.reviewer, revisionId, submissionId, "De waarschuwing mist de nazorg.");
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
    const { revisionId, submissionId, counter } = await submitted();
    await returnRevision(us.reviewer, revisionId, submissionId, "De titel is te vaag.");
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
    const handedIn = await submitted();
    const { revisionId } = handedIn;
    await comment(us.reviewer, handedIn, { field: "document", block: 1, quote: "namen" }, "Ook voornamen?");
    expect(await commentsOn(revisionId)).toMatchObject([
      { by: us.reviewer.name, field: "document", block: 1, quote: "namen", text: "Ook voornamen?" },
    ]);
    expect(await comment(others.reviewer, handedIn, { field: "title", block: 0, quote: "" }, "Hoi")).toBeNull();
    await expect(comment(us.newcomer, handedIn, { field: "title", block: 0, quote: "" }, "Hoi")).rejects.toMatchObject({
      status: 403,
    });
  });

  test("decides once: a second decision on the same text is refused", async () => {
    const { revisionId, submissionId } = await submitted();
    const decisions = await Promise.allSettled([
      approve(us.reviewer, revisionId, submissionId),
      returnRevision(us.reviewer, revisionId, submissionId, "Toch nog iets."),
    ]);
    expect(decisions.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a reviewer with an old page open", () => {
  async function handedInAgain() {
    const first = await submitted();
    await returnRevision(us.reviewer, first.revisionId, first.submissionId, "De titel is te vaag.");
    const content = completeContribution({ title: "Herschreven" });
    const saved = await saveDraft(us.author, first.revisionId, first.counter, content);
    if (!saved?.saved) throw new Error("not saved");
    const second = await submit(us.author, first.revisionId, saved.counter, statements);
    return { first, second: { ...first, submissionId: second!.id } };
  }

  test("cannot publish, return or remark on a text that was rewritten since", async () => {
    const { first, second } = await handedInAgain();
    const { revisionId, submissionId } = first;
    const refused = { code: "review.otherText", status: 409 };
    await expect(approve(us.reviewer, revisionId, submissionId)).rejects.toMatchObject(refused);
    await expect(returnRevision(us.reviewer, revisionId, submissionId, "Nee.")).rejects.toMatchObject(refused);
    await expect(comment(us.reviewer, first, { field: "title", block: 0, quote: "" }, "Hm")).rejects.toMatchObject(
      refused,
    );
    expect((await readDraft(us.author, revisionId))?.state).toBe("submitted");
    expect(await approve(us.reviewer, revisionId, second.submissionId)).not.toBeNull();
  });

  test("cannot name what was handed in of another text", async () => {
    const [one, other] = [await submitted(), await submitted()];
    await expect(approve(us.reviewer, one.revisionId, other.submissionId)).rejects.toMatchObject({ status: 409 });
  });
});

describe("two versions of one text", () => {
  async function twoHandedIn() {
    const first = await submitted(completeContribution({ title: "Eerste versie" }));
    const next = (await openDraft(us.author, first.workId))!;
    const saved = await saveDraft(us.author, next.revisionId, 0, completeContribution({ title: "Tweede versie" }));
    if (!saved?.saved) throw new Error("not saved");
    const { id } = (await submit(us.author, next.revisionId, saved.counter, statements))!;
    return { first, second: { workId: first.workId, revisionId: next.revisionId, submissionId: id } };
  }

  test("do not wait together: handing in the newer takes the older out of the queue", async () => {
    const { first, second } = await twoHandedIn();
    const queue = await reviewQueue(us.reviewer);
    expect(queue.filter(({ title }) => title.endsWith("versie"))).toMatchObject([
      { revisionId: second.revisionId, number: 2, overtaken: [1] },
    ]);
    expect(await readSubmission(us.reviewer, first.revisionId)).toMatchObject({
      state: "overtaken",
      newerId: second.revisionId,
      decidable: false,
    });
    expect((await readDraft(us.author, first.revisionId))?.state).toBe("overtaken");
    await approve(us.reviewer, second.revisionId, second.submissionId);
  });

  test("are never published the older over the newer", async () => {
    const { first, second } = await twoHandedIn();
    const older = () => approve(us.reviewer, first.revisionId, first.submissionId);
    await expect(older()).rejects.toMatchObject({ code: "review.overtaken", status: 409 });
    const { slug } = (await approve(us.reviewer, second.revisionId, second.submissionId))!;
    await expect(older()).rejects.toMatchObject({ code: "review.overtaken", status: 409 });
    expect((await publishedWork(us.newcomer, "contribution", slug))?.content.title).toBe("Tweede versie");
  });

  test("share the reason and the remarks when the first comes back while the second is being written", async () => {
    const first = await submitted();
    const next = (await openDraft(us.author, first.workId))!;
    await comment(us.reviewer, first, { field: "title", block: 0, quote: "" }, "Te vaag.");
    await returnRevision(us.reviewer, first.revisionId, first.submissionId, "De titel is te vaag.");
    const draft = await readDraft(us.author, next.revisionId);
    expect(draft).toMatchObject({
      state: "draft",
      returned: { reason: "De titel is te vaag.", revisionId: first.revisionId },
    });
    expect(await commentsOn(next.revisionId, draft!.returned!.revisionId)).toMatchObject([{ text: "Te vaag." }]);
    expect((await myWork(us.author)).find(({ workId }) => workId === first.workId)).toMatchObject({
      revisionId: next.revisionId,
      reason: "De titel is te vaag.",
    });
    expect(await openDraft(us.author, first.workId)).toEqual(next);
    await expect(saveDraft(us.author, first.revisionId, first.counter, completeContribution())).rejects.toMatchObject({
      code: "draft.frozen",
    });
    const submission = await submit(us.author, next.revisionId, 0, statements);
    expect(await readSubmission(us.reviewer, next.revisionId)).toMatchObject({
      before: { title: "De cirkel van steun" },
      earlierReview: { reason: "De titel is te vaag." },
    });
    await approve(us.reviewer, next.revisionId, submission!.id);
    const third = (await openDraft(us.author, first.workId))!;
    expect((await readDraft(us.author, third.revisionId))?.returned).toBeNull();
    expect((await myWork(us.author)).find(({ workId }) => workId === first.workId)?.reason).toBe("");
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
    const { workId, revisionId, submissionId } = await submitted();
    const next = await openDraft(us.author, workId);
    await saveDraft(us.author, next!.revisionId, 0, completeContribution({ title: "Tweede versie" }));
    const { slug } = (await approve(us.reviewer, revisionId, submissionId))!;
    expect((await publishedWork(us.newcomer, "contribution", slug))?.content.title).toBe("De cirkel van steun");
    expect((await readDraft(us.author, next!.revisionId))?.content.title).toBe("Tweede versie");
  });

  test("gets an address of its own when another has the same title", async () => {
    const title = "Zelfde naam";
    const first = await publishedWorkOf(us.author, us.reviewer, completeContribution({ title }));
    const second = await publishedWorkOf(us.lead, us.reviewer, completeContribution({ title }));
    expect([first.slug, second.slug]).toEqual(["zelfde-naam", "zelfde-naam-2"]);
  });

  test("gets an address of its own when many with one title are approved at the same moment", async () => {
    const title = "Tegelijk goedgekeurd";
    const waiting = await Promise.all(Array.from({ length: 5 }, () => submitted(completeContribution({ title }))));
    const approved = await Promise.all(
      waiting.map(({ revisionId, submissionId }) => approve(us.reviewer, revisionId, submissionId)),
    );
    expect(approved.map((work) => work!.slug).toSorted()).toEqual([
      "tegelijk-goedgekeurd",
      "tegelijk-goedgekeurd-2",
      "tegelijk-goedgekeurd-3",
      "tegelijk-goedgekeurd-4",
      "tegelijk-goedgekeurd-5",
    ]);
  });

  test("cannot have a title of emoji only", async () => {
    const draft = await writtenDraft(us.author, completeContribution({ title: "🌱🌱" }));
    await expect(submit(us.author, draft.revisionId, draft.counter, statements)).rejects.toMatchObject({
      code: "submission.gaps",
    });
  });
});
