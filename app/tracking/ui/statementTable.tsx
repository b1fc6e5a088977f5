import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import { addressOf } from "../recordAddress.ts";
import type { ShownStatement } from "../shownStatement.ts";

/** Statements as rows: who did what with what, and when. */
export function StatementTable({ path, statements }: { path: string; statements: readonly ShownStatement[] }) {
  const { t } = useTranslation("tracking");
  return (
    <Table
      caption={t("statements.title")}
      captionHidden
      rows={statements}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "when",
          header: t("column.when"),
          cell: ({ id, at }) => (
            <Link to={`${path}/${id}`}>
              <Moment at={at} as="dateAndTime" />
            </Link>
          ),
        },
        { key: "who", header: t("column.who"), cell: ({ who }) => who },
        { key: "what", header: t("column.what"), cell: ({ verb }) => verb },
        {
          key: "about",
          header: t("column.about"),
          cell: ({ object: { name, activity } }) =>
            activity === null ? name : <Link to={addressOf(path, { activity })}>{name}</Link>,
        },
      ]}
    />
  );
}
