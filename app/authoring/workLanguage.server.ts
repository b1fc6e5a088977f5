import { record } from "#app/events/event.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { transaction } from "#app/platform/database.server.ts";
import { permit } from "#app/platform/permit.ts";
import type { Language } from "#app/platform/preferences.ts";
import { Refusal } from "#app/platform/refusal.ts";
import { mayEdit } from "./policy.ts";
import { findWithWork } from "./revision.server.ts";

/**
 * Says in which language a work is written. Once readers have it that stands: a text in another language is another
 * work. Null when it is not there.
 */
export async function changeLanguage(actor: Actor, revisionId: string, language: Language) {
  return transaction(async (tx) => {
    const read = await findWithWork(actor, revisionId, tx);
    if (read === null) return null;
    const { work } = read;
    permit(mayEdit(actor, work.facts));
    if ((await tx.publication.count({ where: { workId: work.id } })) > 0)
      throw new Refusal("language.published", "conflict");
    if (language === work.language) return { id: work.id };
    await tx.work.update({ where: { id: work.id }, data: { language } });
    await record(tx, actor, "language.changed", { workId: work.id });
    return { id: work.id };
  });
}
