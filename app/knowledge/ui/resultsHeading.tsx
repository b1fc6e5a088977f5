import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { isAsking, kennismapPath } from "../kennismapQuery.ts";
import type { KennismapQuery } from "../kennismapQuery.ts";

/** The id of the heading above the results. */
export const resultsId = "results";

/** How much was found, how the question was understood, and in which order the answers stand. */
export function ResultsHeading({
  query,
  kennismap,
}: {
  query: KennismapQuery;
  kennismap: { total: number; instead: string | null; loosely: boolean };
}) {
  const { t } = useTranslation("knowledge");
  const { total, instead, loosely } = kennismap;
  const typed = query.text.slice(0, 80);
  const understood =
    instead !== null ? t("results.instead", { typed, instead }) : loosely ? t("results.loosely") : null;
  return (
    <>
      <div className="mb-4 flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b-2 border-line pb-2">
        <h2 id={resultsId} tabIndex={-1} aria-live="polite" className="text-lead">
          {isAsking(query) ? t("results.count", { count: total }) : t("results.all", { count: total })}
          {query.text === "" ? null : <span className="hidden print:inline"> · “{typed}”</span>}
        </h2>
        {query.text !== "" && total > 1 ? <Order query={query} /> : null}
      </div>
      {understood !== null && total > 0 ? (
        <div className="mb-4">
          <Notice title={understood} />
        </div>
      ) : null}
    </>
  );
}

function Order({ query }: { query: KennismapQuery }) {
  const { t } = useTranslation("knowledge");
  return (
    <p className="flex gap-3 text-small" data-screen-only>
      <span className="sr-only">{t("sort.label")}: </span>
      {(["relevance", "newest"] as const).map((sort) =>
        query.sort === sort ? (
          <span key={sort} aria-current="true" className="font-semibold">
            {t(`sort.${sort}`)}
          </span>
        ) : (
          <Link key={sort} to={kennismapPath({ ...query, sort, page: 1 })} prefetch="none" preventScrollReset>
            {t(`sort.${sort}`)}
          </Link>
        ),
      )}
    </p>
  );
}
