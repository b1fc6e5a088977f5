import { useTranslation } from "react-i18next";
import { dayBefore } from "#app/platform/calendar.ts";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import { holdsAt } from "../grant.ts";
import { EndingForm } from "./endingForm.tsx";
import { RoleName } from "./roleName.tsx";

interface GrantRow {
  id: string;
  role: string;
  from: Date;
  until: Date | null;
  team: { name: string } | null;
}

/** Every role a person has, had or will have. */
export function GrantTable({ grants, now, back }: { grants: readonly GrantRow[]; now: Date; back: string }) {
  const { t } = useTranslation("administration");
  if (grants.length === 0) return <p className="mt-1 text-muted">{t("grant.none")}</p>;
  const isOver = ({ until }: GrantRow) => until !== null && until <= now;
  return (
    <Table
      caption={t("people.roles")}
      captionHidden
      rows={grants}
      rowKey={({ id }) => id}
      columns={[
        { key: "role", header: t("grant.role"), cell: ({ role, team }) => <RoleName role={role} team={team?.name} /> },
        { key: "from", header: t("grant.from"), cell: ({ from }) => <Moment at={from} /> },
        {
          key: "until",
          header: t("grant.until"),
          cell: ({ until }) => (until === null ? t("grant.open") : <Moment at={dayBefore(until)} />),
        },
        {
          key: "state",
          header: t("grant.state"),
          cell: (grant) => t(isOver(grant) ? "grant.over" : holdsAt(grant, now) ? "grant.holds" : "grant.later"),
        },
        {
          key: "end",
          header: <span className="sr-only">{t("grant.end")}</span>,
          align: "end",
          cell: (grant) =>
            isOver(grant) ? null : (
              <EndingForm
                action={`/administration/grants/${grant.id}/ending`}
                back={back}
                about={<RoleName role={grant.role} team={grant.team?.name} />}
              >
                {t("grant.end")}
              </EndingForm>
            ),
        },
      ]}
    />
  );
}
