import { facets, filterNames } from "./facet.ts";
import type { Filter } from "./facet.ts";

export type Filters = Readonly<Record<Filter, readonly string[]>>;

/** What someone asks of the kennismap: words, filters, an order and a page of the answer. */
export interface KennismapQuery {
  text: string;
  filters: Filters;
  sort: "relevance" | "newest";
  page: number;
}

/** How many works stand on one page of the answer. */
export const pageSize = 20;

const mostValues = 20;
const lastPage = 500;

/** Reads a query from an address. Whatever it does not know it leaves out; nothing is an error. */
export function queryOf(parameters: URLSearchParams): KennismapQuery {
  const filters = Object.fromEntries(filterNames.map((name) => [name, valuesOf(parameters, name)]));
  const page = Number.parseInt(parameters.get("page") ?? "", 10);
  return {
    text: readable(parameters.get("q") ?? ""),
    filters: filters as unknown as Filters,
    sort: parameters.get("sort") === "newest" ? "newest" : "relevance",
    page: page > 1 ? Math.min(page, lastPage) : 1,
  };
}

/** The address of the kennismap with this query. */
export function kennismapPath(query: Partial<KennismapQuery>): string {
  const parameters = new URLSearchParams();
  if (query.text) parameters.set("q", query.text);
  for (const name of filterNames) for (const value of query.filters?.[name] ?? []) parameters.append(name, value);
  if (query.sort === "newest") parameters.set("sort", "newest");
  if (query.page && query.page > 1) parameters.set("page", String(query.page));
  const search = parameters.toString();
  return search === "" ? "/knowledge" : `/knowledge?${search}`;
}

/** The same query without one word of a filter, from its first page. */
export function withoutFilter(query: KennismapQuery, filter: Filter, value: string): KennismapQuery {
  return withFilter(
    query,
    filter,
    query.filters[filter].filter((chosen) => chosen !== value),
  );
}

/** The same query with these words in a filter, from its first page. */
export function withFilter(query: KennismapQuery, filter: Filter, values: readonly string[]): KennismapQuery {
  return { ...query, filters: { ...query.filters, [filter]: values }, page: 1 };
}

/** The same query with no filter at all. */
export function withoutFilters(query: KennismapQuery): KennismapQuery {
  return { ...query, filters: noFilters, page: 1 };
}

/** Every word that is chosen, with its filter. */
export function chosenFilters(query: KennismapQuery): { filter: Filter; value: string }[] {
  return filterNames.flatMap((filter) => query.filters[filter].map((value) => ({ filter, value })));
}

/** Whether something is asked at all, or the whole kennismap is shown. */
export function isAsking(query: KennismapQuery): boolean {
  return query.text !== "" || chosenFilters(query).length > 0;
}

export const noFilters = Object.fromEntries(filterNames.map((name) => [name, []])) as unknown as Filters;

function valuesOf(parameters: URLSearchParams, name: Filter): string[] {
  const values = [...new Set(parameters.getAll(name))].slice(0, mostValues);
  if (name === "module") return values.filter((slug) => /^[a-z0-9-]{1,100}$/.test(slug));
  const known: readonly string[] = facets[name];
  return known.filter((value) => values.includes(value));
}

/** A text without control characters (among them the null byte, which the database refuses) and lone surrogates. */
function readable(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\uFFFD]+/gu, " ")
    .trim()
    .slice(0, 2000);
}
