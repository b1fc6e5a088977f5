import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { EndingForm } from "./endingForm.tsx";

interface MembershipRow {
  id: string;
  from: Date;
  team: { id: string; name: string };
}

/** The teams someone is in today. */
export function PersonTeams({ memberships, back }: { memberships: readonly MembershipRow[]; back: string }) {
  const { t } = useTranslation("administration");
  if (memberships.length === 0) return <p className="mt-1 text-muted">{t("person.noTeams")}</p>;
  return (
    <ul className="mt-2 border-t border-line">
      {memberships.map(({ id, from, team }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
          <p>
            <Link to={`/administration/teams/${team.id}`}>{team.name}</Link>{" "}
            <span className="text-small text-muted">
              {t("person.since")} <Moment at={from} />
            </span>
          </p>
          <EndingForm action={`/administration/memberships/${id}/ending`} back={back} about={team.name}>
            {t("membership.end")}
          </EndingForm>
        </li>
      ))}
    </ul>
  );
}
