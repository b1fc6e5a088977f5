import type { Mark, Picture, Sheet } from "../mark.ts";
import { Content } from "./content.ts";
import { Font } from "./font.ts";
import { addFont } from "./fontObjects.ts";
import { latin, Objects, refer, textString } from "./objects.ts";
import type { Reference } from "./objects.ts";
import { outlineSteps } from "./outlines.ts";
import { frame, pagesFor, papers } from "./paper.ts";
import type { Page, PaperName, Piece } from "./paper.ts";

/** How the pages of a file are named, in the language of its reader. */
export type PageName = (page: { number: number; count: number; cut: Page["cut"] }) => string;

/** A PDF file, and the characters that our typeface does not have, which stand in it as question marks. */
export interface PdfFile {
  file: Blob;
  missing: string[];
}

const figure = "/Figure << /MCID 0 >> BDC";

/**
 * Makes a PDF file of a drawing (ISO 32000-1): vector lines, text that can be searched, every page a figure that says
 * in words what it shows. Positions are in points; the origin of a page is its lower left corner.
 */
export async function pdfFile(
  sheet: Sheet,
  paper: PaperName,
  fontBytes: Uint8Array,
  nameOf: PageName,
  made: Date,
): Promise<PdfFile> {
  const { width, height } = papers[paper];
  const font = new Font(fontBytes);
  const objects = new Objects();
  const [root, pages, structure, fontPlace] = [
    objects.reserve(),
    objects.reserve(),
    objects.reserve(),
    objects.reserve(),
  ];
  const divided = pagesFor(sheet.drawing.box, sheet.legend?.box ?? null, paper);
  const references: Reference[] = [];
  const figures: Reference[] = [];
  for (const [at, page] of divided.entries()) {
    const name = nameOf({ number: at + 1, count: divided.length, cut: page.cut });
    const content = await objects.stream("", latin(pageContent(sheet, page, name, font, { width, height })));
    const reference = objects.add(
      `<< /Type /Page /Parent ${refer(pages)} /MediaBox [0 0 ${width} ${height}] /Contents ${refer(content)} ` +
        `/Resources << /Font << /F1 ${refer(fontPlace)} >> >> /StructParents ${at} /Tabs /S >>`,
    );
    references.push(reference);
    const words = at === 0 ? `${sheet.title}. ${sheet.description}` : `${sheet.title}. ${name}`;
    figures.push(
      objects.add(
        `<< /Type /StructElem /S /Figure /P ${refer(structure)} /Pg ${refer(reference)} /K 0 /Alt ${textString(words)} >>`,
      ),
    );
  }
  // Only now it is known which letters were used.
  await addFont(objects, font, fontPlace);
  objects.write(pages, `<< /Type /Pages /Kids [${references.map(refer).join(" ")}] /Count ${references.length} >>`);
  const parents = figures.map((each, at) => `${at} [${refer(each)}]`).join(" ");
  objects.write(
    structure,
    `<< /Type /StructTreeRoot /K [${figures.map(refer).join(" ")}] /ParentTree << /Nums [${parents}] >> >>`,
  );
  objects.write(
    root,
    `<< /Type /Catalog /Pages ${refer(pages)} /Lang ${textString(sheet.language)} /MarkInfo << /Marked true >> ` +
      `/StructTreeRoot ${refer(structure)} /ViewerPreferences << /DisplayDocTitle true >> >>`,
  );
  const stamp = made.toISOString().replaceAll(/\D/g, "").slice(0, 14);
  const information = objects.add(
    `<< /Title ${textString(sheet.title)} /Producer (Kennismap) /CreationDate (D:${stamp}Z) >>`,
  );
  return { file: objects.file(root, information), missing: [...font.missing] };
}

function pageContent(
  sheet: Sheet,
  page: Page,
  name: string,
  font: Font,
  size: { width: number; height: number },
): string {
  const content = new Content(font);
  const upsideDown = [1, 0, 0, -1, 0, size.height] as const;
  for (const piece of page.pieces) {
    const picture = piece.of === "legend" ? sheet.legend! : sheet.drawing;
    content.within(matrixFor(piece, size.height), outlineSteps(rectangle(piece.part))!, picture.marks);
  }
  const right = size.width - frame.margin;
  content.within(
    upsideDown,
    [],
    [
      label(sheet.title, frame.margin, frame.margin + 12, 15),
      label(sheet.remark, right, frame.margin + 12, 10, "end"),
      label(name, right, size.height - frame.margin + 14, 9, "end"),
    ],
  );
  return `${figure}\n${content}EMC\n`;
}

function matrixFor({ part, at, scale }: Piece, height: number): [number, number, number, number, number, number] {
  return [scale, 0, 0, -scale, at.x - part.x * scale, height - at.y + part.y * scale];
}

function rectangle({ x, y, width, height }: Picture["box"]): Mark {
  const attributes = { x: `${x}`, y: `${y}`, width: `${width}`, height: `${height}` };
  return { tag: "rect", attributes, children: [] };
}

function label(text: string, x: number, y: number, size: number, anchor = "start"): Mark {
  const attributes = { x: `${x}`, y: `${y}`, "font-size": `${size}`, "text-anchor": anchor, fill: "#1f2a30" };
  return { tag: "text", attributes, children: [text] };
}
