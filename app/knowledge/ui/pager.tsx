import { useTranslation } from "react-i18next";
import { ButtonLink } from "#app/ui/button.tsx";
import { kennismapPath } from "../kennismapQuery.ts";
import type { KennismapQuery } from "../kennismapQuery.ts";

/** The way to the pages before and after this one. */
export function Pager({ query, total, pageSize }: { query: KennismapQuery; total: number; pageSize: number }) {
  const { t } = useTranslation("knowledge");
  const last = Math.ceil(total / pageSize);
  const { page } = query;
  if (last < 2) return null;
  return (
    <nav aria-label={t("pages.label")} className="mt-8 flex flex-wrap items-center gap-3">
      {page > 1 ? (
        <ButtonLink to={kennismapPath({ ...query, page: Math.min(page - 1, last) })} prefetch="none" rel="prev">
          {t("pages.previous")}
        </ButtonLink>
      ) : null}
      {page < last ? (
        <ButtonLink to={kennismapPath({ ...query, page: page + 1 })} prefetch="none" rel="next">
          {t("pages.next")}
        </ButtonLink>
      ) : null}
      <span className="text-muted">{t("pages.place", { page, last })}</span>
    </nav>
  );
}
