import { lazy, useState } from "react";
import { useTranslation } from "react-i18next";
import { DrawingPlace } from "../../../drawing/ui/drawingPlace.tsx";
import { Lines } from "../../../ui/lines.tsx";
import type { PlayerProps } from "../../../view.ts";
import { drawingField } from "../../answer.ts";
import type { GenogramAnswer } from "../../answer.ts";
import type { DrawFeedback } from "../../assessment.ts";
import type { SheetDefinition } from "../../definition.ts";
import { emptyFamily } from "../../family.ts";
import type { LearnerDraw } from "../../learner.ts";
import { CaseResult } from "./caseResult.tsx";
import { GenogramView } from "../picture/genogramView.tsx";

// Drawing is the heaviest part of the page, and whoever looks back at a drawing does without.
const GenogramEditor = lazy(async () => ({ default: (await import("../editor/genogramEditor.tsx")).GenogramEditor }));

/** A case to draw from its story, or an empty sheet. Drawing needs JavaScript; what was drawn is seen without it. */
export function CasePlayer({
  definition,
  answer,
  onChange,
  outcome,
  open = [],
  formId,
}: PlayerProps<LearnerDraw | SheetDefinition, GenogramAnswer>) {
  const { t } = useTranslation("genogramCase");
  const start = definition.use === "draw" ? definition.start : emptyFamily();
  const [family, setFamily] = useState(answer?.family ?? start);
  return (
    <div className="mt-6 flex flex-col gap-6">
      {definition.use === "draw" ? <Story text={definition.story} isOpen={!outcome} /> : null}
      {outcome ? (
        <CaseResult drawn={family} feedback={outcome.feedback as DrawFeedback | null} />
      ) : (
        <DrawingPlace
          formId={formId}
          field={drawingField}
          drawn={family}
          error={open.length > 0 ? "genogramCase:draw.open" : undefined}
          loading={t("draw.loading")}
          needsScript={t("draw.needsScript")}
          resting={family.people.length > 0 ? <GenogramView family={family} /> : null}
        >
          <GenogramEditor
            family={family}
            title={definition.title}
            onChange={(drawn) => {
              setFamily(drawn);
              onChange?.({ version: 1, family: drawn });
            }}
          />
        </DrawingPlace>
      )}
    </div>
  );
}

function Story({ text, isOpen }: { text: string; isOpen: boolean }) {
  const { t } = useTranslation("genogramCase");
  return (
    <details open={isOpen} className="max-w-reading">
      <summary className="min-h-6 cursor-pointer font-heading text-lead font-semibold">{t("draw.story")}</summary>
      <div className="mt-2">
        <Lines text={text} />
      </div>
    </details>
  );
}
