import { z } from "zod";
import { source } from "../source.ts";
import { careSettings, cautionLevels, elements, evidenceKinds, forms, targetGroups } from "../vocabulary.ts";

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const text = z.string().trim().min(1);

/** package.yaml: what a package is, and the sources that its pages lean on. */
export const manifest = z.strictObject({
  slug,
  title: text,
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  language: z.enum(["nl", "en"]),
  licence: text,
  authors: z.array(text),
  summary: text,
  requires: z.array(slug).default([]),
  sources: z.array(source).default([]),
});
export type Manifest = z.infer<typeof manifest>;

/** The front matter of a page: everything of a contribution but its how. */
export const pageMatter = z.strictObject({
  title: text,
  form: z.enum(forms),
  what: text,
  why: text,
  caution: text,
  cautionLevel: z.enum(cautionLevels).default("normal"),
  elements: z.array(z.enum(elements)).min(1),
  targetGroups: z.array(z.enum(targetGroups)).default([]),
  settings: z.array(z.enum(careSettings)).default([]),
  minutes: z.number().int().positive().nullish(),
  evidence: z.enum(evidenceKinds),
  sources: z.array(z.string()).default([]),
  keywords: z.array(text).default([]),
});
export type PageMatter = z.infer<typeof pageMatter>;

const item = z.union([z.strictObject({ contribution: slug }), z.strictObject({ text })]);

/** module.yaml: sessions in order, each made of contributions and own text. */
export const moduleMatter = z.strictObject({
  slug,
  title: text,
  what: text,
  why: text,
  caution: text,
  cautionLevel: z.enum(cautionLevels).default("normal"),
  targetGroups: z.array(z.enum(targetGroups)).default([]),
  settings: z.array(z.enum(careSettings)).default([]),
  evidence: z.enum(evidenceKinds),
  sources: z.array(z.string()).default([]),
  keywords: z.array(text).default([]),
  sessions: z
    .array(
      z.strictObject({
        title: text,
        goal: z.string().trim().default(""),
        minutes: z.number().int().positive().nullish(),
        materials: z.array(text).default([]),
        items: z.array(item).min(1),
      }),
    )
    .min(1),
});
export type ModuleMatter = z.infer<typeof moduleMatter>;
