import { useTranslation } from "react-i18next";
import { StateMark } from "#app/ui/stateMark.tsx";
import type { DestinationState } from "../destination.ts";

const marks = { well: "done", busy: "busy", failing: "overdue", paused: "aside", ended: "aside" } as const;

/** How a destination is doing, in a word and a shape. */
export function DestinationMark({ state }: { state: DestinationState }) {
  const { t } = useTranslation("forwarding");
  return <StateMark state={marks[state]} word={t(`state.${state}`)} />;
}
