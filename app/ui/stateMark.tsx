import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** How far something is. */
export type ProgressState = "done" | "busy" | "open" | "overdue" | "aside";

/** How far something is: a shape and a word, colour last. The word may be another one, and may be for listeners only. */
export function StateMark({
  state,
  word,
  wordHidden = false,
}: {
  state: ProgressState;
  word?: ReactNode;
  wordHidden?: boolean;
}) {
  const { t } = useTranslation("ui");
  return (
    <span className={`inline-flex items-center gap-1.5 text-small font-semibold ${looks[state]}`}>
      <svg
        aria-hidden
        viewBox="0 0 20 20"
        className="size-5 shrink-0"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
        strokeLinecap="round"
        strokeLinejoin="round"
      >
        {shapes[state]}
      </svg>
      <span className={wordHidden ? "sr-only" : ""}>{word ?? t(`state.${state}`)}</span>
    </span>
  );
}

const looks: Record<ProgressState, string> = {
  done: "text-success",
  busy: "text-info",
  open: "text-muted",
  overdue: "text-danger",
  aside: "text-muted",
};

const shapes: Record<ProgressState, ReactNode> = {
  done: (
    <>
      <circle cx="10" cy="10" r="8.5" fill="currentColor" />
      <path d="m6.25 10.25 2.75 2.75 5-5.5" stroke="var(--color-surface)" />
    </>
  ),
  busy: (
    <>
      <circle cx="10" cy="10" r="8" />
      <path d="M10 4.500a5.5 5.5 0 0 1 0 11Z" fill="currentColor" stroke="none" />
    </>
  ),
  open: <circle cx="10" cy="10" r="8" strokeDasharray="2.6 3.68" />,
  overdue: (
    <>
      <path d="M10 1.5 18.5 10 10 18.5 1.5 10Z" fill="currentColor" />
      <path d="M10 6.250v4.250M10 13.500v.01" stroke="var(--color-surface)" />
    </>
  ),
  aside: (
    <>
      <rect x="2.5" y="2.5" width="15" height="15" rx="2" />
      <path d="M6.5 10h7" />
    </>
  ),
};
