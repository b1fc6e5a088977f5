import { useTranslation } from "react-i18next";
import { Checkbox } from "#app/ui/choices.tsx";
import { PartProblem, AuthorNumber } from "../../ui/authorField.tsx";
import { useAuthorField } from "../../ui/authoringContext.tsx";
import type { ScaleQuestion } from "../definition.ts";

/** Which steps of a scale are right, or that none is. */
export function RightRange({
  path,
  asked,
  onChange,
}: {
  path: string;
  asked: ScaleQuestion;
  onChange: (asked: ScaleQuestion) => void;
}) {
  const { t } = useTranslation("exerciseAuthor");
  const { correct, from, to } = asked;
  const scored = useAuthorField(`${path}.scored`);
  const change = (changed: Partial<{ from: number; to: number }>) =>
    onChange({ ...asked, correct: { from, to, ...correct, ...changed } });
  return (
    <div className="flex flex-col gap-2">
      <Checkbox
        field={scored}
        label={t("scaleScored")}
        checked={correct !== undefined}
        onChange={(event) => onChange({ ...asked, correct: event.target.checked ? { from, to } : undefined })}
      />
      {correct ? (
        <div className="flex flex-wrap gap-4">
          <AuthorNumber
            path={`${path}.correct.from`}
            label={t("rightFrom")}
            min={from}
            max={to}
            value={correct.from}
            onChange={(lowest = from) => change({ from: lowest })}
          />
          <AuthorNumber
            path={`${path}.correct.to`}
            label={t("rightTo")}
            min={from}
            max={to}
            value={correct.to}
            onChange={(highest = to) => change({ to: highest })}
          />
        </div>
      ) : null}
      <PartProblem path={`${path}.correct`} />
    </div>
  );
}
