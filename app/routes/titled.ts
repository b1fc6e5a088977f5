/** The title of a page in the browser's tab, from the `title` that its loader gave. Routes export it as their `meta`. */
export function titled({ data }: { data: unknown }): { title: string }[] {
  const title = typeof data === "object" && data !== null && "title" in data ? data.title : undefined;
  return [{ title: typeof title === "string" && title !== "" ? `${title} · Kennismap` : "Kennismap" }];
}
