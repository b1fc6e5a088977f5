/** The page to go to after signing in: only ever an address of our own. */
export function nextAddress(asked: FormDataEntryValue | null): string {
  if (typeof asked !== "string" || !URL.canParse(asked, "http://here")) return "/";
  const { origin, pathname, search } = new URL(asked, "http://here");
  return origin === "http://here" && !pathname.startsWith("//") ? pathname + search : "/";
}

/** The page of ours that showed a form, as far as the browser says. */
export function shownPage(request: Request): string {
  const referer = request.headers.get("referer");
  if (referer === null || !URL.canParse(referer)) return "/";
  const { pathname, search } = new URL(referer);
  return nextAddress(pathname + search);
}
