import { parse, stringify } from "yaml";
import type { ZodType } from "zod";
import { manifest, moduleMatter, pageMatter } from "./manifest.ts";
import type { Manifest, ModuleMatter, PageMatter } from "./manifest.ts";

/** A page of a package: one contribution. */
export interface PackagePage {
  /** Its place in the package, `pages/NN-slug.md`. */
  path: string;
  slug: string;
  matter: PageMatter;
  /** How, in Markdown. */
  body: string;
}

/** An exercise of a package; its definition is checked by its own kind on installation. */
export interface PackageExercise {
  /** The name by which pages and parts refer to it, `<id>.<kind>.yaml`. */
  file: string;
  kind: string;
  definition: unknown;
}

/** A package as read, with everything but files of `assets/`. */
export interface ContentPackage {
  manifest: Manifest;
  pages: PackagePage[];
  exercises: PackageExercise[];
  module: ModuleMatter | null;
  /** The course as written; `courses/` knows its shape. */
  course: unknown;
}

/** A package that cannot be read, in a sentence that names the file and what is wrong in it. */
export class PackageError extends Error {}

/** The files of a package by their path, as they travel in a folder or a zip. */
export type PackageFiles = ReadonlyMap<string, string>;

/** Reads a package from its files. */
export function readPackage(files: PackageFiles): ContentPackage {
  const paths = [...files.keys()].sort();
  return {
    manifest: checked("package.yaml", manifest, yaml("package.yaml", needed(files, "package.yaml"))),
    pages: paths.filter((path) => path.startsWith("pages/")).map((path) => readPage(path, files.get(path)!)),
    exercises: paths
      .filter((path) => path.startsWith("exercises/"))
      .map((path) => readExercise(path, files.get(path)!)),
    module: files.has("module.yaml")
      ? checked("module.yaml", moduleMatter, yaml("module.yaml", files.get("module.yaml")!))
      : null,
    course: files.has("course.yaml") ? yaml("course.yaml", files.get("course.yaml")!) : null,
  };
}

/** Writes a package to its files; reading what this wrote and writing it again gives the same bytes. */
export function writePackage(content: ContentPackage): Map<string, string> {
  const files = new Map<string, string>();
  files.set("package.yaml", writeYaml(content.manifest));
  for (const { path, matter, body } of content.pages) {
    files.set(path, `---\n${writeYaml(matter)}---\n\n${body.trim()}\n`);
  }
  for (const { file, definition } of content.exercises) files.set(`exercises/${file}`, writeYaml(definition));
  if (content.module !== null) files.set("module.yaml", writeYaml(content.module));
  if (content.course !== null) files.set("course.yaml", writeYaml(content.course));
  return files;
}

function readPage(path: string, text: string): PackagePage {
  const name = /^pages\/\d\d-([a-z0-9-]+)\.md$/.exec(path);
  const parts = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text);
  if (name === null) throw new PackageError(`${path}: a page is named NN-slug.md.`);
  if (parts === null)
    throw new PackageError(`${path}: the page must begin with front matter between two lines of ---.`);
  return { path, slug: name[1]!, matter: checked(path, pageMatter, yaml(path, parts[1]!)), body: parts[2]!.trim() };
}

function readExercise(path: string, text: string): PackageExercise {
  const name = /^exercises\/([a-z0-9-]+\.([a-z-]+)\.yaml)$/.exec(path);
  if (name === null) throw new PackageError(`${path}: an exercise is named <id>.<kind>.yaml.`);
  return { file: name[1]!, kind: name[2]!, definition: yaml(path, text) };
}

function needed(files: PackageFiles, path: string): string {
  const text = files.get(path);
  if (text === undefined) throw new PackageError(`The package holds no ${path}.`);
  return text;
}

function yaml(path: string, text: string): unknown {
  try {
    return parse(text);
  } catch (error) {
    throw new PackageError(`${path}: ${(error as Error).message}`);
  }
}

function checked<Value>(path: string, schema: ZodType<Value>, value: unknown): Value {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0]!;
  throw new PackageError(`${path}: ${issue.path.join(".")}: ${issue.message}`);
}

function writeYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0 });
}
