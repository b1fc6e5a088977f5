import { useTranslation } from "react-i18next";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import { EndingForm } from "./endingForm.tsx";

interface InvitationRow {
  id: string;
  name: string;
  email: string;
  createdAt: Date | string;
  expiresAt: Date | string;
  over: boolean;
}

/** The invitations that nobody has accepted yet. */
export function InvitationTable({ invitations }: { invitations: readonly InvitationRow[] }) {
  const { t } = useTranslation("administration");
  return (
    <Table
      caption={t("invitations.title")}
      captionHidden
      rows={invitations}
      rowKey={({ id }) => id}
      columns={[
        { key: "name", header: t("people.name"), cell: ({ name }) => name },
        { key: "email", header: t("people.email"), cell: ({ email }) => email },
        { key: "sent", header: t("invitations.sent"), cell: ({ createdAt }) => <Moment at={createdAt} /> },
        {
          key: "until",
          header: t("invitations.until"),
          cell: ({ expiresAt, over }) => (over ? t("invitations.over") : <Moment at={expiresAt} />),
        },
        {
          key: "withdraw",
          header: <span className="sr-only">{t("invitations.withdraw")}</span>,
          align: "end",
          cell: ({ id, name }) => (
            <EndingForm
              action={`/administration/invitations/${id}/withdrawal`}
              back="/administration/people"
              about={name}
            >
              {t("invitations.withdraw")}
            </EndingForm>
          ),
        },
      ]}
    />
  );
}
