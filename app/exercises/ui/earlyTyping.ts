const typed = new WeakMap<HTMLTextAreaElement, string>();

/** Remembers what was typed before the browser takes the page over: React 18 puts the sent text back into a textarea. */
export function rememberTyping(page: ParentNode): void {
  for (const area of page.querySelectorAll("textarea")) {
    if (area.value !== area.defaultValue) typed.set(area, area.value);
  }
}

/** Puts back what was typed early. */
export function restoreTyping(part: ParentNode): void {
  for (const area of part.querySelectorAll("textarea")) {
    const text = typed.get(area);
    if (text !== undefined) area.value = text;
    typed.delete(area);
  }
}
