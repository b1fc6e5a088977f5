import type { Actor } from "#app/platform/actor.ts";
import { minute, now } from "#app/platform/clock.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import { permit } from "#app/platform/permit.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { record } from "#app/events/event.server.ts";
import { permitFiles } from "./fileUse.server.ts";
import { lastReturn } from "./handedBack.server.ts";
import { mayBegin, mayEdit } from "./policy.ts";
import { parseContent } from "./contentParsing.ts";
import { emptyContent } from "./revisionContent.ts";
import type { RevisionContent } from "./revisionContent.ts";
import { isOpen, stateOf } from "./revisionState.ts";
import {
  addRevision,
  columnsOf,
  contentOf,
  findDraft,
  findRevision,
  findWithWork,
  writeReferences,
} from "./revision.server.ts";
import { addWork, findWork } from "./work.server.ts";
import type { WorkKind } from "./work.ts";

const snapshotInterval = 10 * minute;

/** Begins a new contribution or module: a work with its first, empty draft. */
export async function beginWork(
  actor: Actor,
  kind: WorkKind,
  given: Partial<RevisionContent> = {},
): Promise<{ workId: string; revisionId: string }> {
  return transaction(async (tx) => {
    permit(mayBegin(actor));
    const work = await addWork(tx, actor, { kind, language: actor.language });
    const content = parseContent({ ...emptyContent(kind), ...given });
    const revision = await addRevision(tx, actor, work.id, content);
    await tx.writer.create({ data: { revisionId: revision.id, personId: actor.personId } });
    await record(tx, actor, `${kind}.begun`, { workId: work.id, revisionId: revision.id });
    return { workId: work.id, revisionId: revision.id };
  });
}

/** The draft on which work goes on: the open one, else a new one that starts from the newest text. */
export async function openDraft(actor: Actor, workId: string): Promise<{ revisionId: string } | null> {
  return transaction(async (tx) => {
    const work = await findWork(actor, { id: workId }, tx);
    if (work === null) return null;
    permit(mayEdit(actor, work.facts));
    await lockWork(tx, workId);
    const draft = await findDraft(tx, workId);
    if (draft !== null && isOpen(draft)) return { revisionId: draft.id };
    const newest = await tx.revision.findFirstOrThrow({ where: { workId }, orderBy: { number: "desc" } });
    const revision = await addRevision(tx, actor, workId, contentOf(newest));
    await record(tx, actor, `${work.kind}.begun`, { workId, revisionId: revision.id });
    return { revisionId: revision.id };
  });
}

/** What the editor shows of a draft, or null when it is not there or not hers to edit. */
export async function readDraft(actor: Actor, revisionId: string) {
  const read = await findWithWork(actor, revisionId);
  if (read === null || !mayEdit(actor, read.work.facts)) return null;
  const { revision, work } = read;
  const conflicts = await database().snapshot.findMany({
    where: { revisionId, reason: "conflict", byId: actor.personId },
    orderBy: { at: "desc" },
    select: { id: true, at: true, counter: true },
    take: 5,
  });
  const returned = isOpen(revision) ? await lastReturn(revision) : null;
  return {
    work,
    revisionId,
    number: revision.number,
    counter: revision.counter,
    savedAt: revision.savedAt,
    state: stateOf(revision),
    content: contentOf(revision),
    returned: returned && { reason: returned.reason, at: returned.at, revisionId: returned.revisionId },
    conflicts,
  };
}

/** Where a save ended: stored, or beside a newer version that someone else saved first. */
export type Saved =
  | { saved: true; counter: number; savedAt: Date }
  | { saved: false; newer: { counter: number; by: string; at: Date; content: RevisionContent }; keptAs: string };

/**
 * Saves a draft in place. The counter names the version that this text started from; when a newer one stands there,
 * nothing is overwritten: the text is kept as a snapshot of its writer and the newer version is returned.
 */
export async function saveDraft(
  actor: Actor,
  revisionId: string,
  counter: number,
  given: unknown,
): Promise<Saved | null> {
  const content = parseContent(given);
  return transaction(async (tx) => {
    const read = await findWithWork(actor, revisionId, tx);
    if (read === null) return null;
    const { work } = read;
    permit(mayEdit(actor, work.facts));
    await lockWork(tx, work.id);
    const current = (await findRevision(actor, revisionId, tx))!;
    if (!isOpen(current)) throw new Refusal("draft.frozen", "conflict");
    if ((content.sessions === null) !== (work.kind === "contribution")) throw new Refusal("draft.kind");
    if (current.counter !== counter) {
      await permitFiles(tx, actor, revisionId, content);
      return keepBeside(tx, actor, current, counter, content);
    }
    await takeSnapshot(tx, actor, current);
    const savedAt = now();
    await tx.revision.update({
      where: { id: revisionId },
      data: { ...columnsOf(content), counter: counter + 1, savedAt, savedById: actor.personId },
    });
    await writeReferences(tx, actor, revisionId, content);
    const writer = { revisionId, personId: actor.personId };
    await tx.writer.upsert({ where: { revisionId_personId: writer }, create: writer, update: {} });
    return { saved: true, counter: counter + 1, savedAt };
  });
}

/** Lets saves, submissions and reviews of one work happen one after another. */
export async function lockWork(tx: Transaction, workId: string): Promise<void> {
  await tx.$queryRaw`select id from "Work" where id = ${workId}::uuid for update`;
}

async function keepBeside(
  tx: Transaction,
  actor: Actor,
  current: NonNullable<Awaited<ReturnType<typeof findRevision>>>,
  counter: number,
  content: RevisionContent,
): Promise<Saved> {
  const kept = await tx.snapshot.create({
    data: {
      revisionId: current.id,
      counter,
      reason: "conflict",
      content: content as unknown as Prisma.InputJsonValue,
      byId: actor.personId,
    },
    select: { id: true },
  });
  const by = await tx.person.findUniqueOrThrow({ where: { id: current.savedById }, select: { name: true } });
  return {
    saved: false,
    newer: { counter: current.counter, by: by.name, at: current.savedAt, content: contentOf(current) },
    keptAs: kept.id,
  };
}

async function takeSnapshot(
  tx: Transaction,
  actor: Actor,
  current: NonNullable<Awaited<ReturnType<typeof findRevision>>>,
) {
  if (current.counter === 0) return;
  const last = await tx.snapshot.findFirst({
    where: { revisionId: current.id, reason: "regular" },
    orderBy: { at: "desc" },
    select: { at: true },
  });
  if (last !== null && now().getTime() - last.at.getTime() < snapshotInterval) return;
  await tx.snapshot.create({
    data: {
      revisionId: current.id,
      counter: current.counter,
      reason: "regular",
      content: contentOf(current) as unknown as Prisma.InputJsonValue,
      byId: actor.personId,
    },
  });
}
