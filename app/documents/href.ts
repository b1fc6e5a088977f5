import { attributeLimits } from "./limits.ts";

const protocols = ["http:", "https:", "mailto:", "tel:"];

/** Whether a link may lead there: the web, mail, a telephone number, or a path inside the application. */
export function isAllowedHref(href: unknown): href is string {
  if (typeof href !== "string" || href === "" || href.length > attributeLimits.href) return false;
  if (/[\s\p{C}\\]/u.test(href)) return false;
  if (href.startsWith("/")) return !href.startsWith("//");
  const protocol = protocols.find((known) => href.toLowerCase().startsWith(known));
  return protocol !== undefined && href.length > protocol.length && URL.canParse(href);
}

/** Completes what a person typed into an address that may be linked to, or null. */
export function hrefFromTyped(typed: string): string | null {
  const text = typed.trim();
  if (isAllowedHref(text)) return text;
  if (/^[^\s@/:]+@[^\s@/:]+\.[^\s@/:]+$/.test(text)) return `mailto:${text}`;
  const completed = `https://${text}`;
  return /^[^\s/:?#]+\.[^\s/:?#.]{2,}([/:?#]|$)/.test(text) && isAllowedHref(completed) ? completed : null;
}
