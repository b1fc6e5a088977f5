export type WorkKind = "contribution" | "module";

/**
 * The readable part of an address made from a title: lower case, no accents, words joined by hyphens, at most 80
 * characters. Empty when the title holds no letter or digit, as with emoji only.
 */
export function slugOf(title: string): string {
  return title
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, 80)
    .replace(/^-+|-+$/g, "");
}

/** The address of a published work. */
export function workPath(work: { kind: string; slug: string }): string {
  return `/${work.kind === "module" ? "modules" : "contributions"}/${work.slug}`;
}
