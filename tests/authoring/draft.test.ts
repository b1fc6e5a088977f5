import { beforeAll, describe, expect, test } from "vitest";
import { beginWork, openDraft, readDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { readSnapshot } from "#app/authoring/history.server.ts";
import { emptyContent } from "#app/authoring/revisionContent.ts";
import { changeLanguage } from "#app/authoring/workLanguage.server.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { writesExercise } from "#app/authoring/exerciseUse.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { paragraphs } from "#tests/support/text.ts";
import { completeContribution, publishedWorkOf, statements, writtenDraft } from "#tests/support/works.ts";

let us: Cast;
let others: Cast;

beforeAll(async () => {
  us = await cast();
  others = await secondOrganisation();
});

describe("a draft", () => {
  test("holds what its author typed last", async () => {
    const { revisionId, counter } = await writtenDraft(us.author);
    await saveDraft(us.author, revisionId, counter, completeContribution({ title: "De cirkel" }));
    const draft = await readDraft(us.author, revisionId);
    expect(draft).toMatchObject({ counter: 2, state: "draft", content: { title: "De cirkel" } });
  });

  test("is in the language that its author says, until colleagues read it", async () => {
    const { revisionId } = await writtenDraft(us.author);
    await changeLanguage(us.author, revisionId, "en");
    expect(await readDraft(us.author, revisionId)).toMatchObject({ work: { language: "en" } });
    await changeLanguage(us.author, revisionId, "en");
    expect(await database().event.count({ where: { name: "language.changed" } })).toBe(1);
    await expect(changeLanguage(us.newcomer, revisionId, "nl")).rejects.toMatchObject({ status: 403 });
    expect(await changeLanguage(others.author, revisionId, "nl")).toBeNull();
    const published = await publishedWorkOf(us.author, us.reviewer);
    const next = await openDraft(us.author, published.workId);
    await expect(changeLanguage(us.author, next!.revisionId, "en")).rejects.toMatchObject({
      code: "language.published",
    });
  });

  test("keeps both texts when two tabs saved from the same version", async () => {
    const { revisionId, counter } = await writtenDraft(us.author);
    await saveDraft(us.author, revisionId, counter, completeContribution({ title: "Uit de ene tab" }));
    const second = await saveDraft(
      us.author,
      revisionId,
      counter,
      completeContribution({ title: "Uit de andere tab" }),
    );
    expect(second).toMatchObject({
      saved: false,
      newer: { by: us.author.name, counter: 2, content: { title: "Uit de ene tab" } },
    });
    if (second === null || second.saved) throw new Error("it was saved over the other");
    expect((await readDraft(us.author, revisionId))?.content.title).toBe("Uit de ene tab");
    expect((await readSnapshot(us.author, second.keptAs))?.content.title).toBe("Uit de andere tab");
  });

  test("loses nothing when ten saves race from the same version", async () => {
    const { revisionId, counter } = await writtenDraft(us.author);
    const titles = Array.from({ length: 10 }, (_, index) => `Versie ${index}`);
    const saves = await Promise.all(
      titles.map((title) => saveDraft(us.author, revisionId, counter, completeContribution({ title }))),
    );
    expect(saves.filter((save) => save?.saved)).toHaveLength(1);
    const kept = await database().snapshot.findMany({ where: { revisionId, reason: "conflict" } });
    const stored = await readDraft(us.author, revisionId);
    const found = [stored!.content.title, ...kept.map(({ content }) => (content as { title: string }).title)];
    expect(found.toSorted()).toEqual(titles.toSorted());
  });

  test("is not there for a colleague, a reviewer or another organisation", async () => {
    const { revisionId } = await writtenDraft(us.author);
    for (const other of [us.newcomer, us.reviewer, us.administrator, others.author, others.reviewer]) {
      expect(await readDraft(other, revisionId)).toBeNull();
    }
    await expect(saveDraft(us.newcomer, revisionId, 1, completeContribution())).rejects.toMatchObject({ status: 403 });
    expect(await saveDraft(others.author, revisionId, 1, completeContribution())).toBeNull();
  });

  test("is frozen while it waits for review", async () => {
    const { revisionId, counter } = await writtenDraft(us.author);
    await submit(us.author, revisionId, counter, statements);
    await expect(saveDraft(us.author, revisionId, counter, completeContribution())).rejects.toMatchObject({
      code: "draft.frozen",
    });
  });

  test("of the next version begins beside the one that waits, with the same text", async () => {
    const { workId, revisionId, counter } = await writtenDraft(us.author);
    await submit(us.author, revisionId, counter, statements);
    const next = await openDraft(us.author, workId);
    expect(next!.revisionId).not.toBe(revisionId);
    expect((await readDraft(us.author, next!.revisionId))?.content.title).toBe("De cirkel van steun");
  });

  test("is one and the same, however often its author opens it", async () => {
    const { workId } = await publishedWorkOf(us.author, us.reviewer);
    const opened = await Promise.all([1, 2, 3].map(() => openDraft(us.author, workId)));
    expect(new Set(opened.map((draft) => draft!.revisionId)).size).toBe(1);
  });

  test("refuses what is not a contribution and stores nothing", async () => {
    const { revisionId, counter } = await writtenDraft(us.author);
    const wrong = [
      null,
      "tekst",
      { ...completeContribution(), title: 7 },
      { ...completeContribution(), elements: ["f"] },
      { ...completeContribution(), document: { type: "doc", content: [{ type: "script" }] } },
      { ...completeContribution(), document: paragraphs("x".repeat(1_100_000)) },
      emptyContent("module"),
    ];
    for (const content of wrong) {
      await expect(saveDraft(us.author, revisionId, counter, content)).rejects.toMatchObject({ name: "Refusal" });
    }
    expect(await readDraft(us.author, revisionId)).toMatchObject({
      counter,
      content: { title: "De cirkel van steun" },
    });
  });

  test("does not open a file or exercise of another organisation by its id", async () => {
    const begun = await beginWork(others.author, "contribution");
    const stranger = await database().exerciseVersion.create({
      data: {
        organisationId: others.organisation.id,
        kind: "reflection",
        definition: {},
        digest: "x",
        createdById: others.author.personId,
      },
    });
    const { revisionId, counter } = await writtenDraft(us.author);
    const document = paragraphs("Zie:");
    document.content.push({ type: "exercise", attrs: { exerciseVersionId: stranger.id } });
    await saveDraft(us.author, revisionId, counter, completeContribution({ document }));
    expect(await database().exerciseUse.count({ where: { revisionId } })).toBe(0);
    expect(begun.revisionId).toBeTruthy();
  });
});

test("a colleague's quiz in a draft of one's own does not show its key", async () => {
  const { id } = await transaction((tx) => saveExerciseVersion(tx, us.trainer, "reflection", reflection));
  const document = paragraphs("Zie:");
  document.content.push({ type: "exercise", attrs: { exerciseVersionId: id } });
  const theirs = await writtenDraft(us.trainer, completeContribution({ document }));
  await writtenDraft(us.newcomer, completeContribution({ document }));
  expect(theirs.revisionId).toBeTruthy();
  expect(await writesExercise(us.trainer, id)).toBe(true);
  expect(await writesExercise(us.newcomer, id)).toBe(false);
});

const reflection = {
  version: 1,
  title: "Kort",
  instruction: "Schrijf.",
  prompts: [{ id: "p1", text: "Wat viel op?" }],
};
