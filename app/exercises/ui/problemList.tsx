import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { ErrorText } from "#app/ui/errorText.tsx";
import type { Problem } from "../problem.ts";
import { useAuthorField } from "./authoringContext.tsx";

const shown = 8;

/** What still has to be mended before an exercise can be saved, with a way to each place. */
export function ProblemList({ problems }: { problems: readonly Problem[] }) {
  const { t } = useTranslation("ui");
  const list = useRef<HTMLDivElement>(null);
  const before = useRef(0);
  useEffect(() => {
    if (before.current === 0 && problems.length > 0) list.current?.focus();
    before.current = problems.length;
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={list} role="alert" tabIndex={-1} className="mb-6 rounded-card border-2 border-danger bg-danger-soft p-4">
      <p className="font-semibold">{t("errors.title", { count: problems.length })}</p>
      <ul className="mt-2 list-disc ps-6">
        {problems.slice(0, shown).map((problem) => (
          <ProblemLink key={`${problem.path} ${problem.message}`} problem={problem} />
        ))}
      </ul>
    </div>
  );
}

function ProblemLink({ problem }: { problem: Problem }) {
  const { t } = useTranslation("exerciseAuthor");
  const { id } = useAuthorField(problem.path);
  const names = placesIn(problem.path).map(([place, number]) => t(`${place}`, { number }));

  function go() {
    document.getElementById(id!)?.focus();
  }

  return (
    <li>
      <button type="button" className="link text-start" onClick={go}>
        {names.length > 0 ? `${names.join(", ")}: ` : null}
        <ErrorText message={problem.message} />
      </button>
    </li>
  );
}

const places = {
  questions: "question",
  prompts: "prompt",
  fields: "field",
  options: "option",
  columns: "column",
  steps: "step",
} as const;

/** The numbered parts on the way to a place: of `questions.0.options.1.text` the first question and its second option. */
function placesIn(path: string) {
  const steps = path.split(".");
  return steps.flatMap((step, index) => {
    const number = Number(steps[index + 1]) + 1;
    return step in places && number > 0 ? [[places[step as keyof typeof places], number] as const] : [];
  });
}
