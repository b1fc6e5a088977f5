import { directiveFromMarkdown, directiveToMarkdown } from "mdast-util-directive";
import { gfmTableFromMarkdown, gfmTableToMarkdown } from "mdast-util-gfm-table";
import { directive } from "micromark-extension-directive";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import remarkStringify from "remark-stringify";
import type { Options } from "remark-stringify";
import { unified } from "unified";
import type { Processor } from "unified";
import type { MarkdownNode } from "./tree.ts";

type Handle = NonNullable<(typeof directivesWritten)["handlers"]>["containerDirective"] & {};

const directivesWritten = directiveToMarkdown();

const colon = 58;

const processor = unified()
  .use(remarkParse)
  .use(tablesAndDirectives)
  .use(remarkStringify, {
    bullet: "-",
    emphasis: "*",
    strong: "*",
    incrementListMarker: true,
    listItemIndent: "one",
    resourceLink: true,
    handlers: { table: writeTable, containerDirective: writeContainer },
  })
  .freeze();

/** Reads Markdown into its tree. */
export function treeFromMarkdown(markdown: string): MarkdownNode {
  return processor.parse(markdown) as MarkdownNode;
}

/** Writes a tree in the one form we keep, ending with a line end, or empty. */
export function markdownFromTree(tree: MarkdownNode): string {
  return processor.stringify(tree as unknown as Parameters<typeof processor.stringify>[0]);
}

interface Extensions {
  micromarkExtensions?: unknown[];
  fromMarkdownExtensions?: unknown[];
  toMarkdownExtensions?: unknown[];
}

function tablesAndDirectives(this: Processor): void {
  const data = this.data() as Extensions;
  data.micromarkExtensions = [gfmTable(), directiveSyntax()];
  data.fromMarkdownExtensions = [gfmTableFromMarkdown(), directiveFromMarkdown()];
  data.toMarkdownExtensions = [gfmTableToMarkdown(), { ...directivesWritten, unsafe: unsafeColons() }];
}

type Syntax = ReturnType<typeof directive>;
type Construct = Extract<NonNullable<Syntax["text"]>[number], { tokenize: unknown }>;
type Tokenize = Construct["tokenize"];
type Step = ReturnType<Tokenize>;

/**
 * In a line only `:source{…}` is a directive: elsewhere a colon before a word or a number is what it looks like, so
 * that "om 14:00" needs no escape.
 */
function directiveSyntax(): Syntax {
  const syntax = directive();
  const inLine = syntax.text![colon] as Construct;
  return { ...syntax, text: { [colon]: { ...inLine, tokenize } } };

  function tokenize(this: ThisParameterType<Tokenize>, ...[effects, ok, nok]: Parameters<Tokenize>): Step {
    const start = inLine.tokenize.call(this, effects, ok, nok);
    return effects.check({ tokenize: expectSource, partial: true }, start, nok);
  }
}

function expectSource(...[effects, ok, nok]: Parameters<Tokenize>): Step {
  const expected = ":source{";
  let index = 0;
  return step;

  function step(code: Parameters<Step>[0]): ReturnType<Step> {
    if (code !== expected.charCodeAt(index)) return nok(code);
    if (index === 0) effects.enter("data");
    effects.consume(code);
    index += 1;
    if (index < expected.length) return step;
    effects.exit("data");
    return ok;
  }
}

function unsafeColons(): NonNullable<Options["unsafe"]> {
  const elsewhere = (directivesWritten.unsafe ?? []).filter((pattern) => !pattern.inConstruct?.includes("phrasing"));
  return [...elsewhere, { character: ":", after: "source", inConstruct: "phrasing" }];
}

/** One line a row, cells not padded to each other: changing one cell changes one line. */
function writeTable(node: MarkdownNode, _: unknown, state: Parameters<Handle>[2], info: Parameters<Handle>[3]): string {
  const rows = (node.children ?? []).map((row) => {
    const cells = (row.children ?? []).map((cell) => state.handle(cell as never, row as never, state, info).trim());
    return `| ${cells.join(" | ")} |`;
  });
  const width = node.children?.[0]?.children?.length ?? 1;
  return [rows[0], `|${"---|".repeat(width)}`, ...rows.slice(1)].join("\n");
}

/** A list inside a directive is not the neighbour of a list before it. */
function writeContainer(...[node, parent, state, info]: Parameters<Handle>): string {
  state.bulletLastUsed = undefined;
  return directivesWritten.handlers!.containerDirective!(node, parent, state, info);
}
