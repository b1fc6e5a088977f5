import { X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import type { FacetCount } from "../facet.ts";
import { chosenFilters, kennismapPath, withoutFilter, withoutFilters } from "../kennismapQuery.ts";
import type { KennismapQuery } from "../kennismapQuery.ts";
import { useFacetWords } from "./facetWords.ts";

/** The filters that are on, each a word that can be taken away. */
export function ActiveFilters({ query, modules }: { query: KennismapQuery; modules: readonly FacetCount[] }) {
  const { t } = useTranslation("knowledge");
  const word = useFacetWords(modules);
  const chosen = chosenFilters(query);
  if (chosen.length === 0) return null;
  return (
    <ul aria-label={t("filters.active")} className="mt-4 flex flex-wrap items-center gap-2">
      {chosen.map(({ filter, value }) => (
        <li key={`${filter} ${value}`}>
          <Link
            to={kennismapPath(withoutFilter(query, filter, value))}
            prefetch="none"
            preventScrollReset
            className="inline-flex min-h-8 items-center gap-1.5 rounded-full border border-edge bg-surface px-3 text-small hover:bg-sunken"
            aria-label={t("filters.remove", { word: word(filter, value) })}
          >
            {word(filter, value)}
            <X aria-hidden className="size-4 print:hidden" />
          </Link>
        </li>
      ))}
      {chosen.length > 1 ? (
        <li data-screen-only>
          <Link
            to={kennismapPath(withoutFilters(query))}
            prefetch="none"
            preventScrollReset
            className="link text-small"
          >
            {t("filters.removeAll")}
          </Link>
        </li>
      ) : null}
    </ul>
  );
}
