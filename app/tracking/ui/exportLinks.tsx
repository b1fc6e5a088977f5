import { useTranslation } from "react-i18next";
import { buttonLook } from "#app/ui/button.tsx";
import { addressOf } from "../recordAddress.ts";

/** The ways to take along all that the filters leave. */
export function ExportLinks({ path, query }: { path: string; query: Readonly<Record<string, string | undefined>> }) {
  const { t } = useTranslation("tracking");
  return (
    <section aria-label={t("export.title")} className="mt-8">
      <div className="flex flex-wrap gap-3">
        {(["csv", "jsonl"] as const).map((format) => (
          <a
            key={format}
            className={buttonLook("secondary")}
            href={addressOf(`${path}/export`, { ...query, after: undefined, format })}
            download
          >
            {t(`export.${format}`)}
          </a>
        ))}
      </div>
      <p className="mt-2 max-w-reading text-small text-muted">{t("export.hint")}</p>
    </section>
  );
}
