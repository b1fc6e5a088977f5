import { useState } from "react";
import { useTranslation } from "react-i18next";
import { languages } from "#app/platform/preferences.ts";
import { useFetcher } from "#app/ui/form.tsx";
import { RefusalNotice } from "#app/ui/refusalNotice.tsx";
import type { RefusalFacts } from "#app/ui/refusalNotice.tsx";
import { ChoiceList } from "./choiceList.tsx";

/** In which language a text is written, for who reads it aloud or by another voice; kept at once. */
export function LanguageField({ revisionId, language }: { revisionId: string; language: string }) {
  const { t } = useTranslation("authoring");
  const fetcher = useFetcher<{ refusal?: RefusalFacts }>();
  const [chosen, setChosen] = useState(language);
  const { refusal } = fetcher.data ?? {};
  return (
    <div>
      <RefusalNotice refusal={refusal} />
      <ChoiceList
        id="language"
        legend={t("field.language")}
        single
        options={languages.map((value) => ({ value, label: t(`language.${value}`) }))}
        chosen={languages.filter((each) => each === (refusal ? language : chosen))}
        onChange={([value]) => {
          if (value === undefined) return;
          setChosen(value);
          fetcher.submit({ language: value }, { method: "post", action: `/drafts/${revisionId}/language` });
        }}
      />
    </div>
  );
}
