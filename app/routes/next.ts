/** The page to go to after signing in: only ever an address of our own. */
export function nextAddress(asked: FormDataEntryValue | null): string {
  if (typeof asked !== "string" || !URL.canParse(asked, "http://here")) return "/";
  const { origin, pathname, search } = new URL(asked, "http://here");
  return origin === "http://here" && !pathname.startsWith("//") ? pathname + search : "/";
}
