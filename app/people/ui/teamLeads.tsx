import { useTranslation } from "react-i18next";
import { dayBefore } from "#app/platform/calendar.ts";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { EndingForm } from "./endingForm.tsx";

interface LeadRow {
  id: string;
  from: Date;
  until: Date | null;
  person: { id: string; name: string };
}

/** Who leads a team today, and who will. */
export function TeamLeads({ grants, now, back }: { grants: readonly LeadRow[]; now: Date; back: string }) {
  const { t } = useTranslation("administration");
  if (grants.length === 0) return <p className="mt-1 text-muted">{t("teams.noLead")}</p>;
  return (
    <ul className="mt-2 border-t border-line">
      {grants.map(({ id, from, until, person }) => (
        <li key={id} className="flex flex-wrap items-center justify-between gap-4 border-b border-line py-3">
          <p>
            <Link to={`/administration/people/${person.id}`}>{person.name}</Link>{" "}
            <span className="text-small text-muted">
              {t(from > now ? "team.from" : "person.since")} <Moment at={from} />
              {until === null ? null : (
                <>
                  , {t("team.until")} <Moment at={dayBefore(until)} />
                </>
              )}
            </span>
          </p>
          <EndingForm action={`/administration/grants/${id}/ending`} back={back} about={person.name}>
            {t("grant.end")}
          </EndingForm>
        </li>
      ))}
    </ul>
  );
}
