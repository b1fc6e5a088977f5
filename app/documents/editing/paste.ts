import { isAllowedHref } from "../href.ts";
import { listsFromWord } from "./wordLists.ts";

/**
 * How much can be pasted at once: characters of HTML and of text, and lines (paragraphs, items, rows). With every line
 * added Remix's observer of links searches the whole text, so that ten thousand would stop the page for ten seconds.
 */
export const pasteLimits = { html: 12_000_000, text: 300_000, lines: 2000 };

/** What a paste brought: HTML with nothing in it but structure, and how many pictures stayed behind. */
export interface CleanedPaste {
  html: string;
  pictures: number;
}

/**
 * Keeps the structure of what was copied from Word, a mail or a web page and drops the rest: styles, classes,
 * comments, scripts, pictures from elsewhere. What was copied from our own editor stays as it is.
 */
export function cleanedPaste(html: string): CleanedPaste {
  if (/\bdata-pm-slice=/.test(html)) return { html, pictures: 0 };
  // What is in a template runs nothing and loads nothing.
  const template = document.createElement("template");
  template.innerHTML = html;
  const body = template.content;
  dropUnread(body);
  listsFromWord(body);
  const pictures = body.querySelectorAll("img, svg, canvas").length;
  for (const element of [...body.querySelectorAll("*")].toReversed()) clean(element as HTMLElement);
  return { html: template.innerHTML, pictures };
}

const unread =
  "a.msocomanchor, [style*='mso-element:comment'], script, style, meta, link, title, head, template, noscript, iframe, object, embed, button, input, select, textarea, form > label, hr, xml, o\\:p:empty, [hidden], [aria-hidden=true]";

function dropUnread(body: DocumentFragment): void {
  const comments = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (comments.nextNode()) found.push(comments.currentNode);
  for (const node of found) (node as Comment).remove();
  for (const element of body.querySelectorAll(unread)) element.remove();
  for (const element of body.querySelectorAll<HTMLElement>("[style]")) {
    if (/display:\s*none|mso-hide:\s*all/i.test(element.getAttribute("style") ?? "")) element.remove();
  }
}

const renamed: Record<string, string> = {
  h1: "h2",
  h4: "h3",
  h5: "h3",
  h6: "h3",
  b: "strong",
  i: "em",
  dt: "p",
  dd: "p",
  pre: "p",
};

const kept = new Set("p h2 h3 ul ol li table thead tbody tfoot tr th td strong em a br details summary".split(" "));

const blocks = new Set(
  "div section article main header footer aside nav figure figcaption blockquote address center fieldset dl".split(" "),
);

/** Called from the innermost element outwards, so that what an element holds is clean already. */
function clean(element: HTMLElement): void {
  const weight = weightOf(element);
  const tag = renamed[element.localName] ?? element.localName;
  if (tag === "img" || tag === "svg" || tag === "canvas") return element.remove();
  if (tag === "li" || tag === "td" || tag === "th") flatten(element, tag);
  if (tag === "ul" || tag === "ol") adoptStrays(element);
  const parents =
    "strong em".includes(tag) && !weight.any ? [] : tag === "a" ? anchor(element) : kept.has(tag) ? [tag] : [];
  const wrapping = [
    ...parents,
    ...(weight.bold && tag !== "strong" ? ["strong"] : []),
    ...(weight.italic && tag !== "em" ? ["em"] : []),
  ];
  replace(element, tag, wrapping);
}

interface Weight {
  any: boolean;
  bold: boolean;
  italic: boolean;
}

/** Google Docs and Word say in styles what is bold; the first also wraps everything in a `b` that is not. */
function weightOf(element: HTMLElement): Weight {
  const { fontWeight, fontStyle } = element.style;
  const inline = ["span", "font", "strong", "b", "em", "i"].includes(element.localName);
  const bold = inline && /^(bold|[6-9]00)$/.test(fontWeight);
  const italic = inline && fontStyle === "italic";
  const tag = renamed[element.localName] ?? element.localName;
  const any = tag === "strong" ? !/^(normal|[1-5]00)$/.test(fontWeight) : fontStyle !== "normal";
  return { any, bold, italic };
}

function anchor(element: HTMLElement): string[] {
  return isAllowedHref(element.getAttribute("href")) ? ["a"] : [];
}

function replace(element: HTMLElement, tag: string, wrapping: string[]): void {
  const page = element.ownerDocument;
  const made = wrapping.map((name) => page.createElement(name));
  const innermost = made.at(-1);
  if (made[0]?.localName === "a") made[0].setAttribute("href", element.getAttribute("href")!);
  if (tag === "ol" && /^\d{1,4}$/.test(element.getAttribute("start") ?? ""))
    made[0]!.setAttribute("start", element.getAttribute("start")!);
  for (const [index, outer] of made.entries()) if (made[index + 1]) outer.append(made[index + 1]!);
  const children = [...element.childNodes];
  if (innermost) innermost.append(...children);
  const span = tag === "td" || tag === "th" ? Math.min(Number(element.getAttribute("colspan")) || 1, 50) : 1;
  const extra = Array.from({ length: span - 1 }, () => page.createElement(tag));
  if (!innermost && blocks.has(tag)) element.replaceWith(...inParagraphs(children, page));
  else element.replaceWith(...(innermost ? [made[0]!, ...extra] : children));
}

/** The loose words of a box become paragraphs; what is a block already stays one. */
function inParagraphs(children: ChildNode[], page: Document): Node[] {
  const result: Node[] = [];
  let open: HTMLElement | undefined;
  for (const child of children) {
    if (isBlock(child)) {
      open = undefined;
      result.push(child);
    } else if (open) open.append(child);
    else if (child.textContent?.trim()) {
      open = page.createElement("p");
      open.append(child);
      result.push(open);
    }
  }
  return result;
}

function isBlock(node: Node): boolean {
  return node instanceof Element && /^(p|h2|h3|ul|ol|table|details)$/.test(node.localName);
}

/** A cell and an item hold one line: paragraphs inside them follow each other with a space between. */
function flatten(element: HTMLElement, tag: string): void {
  const inside = tag === "li" ? ":scope > p, :scope > h2, :scope > h3" : "p, h2, h3, li, br, tr";
  for (const block of element.querySelectorAll(inside)) {
    const space = element.ownerDocument.createTextNode(" ");
    block.replaceWith(...block.childNodes, space);
  }
  if (tag === "li") return;
  for (const list of element.querySelectorAll("ul, ol, table, thead, tbody, tfoot, td, th, details, summary"))
    list.replaceWith(...list.childNodes);
}

/** Word and older pages put a nested list beside its item instead of in it. */
function adoptStrays(list: HTMLElement): void {
  for (const child of [...list.children]) {
    if (child.localName !== "ul" && child.localName !== "ol") continue;
    const item = child.previousElementSibling;
    if (item?.localName === "li") item.append(child);
    else child.replaceWith(...child.childNodes);
  }
}
