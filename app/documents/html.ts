const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Text that means itself in HTML, between tags and inside quotes. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/** ` name="value"`, escaped; nothing for an absent value. */
export function attribute(name: string, value: string | number | null | undefined): string {
  return value === null || value === undefined ? "" : ` ${name}="${escaped(String(value))}"`;
}

/** An element around HTML that is safe already. */
export function element(tag: string, attributes: string, inside: string): string {
  return `<${tag}${attributes}>${inside}</${tag}>`;
}
