import { useId, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { patternsOf } from "../../pattern.ts";
import { patternInWords } from "../../words/patternWords.ts";
import { useEditor } from "./editorContext.tsx";

/** Chooses what stands out across generations: everybody in whose life it is. */
export function PatternSelect({ value, onChange }: { value: string; onChange: (key: string) => void }) {
  const { t } = useTranslation("genogramEditor");
  const { family, teller } = useEditor();
  const name = useId();
  const patterns = useMemo(() => patternsOf(family), [family]);
  if (patterns.length === 0) return null;
  return (
    <Select
      field={{ name }}
      label={t("pattern.label")}
      empty={t("pattern.none")}
      options={patterns.map((pattern) => ({
        value: pattern.key,
        label: t("pattern.option", { pattern: patternInWords(pattern, teller), count: pattern.people.length }),
      }))}
      value={patterns.some(({ key }) => key === value) ? value : ""}
      onChange={(event) => onChange(event.target.value)}
      className="w-64 max-w-full"
    />
  );
}
