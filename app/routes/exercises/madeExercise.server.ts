import type { i18n } from "i18next";
import { writesExercise } from "#app/authoring/exerciseUse.server.ts";
import type { RevisionContent } from "#app/authoring/revisionContent.ts";
import type { ExerciseTexts } from "#app/documents/lines.ts";
import { referencesOf } from "#app/documents/references.ts";
import { findExerciseVersions } from "#app/exercises/exerciseVersion.server.ts";
import type { ExerciseVersion } from "#app/exercises/exerciseVersion.server.ts";
import { tieKindOf } from "#app/exercises/genogram/tie.ts";
import type { DefinitionLine } from "#app/exercises/kind.ts";
import type { Actor } from "#app/platform/actor.ts";
import { database } from "#app/platform/database.server.ts";

/** An exercise as its author made it, key and feedback included. */
export interface MadeExercise {
  id: string;
  title: string;
  lines: (DefinitionLine & { name: string })[];
}

/**
 * The exercises in contents that someone reviews, with their keys: all of them for who reviews what a colleague wrote;
 * of what she wrote along in herself only those that she made, so that handing in another's quiz does not open its key.
 */
export async function exercisesToReview(
  actor: Actor,
  contents: readonly RevisionContent[],
  own: boolean,
): Promise<ExerciseVersion[]> {
  const ids = contents.flatMap(({ document }) => referencesOf(document).exerciseVersionIds);
  const versions = ids.length === 0 ? [] : await findExerciseVersions(database(), actor, ids);
  if (!own) return versions;
  const made = await Promise.all(
    versions.map(async ({ id, createdById }) => createdById === actor.personId || writesExercise(actor, id)),
  );
  return versions.filter((_, index) => made[index]);
}

/** What an exercise says, line by line, with the names of the parts in the language of the page. */
export function madeExercise({ id, kind, definition }: ExerciseVersion, i18n: i18n): MadeExercise {
  const lines = kind.lines(definition).map((line) => ({ ...line, name: nameOf(line, i18n) }));
  return { id, title: definition.title, lines };
}

/** The same as plain lines, in the language of the text they are compared in. */
export function exerciseTexts(versions: readonly ExerciseVersion[], i18n: i18n): ExerciseTexts {
  return new Map(
    versions.map((version) => {
      const { id, title, lines } = madeExercise(version, i18n);
      return [id, { title, lines: lines.map(({ name, text }) => (text === "" ? name : `${name}: ${text}`)) }];
    }),
  );
}

function nameOf({ part, type, tie }: DefinitionLine, { t }: i18n): string {
  const name = t(`exerciseAuthor:made.${part}`);
  if (tie !== undefined) return `${name} (${t(`genogramWords:tie.${tieKindOf(tie).slug as "close"}`).toLowerCase()})`;
  return type === undefined ? name : `${name} (${t(`exerciseAuthor:types.${type}`).toLowerCase()})`;
}
