import { z } from "zod";
import { calloutKinds } from "./document.ts";
import { isAllowedHref } from "./href.ts";
import { attributeLimits } from "./limits.ts";

const none = z.strictObject({});
const pixels = z.int().min(1).max(20_000).nullable().default(null);

const cell = z.strictObject({
  colspan: z.literal(1).default(1),
  rowspan: z.literal(1).default(1),
  colwidth: z.null().default(null),
});

/** The attributes that each node may carry; a node that is not here is unknown. */
export const nodeAttributes: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  doc: none,
  text: none,
  paragraph: none,
  hardBreak: none,
  heading: z.strictObject({ level: z.literal([2, 3]) }),
  bulletList: none,
  orderedList: z.strictObject({ start: z.int().min(0).max(9999).default(1) }),
  listItem: none,
  table: none,
  tableRow: none,
  tableHeader: cell,
  tableCell: cell,
  callout: z.strictObject({ kind: z.enum(calloutKinds) }),
  details: none,
  detailsSummary: none,
  detailsContent: none,
  image: z.strictObject({
    fileId: z.uuid(),
    alt: z.string().max(attributeLimits.alt).default(""),
    width: pixels,
    height: pixels,
  }),
  video: z
    .strictObject({
      fileId: z.uuid().nullable().default(null),
      href: z.string().refine(isWebAddress).nullable().default(null),
      title: z.string().max(attributeLimits.title).default(""),
    })
    .refine((video) => (video.fileId === null) !== (video.href === null)),
  attachment: z.strictObject({
    fileId: z.uuid(),
    title: z.string().max(attributeLimits.title).default(""),
    name: z.string().min(1).max(attributeLimits.fileName),
    bytes: z.int().min(0),
  }),
  exercise: z.strictObject({ exerciseVersionId: z.uuid() }),
  sourceNote: z.strictObject({
    key: z
      .string()
      .max(attributeLimits.sourceKey)
      .regex(/^[\p{L}\p{N}]+([-_.][\p{L}\p{N}]+)*$/u),
  }),
};

/** The attributes that each mark may carry; a mark that is not here is unknown. */
export const markAttributes: Readonly<Record<string, z.ZodType<Record<string, unknown>>>> = {
  bold: none,
  italic: none,
  link: z.strictObject({ href: z.string().refine(isAllowedHref) }),
};

function isWebAddress(href: string): boolean {
  return isAllowedHref(href) && /^https?:/i.test(href);
}
