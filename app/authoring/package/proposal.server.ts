import type { Actor } from "#app/platform/actor.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { addRevision, findDraft } from "../revision.server.ts";
import type { RevisionContent } from "../revisionContent.ts";
import type { FoundWork } from "../work.server.ts";

/**
 * Lays what a newer package says before the reviewers: as a revision that is handed in, or, where someone is already
 * writing, as a kept text beside that draft. Returns the id of the revision it became, or null.
 */
export async function proposeRevision(
  tx: Transaction,
  library: Actor,
  work: FoundWork,
  content: RevisionContent,
): Promise<string | null> {
  const json = content as unknown as Prisma.InputJsonValue;
  const draft = await findDraft(tx, work.id);
  if (draft !== null) {
    await tx.snapshot.create({
      data: { revisionId: draft.id, counter: draft.counter, reason: "package", content: json, byId: library.personId },
    });
    return null;
  }
  const revision = await addRevision(tx, library, work.id, content);
  await tx.submission.create({
    data: {
      revisionId: revision.id,
      byId: library.personId,
      clientData: "none",
      rights: "own",
      respectful: true,
      content: json,
    },
  });
  return revision.id;
}
