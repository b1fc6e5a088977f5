import { useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import type { ExerciseTools } from "#app/documents/editing/surroundings.ts";
import type { BaseDefinition } from "#app/exercises/kind.ts";
import type { LearnerExercise } from "#app/exercises/learnerExercise.ts";
import { kindOf, kindSlugs } from "#app/exercises/registry.ts";
import { ExerciseAuthor } from "#app/exercises/ui/exerciseAuthor.tsx";
import { Button } from "#app/ui/button.tsx";
import { Dialog } from "#app/ui/dialog.tsx";

interface Making {
  /** Null while the author still chooses what to make. */
  kind: string | null;
  definition?: BaseDefinition;
  /** The exercise that is changed, null for a new one. */
  current: string | null;
  done: (id: string | null) => void;
}

/** How exercises come into a text: the tools for the editor, and the dialog in which an exercise is made or changed. */
export function useExerciseTools(exercises: readonly LearnerExercise[]): { tools: ExerciseTools; dialog: ReactNode } {
  const { t } = useTranslation("authoring");
  const [making, setMaking] = useState<Making | null>(null);
  const titles = useRef(new Map(exercises.map(({ id, kind, definition }) => [id, { kind, title: definition.title }])));
  const tools = useMemo<ExerciseTools>(
    () => ({
      pick: (current) =>
        new Promise((resolve) => {
          const done = (id: string | null) => {
            // The dialog is gone before the text takes the keyboard back.
            flushSync(() => setMaking(null));
            resolve(id);
          };
          if (current === null) return setMaking({ kind: null, current, done });
          void definitionOf(current).then((found) => setMaking({ kind: null, ...found, current, done }));
        }),
      render: (id) => <ExerciseName known={titles.current.get(id)} />,
    }),
    [],
  );
  // A dialog that was left by a slip of the hand opens again with what was typed in it.
  const [unsaved] = useState(() => new Map<string, BaseDefinition>());
  const nameOf = ({ kind, current }: Making) => current ?? `new ${kind}`;
  const dialog = (
    <Dialog
      wide={making !== null && isWide(making)}
      open={making !== null}
      onClose={() => making?.done(null)}
      title={t("exercise.make")}
    >
      {making === null ? null : making.kind === null ? (
        <div className="flex flex-col gap-3">
          {kindSlugs.map((slug) => (
            <Button key={slug} type="button" onClick={() => setMaking({ ...making, kind: slug })}>
              {t(`exercise.kind.${slug as "quiz"}`)}
            </Button>
          ))}
        </div>
      ) : (
        <ExerciseAuthor
          kind={making.kind}
          definition={unsaved.get(nameOf(making)) ?? making.definition}
          onChange={(definition) => unsaved.set(nameOf(making), definition)}
          onSaved={(saved) => {
            unsaved.delete(nameOf(making));
            titles.current.set(saved.id, saved);
            making.done(saved.id);
          }}
          onCancel={() => {
            unsaved.delete(nameOf(making));
            making.done(null);
          }}
        />
      )}
    </Dialog>
  );
  return { tools, dialog };
}

function isWide({ kind, definition }: Making): boolean {
  if (kind === null) return false;
  const known = kindOf(kind);
  return known.summary(definition ?? known.emptyDefinition()).wide === true;
}

function ExerciseName({ known }: { known: { kind: string; title: string } | undefined }) {
  const { t } = useTranslation("authoring");
  return (
    <span>
      <strong>{known?.title ?? t("exercise.unknown")}</strong>
      {known ? ` (${t(`exercise.kind.${known.kind as "quiz"}`)})` : null}
    </span>
  );
}

async function definitionOf(id: string): Promise<{ kind: string; definition: BaseDefinition } | null> {
  const response = await fetch(`/exercises/${id}/definition`).catch(() => null);
  return response?.ok ? response.json() : null;
}
