import { useTranslation } from "react-i18next";

/** Says minutes as people do: from two hours on in hours. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation("common");
  return (minutes) => {
    if (minutes < 120) return t("minutes", { count: minutes });
    const values = { hours: Math.floor(minutes / 60), minutes: minutes % 60 };
    return values.minutes === 0 ? t("hours", values) : t("hoursAndMinutes", values);
  };
}
