import { createHash } from "node:crypto";
import { z } from "zod";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import type { Transaction } from "#app/platform/database.server.ts";
import type { Prisma } from "#app/platform/generated/client.ts";
import type { BaseDefinition, Kind } from "./kind.ts";
import type { LearnerExercise } from "./learnerExercise.ts";
import { mayOpen, mayReadKey } from "./policy.ts";
import { isForClients, kindOf, parseDefinition } from "./registry.ts";

/** Says whether someone meets an exercise version in something published, in a course, or in a draft open to her. */
export type Permitted = (actor: Actor, exerciseVersionId: string) => boolean | Promise<boolean>;

/** An exercise version as the server knows it, key included. */
export interface ExerciseVersion {
  id: string;
  organisationId: string;
  createdById: string;
  kind: Kind;
  definition: BaseDefinition;
}

/** Keeps a definition for good, once for every organisation, and gives its id. */
export async function saveExerciseVersion(
  tx: Transaction,
  actor: Actor,
  kindSlug: string,
  input: unknown,
): Promise<{ id: string }> {
  const kind = kindOf(kindSlug);
  const definition = parseDefinition(kind, input);
  const { organisationId } = actor;
  const digest = digestOf(kind, definition);
  await tx.exerciseVersion.createMany({
    data: { organisationId, kind: kind.slug, definition: stored(definition), digest, createdById: actor.personId },
    skipDuplicates: true,
  });
  return tx.exerciseVersion.findUniqueOrThrow({
    where: { organisationId_digest: { organisationId, digest } },
    select: { id: true },
  });
}

/** An exercise for whoever may open it or has begun it, or null. */
export async function learnerExercise(actor: Actor, id: string, permitted: Permitted): Promise<LearnerExercise | null> {
  const exercise = await findExerciseVersion(database(), actor, id);
  if (!exercise) return null;
  const opens = (await permitted(actor, id)) || (await hasBegun(actor, id));
  return mayOpen(actor, exercise, opens) ? forLearner(exercise) : null;
}

/** An exercise with its key for those who write or review it, or null. `writes` says who writes where it stands. */
export async function authorExercise(actor: Actor, id: string, permitted: Permitted, writes: Permitted) {
  const exercise = await findExerciseVersion(database(), actor, id);
  if (!exercise) return null;
  const [opens, edits] = [await permitted(actor, id), await writes(actor, id)];
  if (!mayReadKey(actor, exercise, opens, edits)) return null;
  return { id, kind: exercise.kind.slug, definition: exercise.definition };
}

/** The exercise versions with these ids, keys included, for verbs that have checked their actor. */
export async function findExerciseVersions(
  tx: Transaction,
  actor: Actor,
  ids: readonly string[],
): Promise<ExerciseVersion[]> {
  const rows = await tx.exerciseVersion.findMany({
    where: { organisationId: actor.organisationId, id: { in: ids.filter(isId) } },
  });
  return rows.map(parse);
}

/** The exercise version with this id in the actor's organisation, key included, or null. */
export async function findExerciseVersion(tx: Transaction, actor: Actor, id: string): Promise<ExerciseVersion | null> {
  if (!isId(id)) return null;
  const row = await tx.exerciseVersion.findFirst({ where: { id, organisationId: actor.organisationId } });
  return row && parse(row);
}

/** Removes from an exercise what its learner may not know yet. */
export function forLearner({ id, kind, definition }: ExerciseVersion): LearnerExercise {
  return {
    id,
    kind: kind.slug,
    definition: kind.forLearner(definition),
    summary: kind.summary(definition),
    forClients: isForClients(kind, definition),
  };
}

/** What someone began stays hers to finish and to read, also when it is not published any more. */
async function hasBegun({ organisationId, personId }: Actor, exerciseVersionId: string): Promise<boolean> {
  return (await database().attempt.count({ where: { organisationId, personId, exerciseVersionId } })) > 0;
}

function parse(row: Prisma.ExerciseVersionGetPayload<object>): ExerciseVersion {
  const kind = kindOf(row.kind);
  return {
    id: row.id,
    organisationId: row.organisationId,
    createdById: row.createdById,
    kind,
    definition: parseDefinition(kind, row.definition),
  };
}

function stored(value: unknown): Prisma.InputJsonValue {
  return value as Prisma.InputJsonValue;
}

/** Whether a text from outside can be an id at all. */
export function isId(id: string): boolean {
  return z.uuid().safeParse(id).success;
}

/** Schemas give their keys in one order, so that equal definitions make equal text. */
function digestOf(kind: Kind, definition: BaseDefinition): string {
  return createHash("sha256")
    .update(`${kind.slug}\n${JSON.stringify(definition)}`)
    .digest("hex");
}
