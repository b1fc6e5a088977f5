import { useTranslation } from "react-i18next";
import { TextField } from "#app/ui/textField.tsx";
import type { RevisionContent } from "../../revisionContent.ts";
import { careSettings, cautionLevels, elements, evidenceKinds, forms, targetGroups } from "../../vocabulary.ts";
import { ChoiceList } from "./choiceList.tsx";
import { ElementTag } from "../elementMark.tsx";
import { SourcesField } from "./sourcesField.tsx";

/** What is said about a text beside the text: element, for whom, how long, what it rests on. */
export function ContentFields({
  content,
  change,
}: {
  content: RevisionContent;
  change: (part: Partial<RevisionContent>) => void;
}) {
  const { t } = useTranslation("authoring");
  const module = content.sessions !== null;
  return (
    <div className="flex flex-col gap-8">
      {module ? null : (
        <>
          <ChoiceList
            id="form"
            legend={t("field.form")}
            single
            options={forms.map((value) => ({ value, label: t(`form.${value}`) }))}
            chosen={content.form === null ? [] : [content.form]}
            onChange={([form]) => change({ form: form ?? null })}
          />
          <ChoiceList
            id="elements"
            legend={t("field.elements")}
            options={elements.map((value) => ({ value, label: <ElementTag element={value} /> }))}
            chosen={content.elements}
            onChange={(chosen) => change({ elements: chosen })}
          />
        </>
      )}
      <ChoiceList
        id="targetGroups"
        legend={t("facts.for")}
        options={targetGroups.map((value) => ({ value, label: t(`targetGroup.${value}`) }))}
        chosen={content.targetGroups}
        onChange={(chosen) => change({ targetGroups: chosen })}
      />
      <ChoiceList
        id="settings"
        legend={t("facts.setting")}
        options={careSettings.map((value) => ({ value, label: t(`setting.${value}`) }))}
        chosen={content.settings}
        onChange={(chosen) => change({ settings: chosen })}
      />
      {module ? null : (
        <TextField
          field={{ name: "minutes", id: "minutes", min: 1, max: 10_000 }}
          label={t("field.minutes")}
          type="number"
          inputMode="numeric"
          value={content.minutes ?? ""}
          onChange={(event) => change({ minutes: minutesFrom(event.target.value) })}
        />
      )}
      <ChoiceList
        id="cautionLevel"
        legend={t("field.cautionLevel")}
        single
        options={cautionLevels.map((value) => ({ value, label: t(`cautionLevel.${value}`) }))}
        chosen={[content.cautionLevel]}
        onChange={([level]) => change({ cautionLevel: level ?? "normal" })}
      />
      <ChoiceList
        id="evidence"
        legend={t("facts.evidence")}
        single
        options={evidenceKinds.map((value) => ({ value, label: t(`evidence.${value}`) }))}
        chosen={content.evidence === null ? [] : [content.evidence]}
        onChange={([evidence]) => change({ evidence: evidence ?? null })}
      />
      <SourcesField sources={content.sources} onChange={(sources) => change({ sources })} />
      <TextField
        field={{ name: "keywords", id: "keywords", maxLength: 1000, initialValue: content.keywords.join(", ") }}
        label={t("field.keywords")}
        hint={t("field.keywordsHint")}
        onChange={(event) => change({ keywords: wordsFrom(event.target.value) })}
      />
    </div>
  );
}

function minutesFrom(text: string): number | null {
  const minutes = Math.round(Number(text));
  return Number.isFinite(minutes) && minutes >= 1 && minutes <= 10_000 ? minutes : null;
}

function wordsFrom(text: string): string[] {
  const words = text.split(",").map((word) => word.trim().slice(0, 60));
  return [...new Set(words.filter((word) => word !== ""))].slice(0, 20);
}
