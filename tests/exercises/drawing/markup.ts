import type { Mark } from "#app/exercises/drawing/mark.ts";

/** Reads the markup that React writes for SVG, as a browser would: tests have no browser. */
export function marksIn(markup: string): Mark[] {
  const open: { tag: string; attributes: Record<string, string>; children: (Mark | string)[] }[] = [
    { tag: "", attributes: {}, children: [] },
  ];
  for (const [, closing, tag, attributes, isEmpty, text] of markup.matchAll(
    /<(\/)?([\w-]+)((?:\s+[\w:-]+="[^"]*")*)\s*(\/)?>|([^<]+)/g,
  )) {
    if (text !== undefined) open.at(-1)!.children.push(plain(text));
    else if (closing) open.pop();
    else {
      const pairs = [...attributes!.matchAll(/([\w:-]+)="([^"]*)"/g)].map(([, name, value]) => [name!, plain(value!)]);
      const mark = { tag: tag!, attributes: Object.fromEntries(pairs) as Record<string, string>, children: [] };
      open.at(-1)!.children.push(mark);
      if (!isEmpty) open.push(mark);
    }
  }
  return open[0]!.children.filter((child) => typeof child !== "string");
}

function plain(text: string): string {
  const named: Record<string, string> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"', "&#x27;": "'" };
  return text.replaceAll(/&(?:amp|lt|gt|quot|#x27);/g, (entity) => named[entity]!);
}
