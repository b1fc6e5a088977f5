import type { i18n } from "i18next";
import { findExerciseVersions, forLearner } from "#app/exercises/exerciseVersion.server.ts";
import type { LearnerExercise } from "#app/exercises/learnerExercise.ts";
import { modulesWith } from "#app/authoring/moduleReading.server.ts";
import { isReviewer, mayConfirm, mayEdit, mayWithdraw } from "#app/authoring/policy.ts";
import type { PublishedWork } from "#app/authoring/publication.server.ts";
import { renderContent } from "#app/authoring/renderedContent.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import { referencesOf } from "#app/documents/references.ts";
import type { Rendering } from "#app/documents/rendering.ts";
import { ownOrganisation } from "#app/people/organisation.server.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";
import { fileSize } from "#app/platform/localFormat.ts";
import type { Language } from "#app/platform/preferences.ts";

/** The words that rendering puts into a document, in the language of the page. */
export function renderingTexts({ t, language }: i18n): Rendering["texts"] {
  return {
    callout: {
      tip: t("documents:callout.tip"),
      caution: t("documents:callout.caution"),
      example: t("documents:callout.example"),
      note: t("documents:callout.note"),
    },
    table: t("documents:table"),
    video: t("documents:video"),
    attachment: (bytes) => t("documents:attachment.size", { size: fileSize(language as Language, bytes) }),
    separateFile: (name) => t("documents:attachment.separate", { name }),
  };
}

/** Everything that a reader's page shows of a published work. */
export async function readerView(actor: Actor, found: PublishedWork, i18n: i18n) {
  const { work, content } = found;
  const [usedIn, exercises, organisation] = await Promise.all([
    modulesWith(actor, work.id),
    exercisesOf(actor, content),
    ownOrganisation(actor),
  ]);
  return {
    work: { id: work.id, kind: work.kind, slug: work.slug, language: work.language },
    title: content.title,
    form: content.form,
    elements: content.elements,
    cautionLevel: content.cautionLevel,
    rendered: renderContent(content, { texts: renderingTexts(i18n) }),
    exercises,
    facts: {
      targetGroups: content.targetGroups,
      settings: content.settings,
      minutes: content.minutes,
      evidence: content.evidence,
      owner: work.owner.name,
      number: found.number,
      publishedAt: found.publishedAt,
      reviewOn: found.reviewOn,
      usedIn,
    },
    unconfirmed: found.unconfirmed,
    withdrawal: found.withdrawal && { reason: found.withdrawal.reason, successor: found.withdrawal.successor },
    crisisRoute: organisation.crisisRoute,
    can: {
      edit: mayEdit(actor, work.facts),
      confirm: found.unconfirmed && mayConfirm(actor, found.facts),
      withdraw: mayWithdraw(actor, work.facts),
      review: isReviewer(actor),
    },
  };
}

export type ReaderView = Awaited<ReturnType<typeof readerView>>;

/** What to be careful with in a work, for a page on which one of its exercises is done. */
export async function cautionView(actor: Actor, { work, content }: PublishedWork, i18n: i18n) {
  const organisation = await ownOrganisation(actor);
  return {
    html: renderContent(content, { texts: renderingTexts(i18n) }).caution,
    level: content.cautionLevel,
    crisisRoute: organisation.crisisRoute,
    language: work.language,
  };
}

/** The exercises that stand in a content, as learners get them: without keys. */
export async function exercisesOf(actor: Actor, content: RevisionContent): Promise<LearnerExercise[]> {
  const ids = referencesOf(content.document).exerciseVersionIds;
  const versions = ids.length === 0 ? [] : await findExerciseVersions(database(), actor, ids);
  return versions.map(forLearner);
}
