import { useTranslation } from "react-i18next";

/** Says so many minutes as people do: 40 min, 2 u, 3 u 5 min. */
export function useDuration(): (minutes: number) => string {
  const { t } = useTranslation("courses");
  return (minutes) => {
    const hours = Math.floor(minutes / 60);
    const rest = minutes % 60;
    if (hours === 0) return t("duration.minutes", { minutes: rest });
    return rest === 0 ? t("duration.hours", { hours }) : t("duration.both", { hours, minutes: rest });
  };
}
