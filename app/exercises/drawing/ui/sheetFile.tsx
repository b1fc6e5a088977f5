import { now } from "#app/platform/clock.ts";
import { pictureOf } from "../composition.ts";
import type { Sheet } from "../mark.ts";
import type { SheetFormat } from "../sheetFormat.ts";
import { pdfFile } from "../pdf/pdfFile.ts";
import type { PageName } from "../pdf/pdfFile.ts";
import { svgText } from "../svgFile.ts";
import { paperFont, paperFontBytes } from "./paperFont.tsx";
import { pngOf } from "./rasterising.ts";

/** A file of a drawing; null where this browser cannot make one so large. */
export async function sheetFile(
  sheet: Sheet,
  format: SheetFormat,
  nameOf: PageName,
): Promise<{ file: Blob | null; missing: readonly string[] }> {
  if (format === "a4" || format === "a3") return pdfFile(sheet, format, paperFontBytes(), nameOf, now());
  const picture = pictureOf(sheet);
  if (format === "png") return { file: await pngOf(picture, sheet, paperFont), missing: [] };
  return { file: new Blob([svgText(picture, sheet, paperFont)], { type: "image/svg+xml" }), missing: [] };
}
