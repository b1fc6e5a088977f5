import { useTranslation } from "react-i18next";
import { localNumber } from "#app/platform/localFormat.ts";
import { useLanguage } from "#app/ui/moment.tsx";

const mostCounted = 10_000;

/** A number of statements, which is counted only so far. */
export function StatementCount({ count }: { count: number }) {
  const { t } = useTranslation("forwarding");
  const language = useLanguage();
  if (count > mostCounted) return <>{t("waits.more", { number: localNumber(language, mostCounted) })}</>;
  return <>{t("waits.some", { count, number: localNumber(language, count) })}</>;
}
