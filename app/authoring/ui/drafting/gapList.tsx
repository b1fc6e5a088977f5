import { useTranslation } from "react-i18next";
import { StateMark } from "#app/ui/stateMark.tsx";
import type { Gap } from "../../gaps.ts";

/** What is missing before a draft can be handed in, each with a link to its place. */
export function GapList({ gaps, base = "" }: { gaps: readonly Gap[]; base?: string }) {
  const { t } = useTranslation("authoring");
  const translate = t as unknown as (key: string, values: object) => string;
  if (gaps.length === 0) return <StateMark state="done" word={t("gap.none")} />;
  return (
    <>
      <p className="font-semibold">{t("gap.left", { count: gaps.length })}</p>
      <ul className="mt-1 list-disc ps-6 text-small">
        {gaps.map((gap) => (
          <li key={`${gap.code}-${gap.place}`} className="py-0.5">
            <a href={`${base}#${gap.place}`} className="link inline-block min-h-6">
              {translate(`gap.${gap.code}`, { name: gap.name ?? "" })}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
