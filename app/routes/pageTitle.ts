/** The title of a page from its loader's `pageTitle`, so that tabs and screen readers tell pages apart. */
export function pageTitle({ data }: { data?: unknown }) {
  const own = typeof data === "object" && data !== null && "pageTitle" in data ? String(data.pageTitle) : "";
  return [{ title: own === "" ? "Kennismap" : `${own} · Kennismap` }];
}
