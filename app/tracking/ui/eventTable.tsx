import { useTranslation } from "react-i18next";
import type { EventName } from "#app/events/catalogue.ts";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";

interface Entry {
  id: string;
  name: EventName;
  at: Date | string;
  who: string | null;
  about: string[];
  statement: string | null;
}

/** The event log as rows: who did what, about what, and the statement that it became. */
export function EventTable({ entries }: { entries: readonly Entry[] }) {
  const { t } = useTranslation("tracking");
  return (
    <Table
      caption={t("events.title")}
      captionHidden
      rows={entries}
      rowKey={({ id }) => id}
      columns={[
        { key: "when", header: t("column.when"), cell: ({ at }) => <Moment at={at} as="dateAndTime" /> },
        { key: "who", header: t("column.who"), cell: ({ who }) => who ?? t("nobody") },
        { key: "what", header: t("column.what"), cell: ({ name }) => t(`event.${name}`) },
        { key: "about", header: t("column.about"), cell: ({ about }) => about.join(" · ") },
        {
          key: "statement",
          header: t("column.statement"),
          cell: ({ statement, name }) =>
            statement === null ? null : (
              <Link to={`/administration/statements/${statement}`}>
                {t("open")}
                <span className="sr-only">: {t(`event.${name}`)}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}
