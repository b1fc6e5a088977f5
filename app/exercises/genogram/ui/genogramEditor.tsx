import { useCallback, useMemo, useState } from "react";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { now } from "#app/platform/clock.ts";
import { removePerson } from "../editing.ts";
import type { Family } from "../family.ts";
import { kinshipOf } from "../kinship.ts";
import { layOut } from "../layout/layout.ts";
import { nameOf } from "../words/teller.ts";
import { Canvas } from "./canvas.tsx";
import { EditorProvider } from "./editorContext.tsx";
import type { Editor } from "./editorContext.tsx";
import { Exchange } from "./exchange.tsx";
import { FirstPerson } from "./firstPerson.tsx";
import { FloatingForm, formHeight } from "./floatingForm.tsx";
import { Handles } from "./handles.tsx";
import { NewcomerForm } from "./newcomerForm.tsx";
import { Toolbar } from "./toolbar.tsx";
import { useBeginning } from "./useBeginning.ts";
import { isTyping } from "./useCanvasKeys.ts";
import { useEditing } from "./useEditing.ts";
import { useTeller } from "./useTeller.ts";

interface GenogramEditorProps {
  family: Family;
  /** Hears of every change; the drawer can undo each of them, also one that came from outside. */
  onChange(family: Family): void;
  title?: string;
  /** Whether it is for looking only. */
  readOnly?: boolean;
  /** Those who stand out, the rest standing back. */
  focusOn?: string[];
  /** Whether the family is made up, which whatever leaves on paper says; only with a client it is not. */
  fictitious?: boolean;
}

/** Draws a genogram: by mouse, touch or keys, as a drawing, a table or in words. */
export function GenogramEditor({
  family: given,
  onChange,
  title,
  readOnly = false,
  focusOn,
  fictitious = true,
}: GenogramEditorProps) {
  const { t } = useTranslation("genogramEditor");
  const drawer = useEditing(given, onChange);
  const { family, selected, change, undo } = drawer;
  const teller = useTeller();
  const [asked, ask] = useState<string | null>(null);
  const [said, say] = useState("");
  const kinship = useMemo(() => kinshipOf(family), [family]);
  const drawing = useMemo(() => layOut(family), [family]);
  const beginning = useBeginning(drawer, ask, say);
  const placed = drawing.people.find(({ id }) => id === selected);
  const isAsking = asked !== null && asked === selected;
  const newcomer = isAsking ? kinship.people.get(asked) : undefined;
  const highlighted = useMemo(() => (focusOn?.length ? new Set(focusOn) : null), [focusOn]);

  const nameAt = useCallback((id: string) => nameOf(kinship.people.get(id)!, teller), [kinship, teller]);
  const editor: Editor = {
    ...drawer,
    ...beginning,
    readOnly,
    teller,
    kinship,
    nameAt,
    say,
    remove: (id) => {
      say(t("removed", { name: nameAt(id) }));
      change(removePerson(family, id), { selected: null });
    },
    open: () => {},
    beginTie: () => {},
  };

  function onKeyDown(event: KeyboardEvent) {
    if (readOnly || isTyping(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== "z" && key !== "y") return;
    event.preventDefault();
    if (key === "y" || event.shiftKey) drawer.redo();
    else undo();
  }

  return (
    <EditorProvider value={editor}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- undoing works from everywhere in it */}
      <section aria-label={title ?? t("label")} onKeyDown={onKeyDown} className="flex flex-col gap-3">
        <Toolbar>
          <Exchange
            family={family}
            onReplace={readOnly ? undefined : (opened) => change(opened, { selected: null })}
            title={title}
            fictitious={fictitious}
          />
        </Toolbar>
        <p role="status" className="sr-only">
          {said}
        </p>
        <Canvas
          drawing={drawing}
          year={now().getFullYear()}
          highlighted={highlighted}
          onChoose={editor.select}
          onEscape={() => (isAsking ? ask(null) : editor.select(null))}
          below={isAsking ? formHeight : 44}
        >
          {(camera) => (
            <>
              {newcomer && placed ? (
                <FloatingForm key={newcomer.id} placed={placed} camera={camera}>
                  <NewcomerForm
                    person={newcomer}
                    onDone={() => ask(null)}
                    onCancel={() => {
                      ask(null);
                      undo();
                    }}
                  />
                </FloatingForm>
              ) : null}
              {placed && !isAsking && !readOnly ? <Handles placed={placed} /> : null}
              {family.people.length === 0 && !readOnly ? <FirstPerson /> : null}
            </>
          )}
        </Canvas>
      </section>
    </EditorProvider>
  );
}
