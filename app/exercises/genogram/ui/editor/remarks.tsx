import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { remarksOn } from "../../check.ts";
import { useEditor } from "./editorContext.tsx";

/** What does not seem to fit in the family: to look at again, or to leave as it is. */
export function Remarks({ onChoose }: { onChoose: (id: string) => void }) {
  const { t } = useTranslation("genogramEditor");
  const { family, nameAt } = useEditor();
  const remarks = useMemo(() => remarksOn(family), [family]);
  if (remarks.length === 0) return null;
  return (
    <details open data-screen-only className="rounded-card border-s-4 border-info bg-info-soft px-4 py-2 text-ink">
      <summary className="min-h-8 font-semibold">{t("remarks.title", { count: remarks.length })}</summary>
      <p className="text-small text-muted">{t("remarks.intro")}</p>
      <ul className="mt-2 flex flex-col gap-1">
        {remarks.map(({ remark, people }) => (
          <li key={`${remark} ${people.join(" ")}`}>
            <button type="button" onClick={() => onChoose(people.at(-1)!)} className="link min-h-8 text-start">
              {t(`remark.${remark}`, { one: nameAt(people[0]!), other: nameAt(people.at(-1)!) })}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
