import { describe, expect, test } from "vitest";
import { PackageError, readPackage, writePackage } from "#app/authoring/package/contentPackage.ts";
import { shippedPackages } from "#app/authoring/package/shipped.server.ts";
import { quizDefinition } from "#app/exercises/quiz/definition.ts";
import { canonicalMarkdown } from "#app/documents/markdown/writing.ts";

const packages = await shippedPackages();
const pages = packages.flatMap(({ content }) => content.pages.map((page) => ({ ...page, of: content.manifest.slug })));
const quizzes = packages.flatMap(({ content }) =>
  content.exercises
    .filter(({ kind }) => kind === "quiz")
    .map(({ file, definition }) => [file, quizDefinition.parse(definition)] as const),
);

describe("the shipped packages", () => {
  test("hold at least 25 contributions and three treatment modules", () => {
    expect(pages.length).toBeGreaterThanOrEqual(25);
    const modules = packages.flatMap(({ content }) => (content.module ? [content.module.slug] : []));
    expect(modules).toEqual(
      expect.arrayContaining(["gezin-aan-bod", "kinderen-van-verslaafde-ouders", "leefstijltraining"]),
    );
  });

  test.each(packages.map(({ content, files }) => [content.manifest.slug, files] as const))(
    "%s is written again as the same bytes",
    (_slug, files) => {
      const written = writePackage(readPackage(files));
      expect([...written.keys()].toSorted()).toEqual([...files.keys()].toSorted());
      expect(Object.fromEntries(written)).toEqual(Object.fromEntries(files));
    },
  );

  test.each(pages.map((page) => [page.slug, page] as const))("%s has Markdown in its one form", (_slug, page) => {
    expect(canonicalMarkdown(page.body).trim()).toBe(page.body);
  });

  test("name every page once over all packages", () => {
    const slugs = pages.map(({ slug }) => slug);
    expect(slugs.toSorted()).toEqual([...new Set(slugs)].toSorted());
  });

  test("link only to pages that exist", () => {
    const known = new Set(pages.map(({ slug }) => slug));
    const broken = pages.flatMap(({ slug, body, matter }) =>
      [...`${body}${matter.what}${matter.why}${matter.caution}`.matchAll(/\(\/contributions\/([a-z0-9-]+)/g)]
        .map(([, target]) => target!)
        .filter((target) => !known.has(target))
        .map((target) => `${slug} → ${target}`),
    );
    expect(broken).toEqual([]);
  });

  test("keep our own marks of provenance out of the product", () => {
    const marked = packages.flatMap(({ files, content }) =>
      [...files]
        .filter(([, text]) => /\bH(?:1[0-3]|[1-9])\b|\bL\d{2,4}\b|\[(?:DONE|WISH|REC|LIT|INFER)\]|§/.test(text))
        .map(([path]) => `${content.manifest.slug}/${path}`),
    );
    expect(marked).toEqual([]);
  });

  test.each(quizzes)("%s has its right answers in different places", (_file, { questions }) => {
    const places = questions.flatMap((question) =>
      question.type === "single" ? [question.options.findIndex(({ correct }) => correct)] : [],
    );
    const most = Math.max(...[0, 1, 2, 3].map((place) => places.filter((each) => each === place).length));
    expect(most / places.length).toBeLessThan(0.6);
  });

  test("say with every page where its evidence comes from", () => {
    const silent = pages.filter(({ matter }) => matter.sources.length === 0 && matter.evidence !== "proposal");
    expect(silent.map(({ slug }) => slug)).toEqual([]);
  });
});

describe("a package that is not right", () => {
  test.each([
    ["nothing in it", {}, "package.yaml"],
    ["YAML that breaks off", { "package.yaml": "slug: [a" }, "package.yaml"],
    ["a page without front matter", { ...valid(), "pages/01-a.md": "Hallo" }, "pages/01-a.md"],
    ["a page with a strange name", { ...valid(), "pages/a.md": "---\n---\n" }, "pages/a.md"],
    ["a key that nobody knows", { "package.yaml": `${valid()["package.yaml"]}colour: red\n` }, "package.yaml"],
  ])("with %s is refused in a sentence that names the file", (_what, files, named) => {
    const read = () => readPackage(new Map(Object.entries(files as Record<string, string>)));
    expect(read).toThrow(PackageError);
    expect(read).toThrow(named);
  });
});

function valid(): { "package.yaml": string } {
  return {
    "package.yaml":
      "slug: a\ntitle: A\nversion: 1.0.0\nlanguage: nl\nlicence: CC-BY-SA-4.0\nauthors: [b]\nsummary: S.\n",
  };
}
