import { useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useTranslation } from "react-i18next";
import { Button } from "#app/ui/button.tsx";
import { controlLook, FieldGroup } from "#app/ui/field.tsx";
import type { FieldProps } from "#app/ui/field.tsx";
import { cellName, mostRows } from "../input.ts";
import type { Row, TableInput } from "../input.ts";
import { useHydrated } from "./hydration.ts";

/** A table to fill in; on a phone every row is a card. It can grow by a row at a time. */
export function TableField({
  input,
  rows,
  typing,
  ...frame
}: FieldProps & { input: TableInput; rows: readonly Row[]; typing: { autoComplete: string; spellCheck?: boolean } }) {
  const { t } = useTranslation("exercises");
  const made = useId();
  const id = frame.field.id ?? made;
  const [count, setCount] = useState(Math.max(input.rows, rows.length));
  const body = useRef<HTMLTableSectionElement>(null);
  const alive = useHydrated();

  function grow() {
    flushSync(() => setCount(count + 1));
    body.current?.lastElementChild?.querySelector("textarea")?.focus();
  }

  return (
    <FieldGroup id={id} {...frame}>
      <table className="w-full table-fixed border-collapse max-sm:block">
        <thead className="max-sm:sr-only">
          <tr>
            {input.columns.map((column) => (
              <th
                key={column.id}
                scope="col"
                className="p-1 ps-0 text-start align-bottom text-small font-semibold text-muted"
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody ref={body} className="max-sm:flex max-sm:flex-col max-sm:gap-4">
          {Array.from({ length: count }, (_, row) => (
            // Rows have no identity but their place.
            // oxlint-disable-next-line react/no-array-index-key
            <tr key={row} className="max-sm:block max-sm:rounded-card max-sm:border max-sm:border-line max-sm:p-3">
              {input.columns.map((column) => (
                <td key={column.id} className="p-1 ps-0 align-top max-sm:block">
                  <span aria-hidden className="text-small text-muted sm:hidden">
                    {column.label}
                  </span>
                  <textarea
                    name={cellName(input, row, column.id)}
                    aria-label={t("player.cell", { column: column.label, row: row + 1 })}
                    defaultValue={rows[row]?.[column.id]}
                    rows={1}
                    maxLength={2000}
                    {...typing}
                    className={`${controlLook} block field-sizing-content resize-none`}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {alive && count < mostRows ? (
        <div className="mt-2">
          <Button type="button" size="small" kind="quiet" onClick={grow}>
            {t("player.addRow")}
          </Button>
        </div>
      ) : null}
    </FieldGroup>
  );
}
