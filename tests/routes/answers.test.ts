import { resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parts } from "../../prisma/cast.ts";
import type { Part } from "../../prisma/cast.ts";
import { servedApplication } from "#tests/support/servedApplication.ts";
import type { Asked, ServedApplication } from "#tests/support/servedApplication.ts";
import { addressOf, bodyOf, methodOf, pathOf } from "./visit.ts";
import type { Params, Visit } from "./visit.ts";
import { visits } from "./visits.ts";
import { mark, world } from "./world.ts";
import type { World } from "./world.ts";

const visitors = [
  "nobody",
  ...parts.map((part) => ({ home: part, name: part })),
  ...parts.map((part) => ({ elsewhere: part, name: `other ${part}` })),
] as const;
type Visitor = (typeof visitors)[number];

/** What a row holds: the status, or where a redirect leads when that is the sign-in page. */
const rows: string[][] = [];
const seen: { key: string; visitor: Visitor; status: number; text: string; params: Params }[] = [];

let application: ServedApplication;
let us: World;

beforeAll(async () => {
  us = await world();
  application = await servedApplication();
  for (const [key, visit] of Object.entries(visits)) rows.push([key, ...(await answersTo(key, visit))]);
});
afterAll(() => application.close());

/** Whoever may not goes before whoever may, so that the deed is still to be done. */
async function answersTo(key: string, visit: Visit): Promise<string[]> {
  const answers = new Map<Visitor, string>();
  let params: Params | undefined;
  for (const visitor of [...visitors].toReversed()) {
    params ??= (await visit.params?.(us)) ?? {};
    const { status, location, text } = await come(key, visit, visitor, params);
    seen.push({ key, visitor, status, text: `${text} ${location}`, params });
    const signIn = location.startsWith("/sign-in?next=");
    answers.set(visitor, signIn ? "sign-in" : String(status));
    if (methodOf(key) !== "GET" && status < 400 && !signIn) params = undefined;
  }
  return visitors.map((visitor) => answers.get(visitor)!);
}

async function come(key: string, visit: Visit, visitor: Visitor, params: Params) {
  const address = addressOf(key, params, visit.query);
  const cookie = await cookieOf(visitor);
  const { body, ...sent } = bodyOf(key, visit, us, params);
  const isElsewhere = visitor !== "nobody" && "elsewhere" in visitor;
  const said = isElsewhere ? withoutMark(body) : body;
  const response = await application.ask(address, { ...sent, ...(said !== undefined && { body: said }), cookie });
  const location = response.headers.get("location") ?? "";
  return { status: response.status, location, text: await response.text(), params };
}

/** Who brings the word along herself learns nothing from hearing it. */
function withoutMark(body: Asked["body"]): Asked["body"] {
  if (typeof body === "string") return body.replaceAll(mark, "meeuw");
  return body instanceof URLSearchParams ? new URLSearchParams(String(body).replaceAll(mark, "meeuw")) : body;
}

async function cookieOf(visitor: Visitor): Promise<string> {
  if (visitor === "nobody") return "";
  const actor = "home" in visitor ? us.home[visitor.home as Part] : us.elsewhere[visitor.elsewhere as Part];
  return application.enter(actor);
}

test("every address and every method of it stands in the table", () => {
  const expected = application.routes.flatMap(({ path, reads, acts }) => [
    ...(reads ? [`GET ${path}`] : []),
    ...(acts ? [`change ${path}`] : []),
  ]);
  const known = Object.keys(visits).map((key) => `${methodOf(key) === "GET" ? "GET" : "change"} ${pathOf(key)}`);
  expect([...new Set(known)].toSorted()).toEqual(expected.toSorted());
});

test("everyone gets at every address the answer that the table says", async () => {
  const header = ["", ...visitors.map((visitor) => (visitor === "nobody" ? visitor : visitor.name))];
  await expect(table([header, ...rows])).toMatchFileSnapshot(resolve(import.meta.dirname, "answers.txt"));
});

test("nobody of another organisation meets a word of this one", () => {
  const leaks = seen
    .filter(({ visitor, key }) => visitor !== "nobody" && "elsewhere" in visitor && !isBearers(key))
    .filter(({ text, params }) => withoutEcho(text, params).toLowerCase().includes(mark))
    .map(({ key, visitor }) => `${key} as ${(visitor as { name: string }).name}`);
  expect(leaks).toEqual([]);
});

/** Whoever holds the link of an invitation or a reset is the one it was sent to. */
function isBearers(key: string): boolean {
  return key.includes("/:token");
}

/** An answer without what the visitor asked for by name. */
function withoutEcho(text: string, params: Params): string {
  return Object.values(params).reduce((rest, asked) => rest.replaceAll(asked, ""), text);
}

test("no visit ends in a bug", () => {
  expect(seen.filter(({ status }) => status >= 500).map(({ key }) => key)).toEqual([]);
  expect(application.bugs()).toEqual([]);
});

function table(lines: string[][]): string {
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]!.length)));
  return (
    lines
      .map((line) =>
        line
          .map((cell, column) => cell.padEnd(widths[column]!))
          .join("  ")
          .trimEnd(),
      )
      .join("\n") + "\n"
  );
}
