import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of their column. */
  align?: "start" | "center" | "end";
}

/**
 * A table; its first column names the row. On a narrow screen it becomes a list of cards (stack) or, where columns must
 * stay comparable, moves sideways under the finger and the arrow keys (scroll).
 */
export function Table<Row>({
  caption,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  narrow = "stack",
}: {
  caption: string;
  captionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  narrow?: "stack" | "scroll";
}) {
  const stack = narrow === "stack";
  const table = (
    <table className={`w-full border-collapse ${stack ? "max-sm:block" : ""}`}>
      <caption className={captionHidden ? "sr-only" : `mb-2 text-start font-semibold ${stack ? "max-sm:block" : ""}`}>
        {caption}
      </caption>
      <thead className={stack ? "max-sm:sr-only" : ""}>
        <tr className="border-b-2 border-line">
          {columns.map((column, index) => (
            <th
              key={column.key}
              scope="col"
              className={`px-3 py-2 align-bottom text-small font-semibold text-muted first:ps-0 last:pe-0 ${aligned[column.align ?? "start"]} ${stack || index > 0 ? "" : stickyCell}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className={stack ? "max-sm:block" : ""}>
        {rows.map((row) => (
          <tr
            key={rowKey(row)}

            className={`border-b border-line ${stack ? "max-sm:block max-sm:py-3" : ""}`}
          >
            {columns.map((column, index) => {
              const Cell = index === 0 ? "th" : "td";
              return (
                <Cell
                  key={column.key}
                  scope={index === 0 ? "row" : undefined}
                  className={`px-3 py-2.5 align-top font-normal first:ps-0 last:pe-0 ${aligned[column.align ?? "start"]} ${stack ? stackedCell : index === 0 ? stickyCell : ""}`}
                >
                  {stack && index > 0 ? (
                    <span aria-hidden className="text-small text-muted sm:hidden">
                      {column.header}
                    </span>
                  ) : null}
                  {stack && index > 0 ? <span>{column.cell(row)}</span> : column.cell(row)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
  if (stack) return table;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- so that the keyboard can move it sideways
    <section aria-label={caption} tabIndex={0} className="overflow-x-auto">
      {table}
    </section>
  );
}

const aligned = { start: "text-start", center: "text-center", end: "text-end" };
const stackedCell =
  "max-sm:flex max-sm:justify-between max-sm:gap-4 max-sm:px-0 max-sm:py-1 max-sm:text-start max-sm:first:text-body max-sm:first:font-semibold";
const stickyCell = "sticky start-0 z-1 bg-paper max-w-[45vw]";
