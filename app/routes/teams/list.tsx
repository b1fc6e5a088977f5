import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ledTeams } from "#app/reports/teamOverview.server.ts";
import { EmptyState } from "#app/ui/emptyState.tsx";
import { Link } from "#app/ui/link.tsx";
import { PageHeader } from "#app/ui/pageHeader.tsx";
import { pageTitle } from "../pageTitle.ts";
import { pageFor } from "../signedIn.server.ts";

export const loader = pageFor(async (actor, { context }) => {
  const teams = await ledTeams(actor);
  const [only, ...others] = teams;
  if (only && others.length === 0) throw redirect(`/teams/${only.id}`);
  return { teams, pageTitle: context.i18n.t("title", { ns: "teams" }) };
});

export const meta = pageTitle;

export default function Teams() {
  const { t } = useTranslation("teams");
  const { teams } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeader title={t("title")} />
      {teams.length === 0 ? <EmptyState title={t("none.title")}>{t("none.text")}</EmptyState> : null}
      <ul>
        {teams.map((team) => (
          <li key={team.id} className="border-b border-line py-4 first:border-t">
            <Link to={`/teams/${team.id}`} prefetch="none" className="link text-lead">
              {team.name}
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}
