import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { isAsking, kennismapPath, withoutFilters } from "../kennismapQuery.ts";
import type { KennismapQuery } from "../kennismapQuery.ts";

/** Nothing answers the question: what to do next. */
export function NothingFound({ query, matching }: { query: KennismapQuery; matching: number }) {
  const { t } = useTranslation("knowledge");
  const begin = (
    <ButtonLink to="/my-work" kind="secondary">
      {t("empty.begin")}
    </ButtonLink>
  );
  if (!isAsking(query)) {
    return (
      <EmptyState title={t("empty.nothingYet")} action={begin}>
        <p>{t("empty.nothingYetText")}</p>
      </EmptyState>
    );
  }
  const byFilters = matching > 0;
  return (
    <EmptyState
      title={query.text === "" || byFilters ? t("empty.title") : t("empty.titleFor", { text: query.text.slice(0, 80) })}
      action={
        <>
          <ButtonLink
            to={byFilters ? kennismapPath(withoutFilters(query)) : "/knowledge"}
            kind="primary"
            prefetch="none"
          >
            {byFilters ? t("filters.removeAll") : t("empty.everything")}
          </ButtonLink>
          {begin}
        </>
      }
    >
      <p>{byFilters ? t("empty.withFilters") : t("empty.advice")}</p>
      <p className="mt-1">{t("empty.write")}</p>
    </EmptyState>
  );
}
