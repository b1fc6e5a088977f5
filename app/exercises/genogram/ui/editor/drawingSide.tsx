import { useState } from "react";
import { useTranslation } from "react-i18next";
import { now } from "#app/platform/clock.ts";
import type { Drawing } from "../../layout/drawing.ts";
import { Canvas } from "./canvas.tsx";
import { useEditor } from "./editorContext.tsx";
import { FirstPerson } from "./firstPerson.tsx";
import { FloatingForm, formHeight } from "./floatingForm.tsx";
import { Handles } from "./handles.tsx";
import { Legend } from "../picture/legend.tsx";
import { NewcomerForm } from "./newcomerForm.tsx";
import type { Asking } from "./newcomerForm.tsx";
import { TieBanner } from "./tying.tsx";

interface DrawingSideProps {
  drawing: Drawing;
  highlighted: ReadonlySet<string> | null;
  asking: Asking;
  tieFrom: string | null;
  onChoose: (id: string) => void;
  onEscape: () => void;
}

/** The genogram as a drawing, with its legend below. */
export function DrawingSide({ drawing, highlighted, asking, tieFrom, onChoose, onEscape }: DrawingSideProps) {
  const { t } = useTranslation("genogramWords");
  const { family, selected, readOnly } = useEditor();
  const [year] = useState(() => now().getFullYear());
  const { newcomer, onDone, onCancel } = asking;
  const placed = drawing.people.find(({ id }) => id === selected);
  return (
    <div className="flex flex-col gap-3">
      <Canvas {...{ drawing, year, highlighted, onChoose, onEscape }} below={newcomer ? formHeight : readOnly ? 0 : 48}>
        {(camera) => (
          <>
            {newcomer && placed ? (
              <FloatingForm key={newcomer.id} placed={placed} camera={camera}>
                <NewcomerForm person={newcomer} onDone={onDone} onCancel={onCancel} />
              </FloatingForm>
            ) : null}
            {placed && !newcomer && !readOnly && tieFrom === null ? <Handles placed={placed} /> : null}
            {tieFrom === null ? null : <TieBanner from={tieFrom} onCancel={onEscape} />}
            {family.people.length === 0 && !readOnly ? <FirstPerson /> : null}
          </>
        )}
      </Canvas>
      {family.people.length === 0 ? null : (
        <details open>
          <summary className="min-h-8 font-semibold">{t("legend.title")}</summary>
          <div className="pt-2">
            <Legend family={family} />
          </div>
        </details>
      )}
    </div>
  );
}
