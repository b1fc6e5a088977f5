import { useLocation, useSearchParams } from "#app/ui/location.ts";

/** Where on which page this exercise stands, and what an answer without JavaScript left in its address. */
export function usePlace(id: string) {
  const { pathname, search } = useLocation();
  const [params] = useSearchParams();
  const anchor = `exercise-${id}`;
  const again = new URLSearchParams(search);
  again.set("again", id);
  again.delete("open");
  again.delete("refused");
  return {
    anchor,
    page: pathname + search,
    again: params.get("again") === id,
    againHref: `${pathname}?${again}#${anchor}`,
    open: ofThis(id, params.getAll("open")),
    refused: ofThis(id, params.getAll("refused"))[0],
  };
}

/** What follows this exercise's id in values such as `id.v1`. */
function ofThis(id: string, values: readonly string[]): string[] {
  return values.flatMap((each) => (each.startsWith(`${id}.`) ? [each.slice(id.length + 1)] : []));
}
