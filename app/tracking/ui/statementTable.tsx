import { useTranslation } from "react-i18next";
import { percentage } from "#app/platform/localFormat.ts";
import { Link } from "#app/ui/link.tsx";
import { Moment, useLanguage } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import type { ShownStatement } from "../sentence/shownStatement.ts";

/** Statements as rows: who did what, when, within what, and how it went. */
export function StatementTable({ path, statements }: { path: string; statements: readonly ShownStatement[] }) {
  const { t } = useTranslation("tracking");
  const language = useLanguage();
  return (
    <Table
      caption={t("statements.title")}
      captionHidden
      rows={statements}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "what",
          header: t("column.what"),
          cell: ({ id, sentence, within, score }) => (
            <div>
              <Link className="link wrap-anywhere" to={`${path}/${id}`}>
                {sentence}
              </Link>
              <span className="block text-small font-normal text-muted empty:hidden">
                {[...within, ...(score === null ? [] : [percentage(language, score)])].join(" · ")}
              </span>
            </div>
          ),
        },
        { key: "when", header: t("column.when"), cell: ({ at }) => <Moment at={at} as="dateAndTime" /> },
      ]}
    />
  );
}
