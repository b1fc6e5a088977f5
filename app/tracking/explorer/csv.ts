/** So that spreadsheets read the file as UTF-8. */
export const byteOrderMark = "\u{feff}";

/** With these a spreadsheet begins a formula, also behind spaces. */
const formula = /^\s*[=+\-@\t\r＝＋－＠]/u;

/**
 * A row for spreadsheets as they are set up here: fields between semicolons, numbers with a comma. Every text stands
 * between quotes, and one that a spreadsheet would take for a formula behind an apostrophe.
 */
export function csvRow(fields: readonly (string | number | boolean | null)[]): string {
  return `${fields.map(field).join(";")}\r\n`;
}

function field(value: string | number | boolean | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value).replace(".", ",");
  const text = String(value);
  return `"${(formula.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`;
}
