import { useTranslation } from "react-i18next";
import { Select } from "#app/ui/select.tsx";
import { freeId } from "../../listEditing.ts";
import { AuthorLine, AuthorNumber } from "../../ui/authorField.tsx";
import { useAuthorField } from "../../ui/authoringContext.tsx";
import { RowList } from "../../ui/rowList.tsx";
import { ScaleAuthor } from "../../ui/scaleAuthor.tsx";
import type { WorksheetField } from "../definition.ts";
import { asType } from "../editing.ts";

const types = ["text", "lines", "choice", "choices", "scale", "table"] as const;

interface FieldAuthorProps<Field extends WorksheetField = WorksheetField> {
  path: string;
  field: Field;
  onChange: (field: WorksheetField) => void;
}

/** One field of a worksheet. */
export function FieldAuthor({ path, field, onChange }: FieldAuthorProps) {
  const { t } = useTranslation("exerciseAuthor");
  const type = useAuthorField(`${path}.type`);
  return (
    <div className="flex flex-col gap-4">
      <AuthorLine
        path={`${path}.label`}
        label={t("fieldLabel")}
        value={field.label}
        onChange={(label = "") => onChange({ ...field, label })}
      />
      <div className="grid gap-4 sm:grid-cols-2">
        <Select
          field={type}
          label={t("type")}
          options={types.map((value) => ({ value, label: t(`types.${value}`) }))}
          value={field.type}
          onChange={(event) => onChange(asType(field, event.target.value as WorksheetField["type"]))}
        />
        <AuthorLine
          path={`${path}.hint`}
          label={t("hint")}
          optional
          value={field.hint}
          onChange={(hint) => onChange({ ...field, hint })}
        />
      </div>
      {field.type === "choice" || field.type === "choices" ? (
        <FieldOptions path={path} field={field} onChange={onChange} />
      ) : null}
      {field.type === "scale" ? (
        <ScaleAuthor path={path} scale={field} onChange={(scale) => onChange({ ...field, ...scale })} />
      ) : null}
      {field.type === "table" ? <TableColumns path={path} field={field} onChange={onChange} /> : null}
    </div>
  );
}

function FieldOptions({
  path,
  field,
  onChange,
}: FieldAuthorProps<Extract<WorksheetField, { type: "choice" | "choices" }>>) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <RowList
      path={`${path}.options`}
      label={t("options")}
      items={field.options}
      onChange={(options) => onChange({ ...field, options })}
      create={(options, text) => ({ id: freeId(options), text })}
      textKey="text"
      textOf={(option) => option.text}
      withText={(option, text) => ({ ...option, text })}
      nameOf={(number) => t("option", { number })}
      addLabel={t("addOption")}
      least={2}
      most={40}
    />
  );
}

function TableColumns({ path, field, onChange }: FieldAuthorProps<Extract<WorksheetField, { type: "table" }>>) {
  const { t } = useTranslation("exerciseAuthor");
  return (
    <>
      <RowList
        path={`${path}.columns`}
        label={t("columns")}
        items={field.columns}
        onChange={(columns) => onChange({ ...field, columns })}
        create={(columns, label) => ({ id: freeId(columns), label })}
        textKey="label"
        textOf={(column) => column.label}
        withText={(column, label) => ({ ...column, label })}
        nameOf={(number) => t("column", { number })}
        addLabel={t("addColumn")}
        least={1}
        most={8}
      />
      <AuthorNumber
        path={`${path}.rows`}
        label={t("rows")}
        min={1}
        max={30}
        value={field.rows}
        onChange={(rows = 1) => onChange({ ...field, rows })}
      />
    </>
  );
}
