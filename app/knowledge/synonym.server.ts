import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database, transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import { glossary } from "./glossary.ts";
import { mayEditSynonyms } from "./policy.ts";
import { markSaid } from "./saidPhrase.server.ts";

/** Every group of words that mean the same in the actor's organisation, by their first word. */
export async function synonyms(actor: Actor) {
  permit(mayEditSynonyms(actor));
  const groups = await database().synonym.findMany({
    where: { organisationId: actor.organisationId },
    select: { id: true, words: true },
  });
  return groups.toSorted((one, other) => (one.words[0] ?? "").localeCompare(other.words[0] ?? "", "nl"));
}

/** Adds a group of words that mean the same. */
export async function addSynonyms(actor: Actor, words: readonly string[]): Promise<{ id: string }> {
  return transaction(async (tx) => {
    permit(mayEditSynonyms(actor));
    const added = await tx.synonym.create({
      data: { organisationId: actor.organisationId, words: [...words] },
      select: { id: true },
    });
    await markSaid(tx, actor.organisationId, words);
    await record(tx, actor, "settings.changed", { names: ["synonyms"] });
    return added;
  });
}

/** Replaces the words of a group; null when it is not there. */
export async function changeSynonyms(
  actor: Actor,
  id: string,
  words: readonly string[],
): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayEditSynonyms(actor));
    const { count } = await tx.synonym.updateMany({
      where: { id, organisationId: actor.organisationId },
      data: { words: [...words] },
    });
    if (count === 0) return null;
    await markSaid(tx, actor.organisationId, words);
    await record(tx, actor, "settings.changed", { names: ["synonyms"] });
    return { id };
  });
}

/** Removes a group; null when it is not there. */
export async function removeSynonyms(actor: Actor, id: string): Promise<{ id: string } | null> {
  return transaction(async (tx) => {
    permit(mayEditSynonyms(actor));
    const { count } = await tx.synonym.deleteMany({ where: { id, organisationId: actor.organisationId } });
    if (count === 0) return null;
    await record(tx, actor, "settings.changed", { names: ["synonyms"] });
    return { id };
  });
}

/** Gives an organisation that has no groups yet those of the glossary. */
export async function giveGlossary(organisationId: string): Promise<void> {
  await transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`glossary:${organisationId}`}, 0))`;
    if ((await tx.synonym.count({ where: { organisationId } })) > 0) return;
    await tx.synonym.createMany({ data: glossary.map((words) => ({ organisationId, words: [...words] })) });
    await markSaid(tx, organisationId, glossary.flat());
  });
}
