import { useTranslation } from "react-i18next";
import { Link } from "#app/ui/link.tsx";
import { Moment } from "#app/ui/moment.tsx";
import { Table } from "#app/ui/table.tsx";
import type { DestinationState } from "../destination.ts";
import { DestinationMark } from "./destinationState.tsx";
import { StatementCount } from "./statementCount.tsx";

interface Row {
  id: string;
  name: string;
  state: DestinationState;
  tookAt: Date | string | null;
  waits: number;
  letters: number;
}

/** The LRSs that get statements of ours: how each is doing, and what waits for it. */
export function DestinationTable({ path, destinations }: { path: string; destinations: readonly Row[] }) {
  const { t } = useTranslation("forwarding");
  return (
    <Table
      caption={t("title")}
      captionHidden
      rows={destinations}
      rowKey={({ id }) => id}
      columns={[
        {
          key: "name",
          header: t("column.name"),
          cell: ({ id, name }) => <Link to={`${path}/${id}`}>{name}</Link>,
        },
        { key: "state", header: t("column.state"), cell: ({ state }) => <DestinationMark state={state} /> },
        { key: "waits", header: t("column.waits"), cell: ({ waits }) => <StatementCount count={waits} /> },
        {
          key: "tookAt",
          header: t("column.tookAt"),
          cell: ({ tookAt }) => (tookAt === null ? t("never") : <Moment at={tookAt} as="dateAndTime" />),
        },
        {
          key: "letters",
          header: t("column.letters"),
          cell: ({ letters }) => (letters === 0 ? t("none") : <StatementCount count={letters} />),
        },
      ]}
    />
  );
}
