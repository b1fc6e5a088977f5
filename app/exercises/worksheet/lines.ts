import { headLines, lineIf, scaleText } from "../definitionLines.ts";
import type { DefinitionLine } from "../kind.ts";
import type { WorksheetDefinition, WorksheetField } from "./definition.ts";

/** A worksheet as its author made it: each field with what can be filled in. */
export function worksheetLines(worksheet: WorksheetDefinition): DefinitionLine[] {
  return [
    ...headLines(worksheet),
    ...(worksheet.withClient ? [{ part: "withClient", text: "", depth: 0 } as const] : []),
    ...worksheet.fields.flatMap((field): DefinitionLine[] => [
      { part: "field", text: field.label, type: field.type, depth: 0 },
      ...lineIf("hint", field.hint, 1),
      ...shapeLines(field),
    ]),
  ];
}

function shapeLines(field: WorksheetField): DefinitionLine[] {
  switch (field.type) {
    case "choice":
    case "choices":
      return field.options.flatMap(({ text }) => lineIf("option", text, 1));
    case "scale":
      return lineIf("scale", scaleText(field), 1);
    case "table":
      return [
        ...lineIf("columns", field.columns.map(({ label }) => label).join(" | "), 1),
        ...lineIf("rows", field.rows, 1),
      ];
    default:
      return [];
  }
}
