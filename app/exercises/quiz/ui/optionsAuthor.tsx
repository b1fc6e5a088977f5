import { useId } from "react";
import { useTranslation } from "react-i18next";
import { controlLook } from "#app/ui/field.tsx";
import { freeId } from "../../listEditing.ts";
import { RowList } from "../../ui/rowList.tsx";
import type { ChoiceQuestion } from "../definition.ts";
import { withRight } from "../editing.ts";

/** The options of a choice question: which is right, and what to say about each. */
export function OptionsAuthor({
  path,
  asked,
  onChange,
}: {
  path: string;
  asked: ChoiceQuestion;
  onChange: (asked: ChoiceQuestion) => void;
}) {
  const { t } = useTranslation("exerciseAuthor");
  const group = useId();
  return (
    <RowList
      path={`${path}.options`}
      label={t(asked.type === "single" ? "optionsOne" : "optionsSeveral")}
      items={asked.options}
      onChange={(options) => onChange({ ...asked, options })}
      create={(options, text) => ({ id: freeId(options), text })}
      textKey="text"
      textOf={(option) => option.text}
      withText={(option, text) => ({ ...option, text })}
      nameOf={(number) => t("option", { number })}
      addLabel={t("addOption")}
      least={2}
      most={12}
      renderLeading={(option, index) => (
        <span className="flex min-h-11 items-center">
          <input
            type={asked.type === "single" ? "radio" : "checkbox"}
            name={group}
            checked={option.correct === true}
            aria-label={t("isRight", { number: index + 1 })}
            title={t("isRight", { number: index + 1 })}
            onChange={(event) => onChange({ ...asked, options: withRight(asked, option.id, event.target.checked) })}
            className="size-6 shrink-0 accent-primary"
          />
        </span>
      )}
      renderTrailing={(option, index, change) => (
        <textarea
          rows={1}
          aria-label={t("optionFeedback", { number: index + 1 })}
          placeholder={t("optionFeedbackHere")}
          value={option.feedback ?? ""}
          onChange={(event) => change({ ...option, feedback: event.target.value || undefined })}
          className={`${controlLook} field-sizing-content min-h-9 resize-none text-small`}
        />
      )}
    />
  );
}
