import { freeId } from "../listEditing.ts";
import type { WorksheetDefinition, WorksheetField } from "./definition.ts";

/** A field to begin with: some lines to write. */
export function newField(worksheet: WorksheetDefinition): WorksheetField {
  return { id: freeId(worksheet.fields, "f"), type: "lines", label: "" };
}

/** The same field as another type; what both types know is kept. */
export function asType(field: WorksheetField, type: WorksheetField["type"]): WorksheetField {
  const { id, label, hint } = field;
  const base = { id, label, ...(hint === undefined ? {} : { hint }) };
  switch (type) {
    case "text":
    case "lines":
      return { ...base, type };
    case "choice":
    case "choices":
      return { ...base, type, options: "options" in field ? field.options : emptyOptions() };
    case "scale":
      return { ...base, type, from: 0, to: 10 };
    case "table":
      return {
        ...base,
        type,
        columns: [
          { id: "a", label: "" },
          { id: "b", label: "" },
        ],
        rows: 4,
      };
  }
}

function emptyOptions() {
  return [
    { id: "a", text: "" },
    { id: "b", text: "" },
  ];
}
