/** One thing that can be filled in, whatever the kind it belongs to. */
export type Input = TextInput | ChoiceInput | ScaleInput | TableInput;

interface Labelled {
  id: string;
  label: string;
  hint?: string | undefined;
}

export interface TextInput extends Labelled {
  type: "text" | "lines";
}

export interface ChoiceInput extends Labelled {
  type: "choice" | "choices";
  options: { id: string; text: string }[];
}

export interface ScaleInput extends Labelled {
  type: "scale";
  from: number;
  to: number;
  fromLabel?: string | undefined;
  toLabel?: string | undefined;
}

export interface TableInput extends Labelled {
  type: "table";
  columns: { id: string; label: string }[];
  rows: number;
}

/** One row of a table: what stands in each column, by the column's id. */
export type Row = Record<string, string>;

/** What was filled in: text or an option's id, several ids, a step of a scale, or the rows of a table. */
export type Value = string | string[] | number | Row[];

/** The most rows that a table can grow to. */
export const mostRows = 60;

/** The steps of a scale, lowest first. */
export function stepsOf(input: { from: number; to: number }): number[] {
  return Array.from({ length: input.to - input.from + 1 }, (_, step) => input.from + step);
}

/** The value as this input can hold it, or undefined when it says nothing. */
export function fitValue(input: Input, value: unknown): Value | undefined {
  switch (input.type) {
    case "text":
    case "lines":
      return typeof value === "string" && value.trim() !== "" ? value : undefined;
    case "choice":
      return input.options.find((option) => option.id === value)?.id;
    case "choices": {
      if (!Array.isArray(value)) return undefined;
      const chosen = input.options.map((option) => option.id).filter((id) => value.includes(id));
      return chosen.length > 0 ? chosen : undefined;
    }
    case "scale":
      return Number.isInteger(value) && Number(value) >= input.from && Number(value) <= input.to
        ? Number(value)
        : undefined;
    case "table":
      return fitRows(input, value);
  }
}

function fitRows(input: TableInput, value: unknown): Row[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const rows = value.slice(0, mostRows).map((row: unknown) => {
    const cells = input.columns.map((column) => [column.id, cell(row, column.id)] as const);
    return Object.fromEntries(cells.filter(([, text]) => text.trim() !== ""));
  });
  while (rows.length > 0 && Object.keys(rows.at(-1)!).length === 0) rows.pop();
  return rows.length > 0 ? rows : undefined;
}

function cell(row: unknown, columnId: string): string {
  if (typeof row !== "object" || row === null || !Object.hasOwn(row, columnId)) return "";
  const text = (row as Record<string, unknown>)[columnId];
  return typeof text === "string" ? text : "";
}

/** The name of an input's control in a form. */
export function nameOf(input: { id: string }): string {
  return `answer.${input.id}`;
}

/** The name of a cell's control in a form. */
export function cellName(input: { id: string }, row: number, columnId: string): string {
  return `answer.${input.id}.${row}.${columnId}`;
}

/** Reads an input's value from a plain HTML form, where lines end in CR LF. */
export function valueFromForm(input: Input, form: FormData): Value | undefined {
  const texts = form.getAll(nameOf(input)).map(textOf);
  switch (input.type) {
    case "choices":
      return fitValue(input, texts);
    case "scale":
      return fitValue(input, texts[0] === undefined || texts[0] === "" ? undefined : Number(texts[0]));
    case "table": {
      const rows = Array.from({ length: mostRows }, (_, row) =>
        Object.fromEntries(
          input.columns.map((column) => [column.id, textOf(form.get(cellName(input, row, column.id)))]),
        ),
      );
      return fitValue(input, rows);
    }
    default:
      return fitValue(input, texts[0]);
  }
}

function textOf(entry: FormDataEntryValue | null): string {
  return typeof entry === "string" ? entry.replaceAll("\r\n", "\n") : "";
}
