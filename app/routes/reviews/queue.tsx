import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { reviewQueue } from "#app/authoring/review.server.ts";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { context }) => ({
  waiting: await reviewQueue(actor),
  title: context.i18n.t("authoring:review.title"),
}));

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ""} · Kennismap` }];

export default function ReviewQueue() {
  const { waiting } = useLoaderData<typeof loader>();
  const { t } = useTranslation("authoring");
  return (
    <>
      <PageHeader title={t("review.title")} intro={t("review.intro")} />
      {waiting.length === 0 ? (
        <EmptyState title={t("review.emptyTitle")}>{t("review.empty")}</EmptyState>
      ) : (
        <ul>
          {waiting.map((entry) => (
            <li key={entry.revisionId} className="border-b border-line py-4">
              <Link
                to={`/reviews/${entry.revisionId}`}
                lang={entry.language}
                prefetch="none"
                className="link text-lead"
              >
                {entry.title}
              </Link>
              <p className="text-small text-muted">
                {t(`kind.${entry.kind === "module" ? "module" : "contribution"}`)} ·{" "}
                {entry.library ? t("review.library") : t("review.by", { by: entry.by })} · {t("review.since")}{" "}
                <Moment at={entry.at} as="dateAndTime" />
              </p>
              {entry.overtaken.length === 0 ? null : (
                <p className="text-small">
                  {t("review.overtakes", { number: entry.number, older: entry.overtaken.join(", ") })}
                </p>
              )}
              {entry.own ? <p className="text-small">{t("review.own")}</p> : null}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
