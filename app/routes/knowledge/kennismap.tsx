import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { kennismapPath, pageSize, queryOf, withFilter } from "#app/knowledge/kennismapQuery.ts";
import { mayEditSynonyms } from "#app/knowledge/policy.ts";
import { searchKennismap } from "#app/knowledge/search.server.ts";
import { ActiveFilters } from "#app/knowledge/ui/activeFilters.tsx";
import { Filters } from "#app/knowledge/ui/filters.tsx";
import { HouseBeside } from "#app/knowledge/ui/houseBeside.tsx";
import { NothingFound } from "#app/knowledge/ui/nothingFound.tsx";
import { Pager } from "#app/knowledge/ui/pager.tsx";
import { ResultRow } from "#app/knowledge/ui/resultRow.tsx";
import { ResultsHeading, resultsId } from "#app/knowledge/ui/resultsHeading.tsx";
import { SearchForm } from "#app/knowledge/ui/searchForm.tsx";
import { Link } from "#app/ui/link.tsx";
import { useNavigate } from "#app/ui/location.ts";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";
import { titled } from "../titled.ts";
import { noteSearch } from "./searchNote.server.ts";

export const loader = pageFor(async (actor, { request, context }) => {
  const query = queryOf(new URL(request.url).searchParams);
  const kennismap = await searchKennismap(actor, query);
  const headers = await noteSearch(actor, request, query, kennismap.total);
  const { t } = context.i18n;
  const title =
    query.text === "" ? t("knowledge:title") : t("knowledge:searchedFor", { text: query.text.slice(0, 60) });
  return data({ title, query, kennismap, editsSynonyms: mayEditSynonyms(actor) }, { headers });
});

export const meta = titled;

export default function Kennismap() {
  const { t } = useTranslation("knowledge");
  const { query, kennismap, editsSynonyms } = useLoaderData<typeof loader>();
  const { entries, facets, total } = kennismap;
  const navigate = useNavigate();
  return (
    <>
      <PageHeader title={t("heading")} intro={<span className="max-sm:hidden">{t("intro")}</span>} />
      <div className="grid gap-x-10 gap-y-6 lg:grid-cols-[minmax(0,1fr)_19rem]">
        <div className="lg:col-start-1 lg:row-start-1">
          <SearchForm query={query} />
          <ActiveFilters query={query} modules={facets.module} />
        </div>
        <aside className="flex flex-col gap-6 lg:col-start-2 lg:row-span-2 lg:row-start-1" data-screen-only>
          <HouseBeside
            chosen={query.filters.element}
            roomPath={(element) => kennismapPath(withFilter(query, "element", [element]))}
          />
          <Filters
            query={query}
            facets={facets}
            total={total}
            onChoose={(form) => {
              void navigate(kennismapPath(queryOfForm(form)), { preventScrollReset: true });
            }}
          />
        </aside>
        <section aria-labelledby={resultsId} className="min-w-0 lg:col-start-1 lg:row-start-2">
          <ResultsHeading query={query} kennismap={kennismap} />
          {entries.length === 0 ? (
            <NothingFound query={query} matching={kennismap.matching} />
          ) : (
            <ul>
              {entries.map((entry) => (
                <ResultRow key={entry.workId} result={entry} searched={query.text !== ""} />
              ))}
            </ul>
          )}
          <Pager query={query} total={total} pageSize={pageSize} />
          {editsSynonyms ? (
            <p className="mt-8 text-small" data-screen-only>
              <Link to="/administration/synonyms">{t("synonyms.title")}</Link>
            </p>
          ) : null}
        </section>
      </div>
    </>
  );
}

function queryOfForm(form: HTMLFormElement) {
  const given = [...new FormData(form)].map(([name, value]) => [name, String(value)]);
  return queryOf(new URLSearchParams(given));
}
