import type { MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { filterNames } from "../facet.ts";
import type { FacetCount, Filter } from "../facet.ts";
import { chosenFilters } from "../kennismapQuery.ts";
import type { KennismapQuery } from "../kennismapQuery.ts";
import { useFacetWords } from "./facetWords.ts";
import { FilterGroup } from "./filterGroup.tsx";
import { resultsId } from "./resultsHeading.tsx";
import { searchFormId } from "./searchForm.tsx";
import { Sheet } from "./sheet.tsx";

/** Every filter, with how many each of its words would leave. */
export function Filters({
  query,
  facets,
  total,
  onChoose,
}: {
  query: KennismapQuery;
  facets: Record<Filter, FacetCount[]>;
  total: number;
  /** Called with the search form, to which the boxes belong, after each choice. */
  onChoose: (form: HTMLFormElement) => void;
}) {
  const { t } = useTranslation("knowledge");
  const word = useFacetWords(facets.module);
  const chosen = chosenFilters(query).length;
  return (
    <Sheet title={t("filters.title")} note={chosen > 0 ? t("filters.chosen", { count: chosen }) : undefined}>
      <h2 className="mb-3 text-lead max-lg:sr-only">{t("filters.title")}</h2>
      {filterNames.map((filter) => (
        <FilterGroup
          key={filter}
          filter={filter}
          chosen={query.filters[filter]}
          counts={facets[filter]}
          word={word}
          onChoose={onChoose}
        />
      ))}
      <div className="bg-paper py-3 max-lg:sticky max-lg:bottom-0 lg:[@media(scripting:enabled)]:hidden">
        <Button form={searchFormId} kind="primary" className="w-full" onClick={showResults}>
          {t("filters.show", { count: total })}
        </Button>
      </div>
    </Sheet>
  );
}

/** Closes the sheet in which the button stands and brings the keyboard to the results. */
function showResults({ currentTarget }: MouseEvent<HTMLButtonElement>): void {
  currentTarget.closest("details")?.removeAttribute("open");
  document.getElementById(resultsId)?.focus();
}
