import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { found } from "#app/platform/found.ts";
import { noteView, teamOverview } from "#app/reports/teamOverview.server.ts";
import { TeamSentence } from "#app/reports/ui/teamSentence.tsx";
import { TeamTable } from "#app/reports/ui/teamTable.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { useSearchParams } from "#app/ui/location.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { identifier } from "../identifier.ts";
import { pageTitle } from "../pageTitle.ts";
import { isPrefetch } from "../prefetch.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { request, params }) => {
  const teamId = identifier(params["teamId"]);
  const [read] = await Promise.all([teamOverview(actor, teamId), isPrefetch(request) ? null : noteView(actor, teamId)]);
  const overview = found(read);
  return { ...overview, pageTitle: overview.team.name };
});

export const meta = pageTitle;

export default function Team() {
  const { t } = useTranslation("teams");
  const { team, today, counts, courses, rows } = useLoaderData<typeof loader>();
  const [params] = useSearchParams();
  const done = params.get("done");
  return (
    <>
      {done === "assigned" || done === "withdrawn" ? (
        <div className="mb-6">
          <Notice kind="success" live title={done === "assigned" ? t("assign.done") : t("assign.withdrawn")} />
        </div>
      ) : null}
      <PageHeader
        title={team.name}
        actions={
          rows.length > 0 ? (
            <ButtonLink kind="primary" to={`/teams/${team.id}/assignments`}>
              {t("assign.title")}
            </ButtonLink>
          ) : null
        }
      />
      <TeamSentence today={today} counts={counts} />
      {rows.length > 0 ? (
        <TeamTable team={team} courses={courses} rows={rows} />
      ) : (
        <EmptyState title={t("empty.title")}>{t("empty.text")}</EmptyState>
      )}
    </>
  );
}
