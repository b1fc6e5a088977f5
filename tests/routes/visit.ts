import type { Asked } from "#tests/support/servedApplication.ts";
import type { Part } from "../../prisma/cast.ts";
import type { World } from "./world.ts";

export type Params = Record<string, string>;
export type Fields = Record<string, string | string[]>;

/** How an address is asked in earnest: with ids that exist, and with a body with which it does its work. */
export interface Visit {
  /** Who of the first organisation may do this. */
  as: Part;
  /** What stands in the address. Asked again once someone got through, since the deed may be done once only. */
  params?: (world: World) => Params | Promise<Params>;
  query?: string;
  form?: Fields | ((world: World, params: Params) => Fields);
  json?: unknown;
  file?: string;
  method?: "PUT";
}

/** Visits by `METHOD /address`, as in the table; words after ` · ` tell apart two visits to one address. */
export type Visits = Record<string, Visit>;

export function addressOf(key: string, params: Params, query = ""): string {
  const path = pathOf(key).replaceAll(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ""));
  return path.replace("*", "geen/bestaand/adres") + query;
}

/** The address of a key, as the routes name it. */
export function pathOf(key: string): string {
  return key.split(" ")[1]!;
}

export function methodOf(key: string): string {
  return key.split(" ")[0]!;
}

/** What is sent with a visit. */
export function bodyOf(key: string, visit: Visit, world: World, params: Params): Asked {
  const method = methodOf(key);
  if (method === "GET") return {};
  if (visit.json !== undefined) return jsonBody(method, visit.json);
  if (visit.file !== undefined) return { method, body: fileForm(visit.file) };
  return { method, body: encoded(fieldsOf(visit, world, params)) };
}

export function fieldsOf(visit: Visit, world: World, params: Params): Fields {
  return typeof visit.form === "function" ? visit.form(world, params) : (visit.form ?? {});
}

export function encoded(fields: Fields): URLSearchParams {
  return new URLSearchParams(
    Object.entries(fields).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );
}

export function jsonBody(method: string, value: unknown): Asked {
  return { method, body: JSON.stringify(value), headers: { "content-type": "application/json" } };
}

function fileForm(content: string): FormData {
  const form = new FormData();
  form.append("file", new Blob([Buffer.from(content, "base64")]), "plaatje.png");
  return form;
}
