import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { EndingForm } from "./endingForm.tsx";

interface MemberRow {
  id: string;
  from: Date;
  person: { id: string; name: string };
}

/** Who is in a team today. */
export function TeamMembers({ memberships, back }: { memberships: readonly MemberRow[]; back: string }) {
  const { t } = useTranslation("administration");
  if (memberships.length === 0) return <p className="mt-1 text-muted">{t("team.noMembers")}</p>;
  return (
    <ul className="mt-2 border-t border-line">
      {memberships.map(({ id, from, person }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
          <p>
            <Link to={`/administration/people/${person.id}`}>{person.name}</Link>{" "}
            <span className="text-small text-muted">
              {t("person.since")} <Moment at={from} />
            </span>
          </p>
          <EndingForm action={`/administration/memberships/${id}/ending`} back={back} about={person.name}>
            {t("membership.end")}
          </EndingForm>
        </li>
      ))}
    </ul>
  );
}
