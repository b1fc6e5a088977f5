import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { returnRevision } from "#app/authoring/review.server.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import { submit } from "#app/authoring/submission.server.ts";
import { saveExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { transaction } from "#app/platform/database.server.ts";
import { cast } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { languageOf } from "#tests/support/languageOf.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { ServedApplication } from "#tests/support/servedApplication.ts";
import { words } from "#tests/support/words.ts";
import { completeContribution, statements, writtenDraft } from "#tests/support/works.ts";

const t = words("en");
let us: Cast;
let application: ServedApplication;
let cookie: string;

beforeAll(async () => {
  us = await cast();
  application = await servedApplication();
  cookie = await application.enter(us.reviewer);
  await application.ask("/preferences", { method: "POST", cookie, body: new URLSearchParams({ language: "en" }) });
});
afterAll(() => application.close());

function quiz(right: string) {
  const options = ["Bellen", "Wachten"].map((text) => ({
    ...{ id: text.toLowerCase(), text },
    ...(text === right && { correct: true, feedback: `Want ${text.toLowerCase()} helpt.` }),
  }));
  const questions = [{ id: "v1", type: "single", text: "Wat doe je eerst?", options }];
  return { version: 1, title: "Wat helpt?", questions };
}

async function withQuiz(right: string): Promise<RevisionContent> {
  const { id } = await transaction((tx) => saveExerciseVersion(tx, us.author, "quiz", quiz(right)));
  const { document } = completeContribution();
  const content = [...document.content, { type: "exercise", attrs: { exerciseVersionId: id } }];
  return completeContribution({ document: { ...document, content } as never });
}

async function handedIn(content = completeContribution(), author = us.author) {
  const draft = await writtenDraft(author, content);
  const submission = await submit(author, draft.revisionId, draft.counter, statements);
  return { ...draft, submissionId: submission!.id };
}

async function handedInAgain(first: Awaited<ReturnType<typeof handedIn>>, content: RevisionContent) {
  await returnRevision(us.reviewer, first.revisionId, first.submissionId, "Kijk er nog eens naar.");
  const saved = await saveDraft(us.author, first.revisionId, first.counter, content);
  if (!saved?.saved) throw new Error("not saved");
  return submit(us.author, first.revisionId, saved.counter, statements);
}

async function pageAt(address: string, as = cookie): Promise<string> {
  const response = await application.ask(address, { cookie: as });
  expect(response.status).toBe(200);
  return response.text();
}

function post(address: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
  return application.ask(address, { method: "POST", cookie, headers, body: new URLSearchParams(fields) });
}

describe("a reviewer", () => {
  test("reads an exercise as its author made it, with what is right and the feedback", async () => {
    const page = await pageAt(`/reviews/${(await handedIn(await withQuiz("Bellen"))).revisionId}`);
    expect(page).toContain(t("exerciseAuthor:made.rightOption"));
    expect(page).toContain("Want bellen helpt.");
    expect(page.indexOf(t("exerciseAuthor:made.rightOption"))).toBeLessThan(page.indexOf("Bellen"));
  });

  test("does not learn the key of another's quiz by handing it in herself", async () => {
    const { revisionId } = await handedIn(await withQuiz("Bellen"), us.reviewer);
    const page = await pageAt(`/reviews/${revisionId}`);
    expect(page).toContain("Wat doe je eerst?");
    expect(page).not.toContain("Want bellen helpt.");
  });

  test("sees which answer was right before and is right now", async () => {
    const first = await handedIn(await withQuiz("Bellen"));
    await handedInAgain(first, await withQuiz("Wachten"));
    const page = await pageAt(`/reviews/${first.revisionId}`);
    expect(page).toContain("Want bellen helpt.");
    expect(page).toContain("Want wachten helpt.");
    expect(page).toContain("Goed ");
  });

  test("who reads in English hears the Dutch text in Dutch, what changed in it too", async () => {
    const first = await handedIn();
    await handedInAgain(first, completeContribution({ title: "Wie staat om je heen?" }));
    const page = await pageAt(`/reviews/${first.revisionId}`);
    for (const text of ["Teken een cirkel.", "Niet doen als iemand", "Wie staat om je heen?"]) {
      expect(languageOf(page, text), text).toBe("nl");
    }
    expect(languageOf(page, `>${t("authoring:review.whole")}<`)).toBe("en");
  });

  test("who left a page open is told that another text was handed in, and nothing is decided", async () => {
    const first = await handedIn();
    await handedInAgain(first, completeContribution({ title: "Herschreven" }));
    const old = { submission: first.submissionId };
    for (const [deed, fields] of [
      ["publication", old],
      ["return", { ...old, reason: "Nee." }],
      ["comments", { ...old, field: "title", text: "Hm." }],
    ] as const) {
      const response = await post(`/reviews/${first.revisionId}/${deed}`, fields, { accept: "text/html" });
      expect(response.status, deed).toBe(409);
      expect(await response.text()).toContain(t("refusal:review.otherText"));
    }
  });
});

describe("what was not filled in", () => {
  test.each([
    ["comments", { field: "title", text: " " }, "review.remark"],
    ["return", { reason: "" }, "review.reason"],
  ])("in %s is said, with or without scripts", async (deed, fields, code) => {
    const { revisionId, submissionId } = await handedIn();
    const sent = { submission: submissionId, ...fields };
    const page = await post(`/reviews/${revisionId}/${deed}`, sent, { accept: "text/html" });
    expect([page.status, (await page.text()).includes(t(`refusal:${code}`))]).toEqual([422, true]);
    const answer = await post(`/reviews/${revisionId}/${deed}.data`, sent, { accept: "*/*" });
    expect([answer.status, (await answer.text()).includes(code)]).toEqual([422, true]);
  });
});

describe("an author", () => {
  test("who works in English hears her Dutch text in Dutch, wherever she meets it", async () => {
    const mine = await application.enter(us.reviewer);
    const title = "Alleen in het Nederlands";
    const { revisionId } = await writtenDraft(us.reviewer, completeContribution({ title }));
    await application.ask("/preferences", {
      ...{ method: "POST", cookie: mine, body: new URLSearchParams({ language: "en" }) },
    });
    for (const address of ["/my-work", `/drafts/${revisionId}`, `/drafts/${revisionId}/submission`]) {
      expect(languageOf(await pageAt(address, mine), title), address).toBe("nl");
    }
  });

  test("reads why the version before was handed back in the one she already writes", async () => {
    const first = await handedIn();
    const next = (await openDraft(us.author, first.workId))!;
    await returnRevision(us.reviewer, first.revisionId, first.submissionId, "De nazorg ontbreekt.");
    const mine = await application.enter(us.author);
    expect(await pageAt(`/drafts/${next.revisionId}`, mine)).toContain("De nazorg ontbreekt.");
    expect(await pageAt("/my-work", mine)).toContain("De nazorg ontbreekt.");
  });
});
