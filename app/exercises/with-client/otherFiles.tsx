import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

/** The files of other programs and of printers that a kind reads and makes, with what to mind: they cannot be sealed. */
export function OtherFiles({ children }: { children: ReactNode }) {
  const { t } = useTranslation("withClient");
  return (
    <section aria-label={t("otherFiles.title")} className="mt-6 max-w-form rounded-card border border-line p-4">
      <h2 className="text-body">{t("otherFiles.title")}</h2>
      <p className="mt-1 mb-3 text-small text-muted">{t("otherFiles.warning")}</p>
      <div className="flex flex-wrap items-center gap-3">{children}</div>
    </section>
  );
}
