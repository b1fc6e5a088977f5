import { Suspense, useId } from "react";
import type { ReactNode } from "react";
import { FieldErrorLine } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { useHydrated } from "../../ui/hydration.ts";
import { LearningLine } from "../../with-client/learningLine.tsx";

interface DrawingPlaceProps {
  formId: string | undefined;
  /** Under which name the form sends what was drawn. */
  field: string;
  drawn: object;
  /** What to say when the drawing must still be made, as the key of a text. */
  error: string | undefined;
  loading: string;
  needsScript: string;
  /** What was drawn so far, for while nothing can be drawn. */
  resting: ReactNode;
  children: ReactNode;
}

/** Where someone draws as an exercise: its editor, and without JavaScript what was drawn and why no more. */
export function DrawingPlace(props: DrawingPlaceProps) {
  const { formId, field, drawn, error, loading, needsScript, resting, children } = props;
  const isAlive = useHydrated();
  const errorId = useId();
  return (
    <div>
      <LearningLine />
      <input type="hidden" form={formId} name={field} value={JSON.stringify(drawn)} />
      <div data-open={error !== undefined} tabIndex={-1} aria-describedby={error && errorId}>
        <FieldErrorLine id={errorId} errors={error === undefined ? undefined : [error]} />
        {isAlive ? (
          <Suspense fallback={<p className="min-h-80 text-muted">{loading}</p>}>{children}</Suspense>
        ) : (
          <div className="flex flex-col gap-4">
            <div className="hidden noscript:block">
              <Notice kind="information" title={needsScript} />
            </div>
            {resting}
          </div>
        )}
      </div>
    </div>
  );
}
