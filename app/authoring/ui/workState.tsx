import { useTranslation } from "react-i18next";
import { StateMark } from "#app/ui/stateMark.tsx";
import type { ProgressState } from "#app/ui/stateMark.tsx";
import type { RevisionState } from "../revisionState.ts";

const shapes: Record<RevisionState, ProgressState> = {
  draft: "open",
  submitted: "busy",
  returned: "overdue",
  overtaken: "aside",
  published: "done",
  superseded: "aside",
};

/** Where a revision stands, as a shape and a word. */
export function WorkState({ state }: { state: RevisionState }) {
  const { t } = useTranslation("authoring");
  return <StateMark state={shapes[state]} word={t(`state.${state}`)} />;
}
