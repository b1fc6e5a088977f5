/** The files that a drawing can leave as: pictures, and PDF on either paper. */
export const sheetFormats = ["a4", "a3", "png", "svg"] as const;

export type SheetFormat = (typeof sheetFormats)[number];

/** What the name of a file of this format ends in. */
export function endingOf(format: SheetFormat): string {
  return format === "svg" || format === "png" ? format : "pdf";
}
