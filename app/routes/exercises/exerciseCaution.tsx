import { Caution } from "#app/authoring/ui/reading/caution.tsx";
import { CrisisRoute } from "#app/authoring/ui/reading/crisisRoute.tsx";
import type { cautionView } from "../works/loading.server.ts";

type CautionView = Awaited<ReturnType<typeof cautionView>>;

/** What to be careful with, above an exercise that is done on a page of its own. */
export function ExerciseCaution({ caution }: { caution: CautionView }) {
  if (caution.html === null) return null;
  return (
    <div data-screen-only className="mb-8 max-w-reading">
      <CautionText caution={caution} />
    </div>
  );
}

/** What to be careful with; nothing where there is nothing. */
export function CautionText({ caution }: { caution: CautionView }) {
  const { html, level, crisisRoute, language } = caution;
  if (html === null) return null;
  return <Caution html={html} cautionLevel={level} crisis={<CrisisRoute route={crisisRoute} />} lang={language} />;
}
