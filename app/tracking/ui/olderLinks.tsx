import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { addressOf } from "../recordAddress.ts";

/** The way on to what is older, and back to the newest. */
export function OlderLinks({
  path,
  query,
  next,
}: {
  path: string;
  query: Readonly<Record<string, string | undefined>>;
  next: string | null;
}) {
  const { t } = useTranslation("tracking");
  if (next === null && query["after"] === undefined) return null;
  return (
    <nav aria-label={t("page.label")} className="mt-6 flex flex-wrap gap-3">
      {query["after"] === undefined ? null : (
        <ButtonLink to={addressOf(path, { ...query, after: undefined })}>{t("page.newest")}</ButtonLink>
      )}
      {next === null ? null : (
        <ButtonLink to={addressOf(path, { ...query, after: next })}>{t("page.older")}</ButtonLink>
      )}
    </nav>
  );
}
