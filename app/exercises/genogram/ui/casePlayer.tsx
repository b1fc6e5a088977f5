import { lazy, Suspense, useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { FieldErrorLine } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useHydrated } from "../../ui/hydration.ts";
import { Lines } from "../../ui/lines.tsx";
import type { PlayerProps } from "../../view.ts";
import { LearningLine } from "../../with-client/learningLine.tsx";
import { drawingField } from "../answer.ts";
import type { GenogramAnswer } from "../answer.ts";
import type { DrawFeedback } from "../assessment.ts";
import type { SheetDefinition } from "../definition.ts";
import { emptyFamily } from "../family.ts";
import type { LearnerDraw } from "../learner.ts";
import { CaseResult } from "./caseResult.tsx";
import { GenogramView } from "./genogramView.tsx";

// Drawing is the heaviest part of the page, and whoever looks back at a drawing does without.
const GenogramEditor = lazy(async () => ({ default: (await import("./genogramEditor.tsx")).GenogramEditor }));

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
  const isAlive = useHydrated();
  const errorId = useId();
  const isOpen = open.length > 0;
  return (
    <div className="mt-6 flex flex-col gap-6">
      {definition.use === "draw" ? <Story text={definition.story} isOpen={!outcome} /> : null}
      {outcome ? (
        <CaseResult drawn={family} feedback={outcome.feedback as DrawFeedback | null} />
      ) : (
        <div>
          <LearningLine />
          <input type="hidden" form={formId} name={drawingField} value={JSON.stringify(family)} />
          <div data-open={isOpen} tabIndex={-1} aria-describedby={isOpen ? errorId : undefined}>
            <FieldErrorLine id={errorId} errors={isOpen ? ["genogramCase:draw.open"] : undefined} />
            {isAlive ? (
              <Suspense fallback={<p className="min-h-80 text-muted">{t("draw.loading")}</p>}>
                <GenogramEditor
                  family={family}
                  title={definition.title}
                  onChange={(drawn) => {
                    setFamily(drawn);
                    onChange?.({ version: 1, family: drawn });
                  }}
                />
              </Suspense>
            ) : (
              <Resting family={family} />
            )}
          </div>
        </div>
      )}
    </div>
  );
}

/** What stands there while nothing can be drawn: what was drawn so far, and why no more. */
function Resting({ family }: { family: GenogramAnswer["family"] & object }) {
  const { t } = useTranslation("genogramCase");
  return (
    <div className="flex flex-col gap-4">
      <div className="hidden noscript:block">
        <Notice kind="information" title={t("draw.needsScript")} />
      </div>
      {family.people.length > 0 ? <GenogramView family={family} /> : null}
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
