interface WordItem {
  paragraph: HTMLElement;
  /** Word's own name of the list. */
  list: string;
  level: number;
  ordered: boolean;
}

/** Word copies a list as paragraphs that look like items; makes lists of them again. */
export function listsFromWord(body: DocumentFragment): void {
  let group: WordItem[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>("p")) {
    const item = itemOf(paragraph);
    if (group.length > 0 && (!item || !goesOn(group, item))) {
      replace(group);
      group = [];
    }
    if (item) group.push(item);
  }
  if (group.length > 0) replace(group);
}

/** Whether an item stands in the same list: right after the last one, and at the top not of another list or kind. */
function goesOn(group: readonly WordItem[], item: WordItem): boolean {
  if (group.at(-1)!.paragraph.nextElementSibling !== item.paragraph) return false;
  const top = group[0]!;
  return item.level > top.level || (item.ordered === top.ordered && item.list === top.list);
}

function itemOf(paragraph: HTMLElement): WordItem | null {
  const style = paragraph.getAttribute("style") ?? "";
  const [, list, level] = /mso-list:\s*(\S+)\s+level(\d+)/i.exec(style) ?? [];
  if (list === undefined) return null;
  const marker = [...paragraph.querySelectorAll<HTMLElement>("span")].find((span) =>
    /mso-list:\s*ignore/i.test(span.getAttribute("style") ?? ""),
  );
  const ordered = /^\s*\(?([0-9]+|[a-z]|[ivx]+)[.)]/i.test(marker?.textContent ?? "");
  marker?.remove();
  return { paragraph, list, level: Math.min(Number(level), 6), ordered };
}

function replace(items: WordItem[]): void {
  const page = items[0]!.paragraph.ownerDocument;
  const place = page.createElement("div");
  items[0]!.paragraph.before(place);
  const open: { list: HTMLElement; level: number }[] = [];
  for (const { paragraph, level, ordered } of items) {
    const tag = ordered ? "OL" : "UL";
    const isPast = (last: { list: HTMLElement; level: number }) =>
      last.level > level || (last.level === level && last.list.tagName !== tag);
    while (open.length > 0 && isPast(open.at(-1)!)) open.pop();
    if (open.length === 0 || open.at(-1)!.level < level) {
      const list = page.createElement(tag);
      const parent = open.at(-1)?.list.lastElementChild ?? place;
      parent.append(list);
      open.push({ list, level });
    }
    const item = page.createElement("li");
    item.append(...paragraph.childNodes);
    open.at(-1)!.list.append(item);
    paragraph.remove();
  }
  place.replaceWith(...place.childNodes);
}
