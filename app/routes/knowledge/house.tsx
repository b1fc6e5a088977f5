import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ElementTag } from "#app/authoring/ui/elementMark.tsx";
import { kennismapPath, noFilters, queryOf } from "#app/knowledge/kennismapQuery.ts";
import { searchKennismap } from "#app/knowledge/search.server.ts";
import { House, storeys } from "#app/knowledge/ui/house.tsx";
import type { Element } from "#app/authoring/vocabulary.ts";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";

export { titled as meta } from "../titled.ts";

export const loader = pageFor(async (actor, { context }) => {
  const { facets } = await searchKennismap(actor, queryOf(new URLSearchParams()));
  return { title: context.i18n.t("knowledge:house.title"), counts: facets.element };
});

export default function HousePage() {
  const { t } = useTranslation("knowledge");
  const { counts } = useLoaderData<typeof loader>();
  const countOf = (element: Element) => counts.find(({ value }) => value === element)?.count ?? 0;
  return (
    <>
      <PageHeader title={t("house.title")} intro={t("house.intro")} />
      <div className="grid items-start gap-10 md:grid-cols-[minmax(18rem,24rem)_minmax(0,1fr)] print:grid-cols-[8cm_1fr]">
        <House roomPath={roomPath} atticPath="/my-work" className="mx-auto max-w-96 md:sticky md:top-6" />
        <dl>
          <div className="border-b border-line pb-5" data-keep-together>
            <dt className="font-heading text-lead font-semibold">{t("house.attic")}</dt>
            <dd className="mt-1">{t("house.atticText")}</dd>
            <dd className="mt-1" data-screen-only>
              <Link to="/my-work">{t("house.atticLink")}</Link>
            </dd>
          </div>
          {storeys.map((element) => (
            <div key={element} className="border-b border-line py-5 last:border-0" data-keep-together>
              <dt className="flex flex-wrap items-center gap-x-3 gap-y-1">
                <span className="font-heading text-lead font-semibold">{t(`house.room.${element}`)}</span>
                <ElementTag element={element} />
              </dt>
              <dd className="text-small text-muted">{t(`house.place.${element}`)}</dd>
              <dd className="mt-1 max-w-reading">{t(`house.about.${element}`)}</dd>
              <dd className="mt-1">
                <Link to={roomPath(element)} prefetch="none">
                  {t("house.works", { count: countOf(element) })}
                  <span className="sr-only">: {t(`house.room.${element}`)}</span>
                </Link>
              </dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="mt-8 text-small text-muted">{t("house.source")}</p>
    </>
  );
}

function roomPath(element: Element): string {
  return kennismapPath({ filters: { ...noFilters, element: [element] } });
}
