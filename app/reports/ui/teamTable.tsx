import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { StateMark } from "#app/ui/stateMark.tsx";
import { Table } from "#app/ui/table.tsx";
import type { OverviewCell } from "../teamOverview.ts";
import type { TeamOverview } from "../teamOverview.server.ts";

type Row = TeamOverview["rows"][number];

/** Names down, courses across, a shape and a word in each cell; who needs attention stands on top. */
export function TeamTable({ team, courses, rows }: Pick<TeamOverview, "team" | "courses" | "rows">) {
  const { t } = useTranslation("teams");
  const columns = [
    { key: "name", header: t("name"), cell: (row: Row) => <Name row={row} /> },
    ...courses.map((course) => ({
      key: course.id,
      header: <span lang={course.language}>{course.title}</span>,
      cell: (row: Row) => {
        const cell = row.cells.find(({ courseId }) => courseId === course.id);
        return cell ? (
          <Cell cell={cell} name={row.name} address={`/teams/${team.id}/assignments/${cell.assignmentId}`} />
        ) : (
          <span className="text-small text-muted">{t("notAssigned")}</span>
        );
      },
    })),
  ];
  return (
    <Table
      caption={t("table", { team: team.name })}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ personId }) => personId}
      narrow={courses.length > 1 ? "scroll" : "stack"}
    />
  );
}

function Name({ row }: { row: Row }) {
  const { t } = useTranslation("teams");
  return (
    <>
      <span className="font-semibold">{row.name}</span>
      {row.attention ? (
        <span className={`block text-small ${row.attention === "overdue" ? "text-danger" : "text-warning"}`}>
          {t(`attention.${row.attention}`)}
        </span>
      ) : null}
    </>
  );
}

function Cell({ cell, name, address }: { cell: OverviewCell; name: string; address: string }) {
  const { t } = useTranslation("teams");
  const { state, partsDone, partsTotal, dueOn, completedAt } = cell.progress;
  return (
    <span className="flex flex-col max-sm:items-end">
      <StateMark state={state} />
      <span className="text-small">
        <Link to={address} prefetch="none">
          {t("cell", { done: partsDone, total: partsTotal })}
          <span className="sr-only"> {name}</span>
        </Link>
      </span>
      <span className="text-small text-muted">
        {completedAt ? (
          <>
            {t("doneOn")} <Moment at={completedAt} />
          </>
        ) : dueOn ? (
          <>
            {t("due")} <Moment at={dueOn} />
          </>
        ) : null}
      </span>
    </span>
  );
}
