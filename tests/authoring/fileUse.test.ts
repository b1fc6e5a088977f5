import { beforeAll, describe, expect, test } from "vitest";
import { openDraft, saveDraft } from "#app/authoring/draft.server.ts";
import { readsFile } from "#app/authoring/fileUse.server.ts";
import { restoreSnapshot } from "#app/authoring/history.server.ts";
import { submit } from "#app/authoring/submission.server.ts";
import type { DocumentNode } from "#app/documents/document.ts";
import { findFile } from "#app/files/file.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { cast, secondOrganisation } from "#tests/support/cast.ts";
import type { Cast } from "#tests/support/cast.ts";
import { paragraphs } from "#tests/support/text.ts";
import {
  completeContribution,
  completeModule,
  publishedWorkOf,
  statements,
  writtenDraft,
} from "#tests/support/works.ts";

let us: Cast;
let others: Cast;

beforeAll(async () => {
  us = await cast();
  others = await secondOrganisation();
});

async function uploaded(actor: Actor): Promise<string> {
  const { id } = await database().file.create({
    data: {
      ...{ kind: "image", mediaType: "image/webp", name: "kaart.webp", bytes: 10, sha256: "x" },
      organisationId: actor.organisationId,
      uploadedById: actor.personId,
    } as never,
  });
  return id;
}

const shown: Record<string, (fileId: string) => DocumentNode> = {
  picture: (fileId) => ({ type: "image", attrs: { fileId, alt: "Een kaart", width: 4, height: 3 } }),
  film: (fileId) => ({ type: "video", attrs: { fileId, href: null, title: "Uitleg" } }),
  PDF: (fileId) => ({ type: "attachment", attrs: { fileId, title: "", name: "gids.pdf", bytes: 10 } }),
};

function holding(node: DocumentNode) {
  const document = paragraphs("Kijk:");
  document.content.push(node);
  return completeContribution({ document });
}

describe("whoever places a file of a colleague's draft in her own", () => {
  test.each(Object.keys(shown))("is refused, and cannot open the %s afterwards", async (what) => {
    const fileId = await uploaded(us.author);
    const content = holding(shown[what]!(fileId));
    await writtenDraft(us.author, content);
    const mine = await writtenDraft(us.newcomer);
    const refused = { code: "draft.file", status: 403 };
    await expect(saveDraft(us.newcomer, mine.revisionId, mine.counter, content)).rejects.toMatchObject(refused);
    await expect(saveDraft(us.newcomer, mine.revisionId, 0, content)).rejects.toMatchObject(refused);
    expect(await findFile(us.newcomer, fileId, readsFile)).toBeNull();
    const foreign = await writtenDraft(others.author);
    await expect(saveDraft(others.author, foreign.revisionId, foreign.counter, content)).rejects.toMatchObject(refused);
  });

  test("is refused in the own text of a module too", async () => {
    const fileId = await uploaded(us.author);
    const content = completeModule([], {
      sessions: [
        {
          ...{ id: "een", title: "Een", goal: "", minutes: null, materials: [] },
          items: [{ kind: "text", document: holding(shown["picture"]!(fileId)).document }],
        },
      ],
    });
    const mine = await writtenDraft(us.newcomer, completeModule([]));
    await expect(saveDraft(us.newcomer, mine.revisionId, mine.counter, content)).rejects.toMatchObject({
      code: "draft.file",
    });
  });
});

describe("a file goes along", () => {
  test("with what is published, into the text of a colleague who adapts it", async () => {
    const content = holding(shown["picture"]!(await uploaded(us.author)));
    await publishedWorkOf(us.author, us.reviewer, content);
    await expect(writtenDraft(us.newcomer, content)).resolves.toMatchObject({ counter: 1 });
  });

  test("with a draft, for everyone who writes along, and into its next version", async () => {
    const fileId = await uploaded(us.author);
    const content = holding(shown["picture"]!(fileId));
    const draft = await writtenDraft(us.author, content);
    await database().coWriter.create({ data: { workId: draft.workId, personId: us.newcomer.personId } });
    const saved = await saveDraft(us.newcomer, draft.revisionId, draft.counter, content);
    if (!saved?.saved) throw new Error("not saved");
    await submit(us.newcomer, draft.revisionId, saved.counter, statements);
    const next = await openDraft(us.newcomer, draft.workId);
    expect(await database().fileUse.count({ where: { revisionId: next!.revisionId, fileId } })).toBe(1);
  });

  test("with a kept text that a fellow writer puts back after its uploader had taken it out", async () => {
    const content = holding(shown["picture"]!(await uploaded(us.newcomer)));
    const draft = await writtenDraft(us.author);
    await database().coWriter.create({ data: { workId: draft.workId, personId: us.newcomer.personId } });
    await saveDraft(us.newcomer, draft.revisionId, 1, content);
    await saveDraft(us.newcomer, draft.revisionId, 2, completeContribution());
    const snapshot = await database().snapshot.create({
      data: {
        ...{ revisionId: draft.revisionId, counter: 2, reason: "regular", byId: us.newcomer.personId },
        content: content as never,
      },
    });
    await expect(restoreSnapshot(us.author, snapshot.id)).resolves.toEqual({ revisionId: draft.revisionId });
  });
});
