import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { useAuthorField } from "../../ui/authoringContext.tsx";
import { AuthorNumber, AuthorText } from "../../ui/authorField.tsx";
import { ScaleAuthor } from "../../ui/scaleAuthor.tsx";
import type { Question } from "../definition.ts";
import { asType } from "../editing.ts";
import { OptionsAuthor } from "./optionsAuthor.tsx";
import { RightRange } from "./rightRange.tsx";

const types = ["single", "multiple", "scale", "open"] as const;

/** One question with its key and feedback. */
export function QuestionAuthor({
  path,
  asked,
  onChange,
}: {
  path: string;
  asked: Question;
  onChange: (asked: Question) => void;
}) {
  const { t } = useTranslation("exerciseAuthor");
  const type = useAuthorField(`${path}.type`);
  return (
    <div className="flex flex-col gap-4">
      <AuthorText
        path={`${path}.text`}
        label={t("questionText")}
        value={asked.text}
        onChange={(text = "") => onChange({ ...asked, text })}
      />
      <div className="flex flex-wrap gap-4">
        <Select
          field={type}
          label={t("type")}
          options={types.map((value) => ({ value, label: t(`types.${value}`) }))}
          value={asked.type}
          onChange={(event) => onChange(asType(asked, event.target.value as Question["type"]))}
        />
        {asked.type === "open" ? null : (
          <AuthorNumber
            path={`${path}.points`}
            label={t("points")}
            hint={t("pointsHint")}
            optional
            min={0.5}
            max={100}
            step={0.5}
            className="w-56"
            value={asked.points}
            onChange={(points) => onChange({ ...asked, points })}
          />
        )}
      </div>
      {asked.type === "single" || asked.type === "multiple" ? (
        <OptionsAuthor path={path} asked={asked} onChange={onChange} />
      ) : null}
      {asked.type === "scale" ? (
        <>
          <ScaleAuthor path={path} scale={asked} onChange={(scale) => onChange({ ...asked, ...scale })} />
          <RightRange path={path} asked={asked} onChange={onChange} />
        </>
      ) : null}
      {asked.type === "open" ? (
        <AuthorText
          path={`${path}.modelAnswer`}
          label={t("modelAnswer")}
          hint={t("modelAnswerHint")}
          optional
          value={asked.modelAnswer}
          onChange={(modelAnswer) => onChange({ ...asked, modelAnswer })}
        />
      ) : null}
      <AuthorText
        path={`${path}.feedback`}
        label={t("feedback")}
        hint={t("feedbackHint")}
        optional
        value={asked.feedback}
        onChange={(feedback) => onChange({ ...asked, feedback })}
      />
    </div>
  );
}
