import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { changesOf } from "#app/authoring/contentChanges.ts";
import { historyOf } from "#app/authoring/history.server.ts";
import { includedContributions } from "#app/authoring/moduleReading.server.ts";
import { ContentComparison } from "#app/authoring/ui/reviewing/contentComparison.tsx";
import { WorkState } from "#app/authoring/ui/workState.tsx";
import { findWork } from "#app/authoring/work.server.ts";
import { workPath } from "#app/authoring/work.ts";
import { found } from "#app/platform/found.ts";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";
import { kindOfAddress } from "./kindOfAddress.ts";

export const loader = pageFor(async (actor, { params, request }) => {
  const work = found(await findWork(actor, { kind: kindOfAddress(request.url), slug: params["slug"]! }));
  const { revisions } = found(await historyOf(actor, work.id));
  const titles = new Map<string, string>();
  for (const { content } of revisions) {
    for (const [id, included] of await includedContributions(actor, content))
      titles.set(id, included.content?.title ?? "");
  }
  return {
    path: workPath(work),
    language: work.language,
    title: revisions[0]?.content.title ?? "",
    revisions: revisions.map(({ content, ...revision }, index) => {
      const older = revisions[index + 1];
      return {
        ...revision,
        title: content.title,
        older: older?.number ?? null,
        changes: older ? changesOf(older.content, content, titles) : null,
      };
    }),
  };
});

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function History() {
  const page = useLoaderData<typeof loader>();
  const { t } = useTranslation("authoring");
  return (
    <>
      <PageHeader
        title={t("history.title")}
        above={
          <Link to={page.path} lang={page.language} prefetch="none">
            {page.title}
          </Link>
        }
      />
      <ol className="flex flex-col gap-6">
        {page.revisions.map((revision) => (
          <li key={revision.id} className="border-t border-line pt-4">
            <h2 className="flex flex-wrap items-center gap-3 text-lead">
              {t("facts.version")} {revision.number} <WorkState state={revision.state} />
            </h2>
            <p className="text-small text-muted">
              <Moment at={revision.publishedAt ?? revision.savedAt} as="dateAndTime" />
            </p>
            {revision.changes === null ? (
              <p>{t("history.first")}</p>
            ) : (
              <details className="mt-2">
                <summary className="cursor-pointer font-semibold text-primary">
                  {t("history.compare", { number: revision.older ?? 0 })}
                </summary>
                <div className="mt-4">
                  <ContentComparison {...revision.changes} lang={page.language} />
                </div>
              </details>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}
