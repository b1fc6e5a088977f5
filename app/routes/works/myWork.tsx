import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { myWork } from "#app/authoring/myWork.server.ts";
import { BeginButtons } from "#app/authoring/ui/drafting/beginButtons.tsx";
import { WorkState } from "#app/authoring/ui/workState.tsx";
import { workPath } from "#app/authoring/work.ts";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { context }) => ({
  works: await myWork(actor),
  title: context.i18n.t("authoring:mine.title"),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function MyWork() {
  const { works } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authoring");
  return (
    <>
      <PageHeader title={t("mine.title")} intro={t("mine.intro")} actions={<BeginButtons />} />
      {works.length === 0 ? (
        <EmptyState title={t("mine.emptyTitle")}>{t("mine.empty")}</EmptyState>
      ) : (
        <ul>
          {works.map((work) => (
            <li
              key={work.workId}
              className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-line py-4"
            >
              <div className="min-w-0">
                <Link
                  to={work.state === "published" ? workPath(work) : `/drafts/${work.revisionId}`}
                  prefetch="none"
                  lang={work.title.trim() === "" ? undefined : work.language}
                  className="link text-lead"
                >
                  {work.title.trim() === "" ? t("untitled") : work.title}
                </Link>
                <p className="text-small text-muted">
                  {t(`kind.${work.kind === "module" ? "module" : "contribution"}`)} · {t("mine.savedAt")}{" "}
                  <Moment at={work.savedAt} as="dateAndTime" />
                  {work.published && work.state !== "published" ? (
                    <>
                      {" · "}
                      <Link to={workPath(work)} prefetch="none">
                        {t("mine.published")}
                      </Link>
                    </>
                  ) : null}
                </p>
                {work.reason === "" ? null : (
                  <p className="mt-1 max-w-reading">
                    {t("mine.returned")} “{work.reason}”
                  </p>
                )}
              </div>
              <WorkState state={work.state} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
