import type { Asked } from "#tests/support/servedApplication.ts";
import { encoded } from "./visit.ts";
import type { Fields } from "./visit.ts";

/** What people, programs and attackers put where a few words were asked for. */
export const hostileTexts: [what: string, value: string | string[] | undefined][] = [
  ["nothing", undefined],
  ["emptiness", ""],
  ["a character that no text can hold", "voor\0na"],
  ["ten thousand characters", "x".repeat(10_000)],
  ["emoji", "🦩🫶🏽👩‍👩‍👧"],
  ["writing from right to left", "שלום مرحبا \u202egnp.exe"],
  ["a list", ["een", "twee", ""]],
  ["markup and SQL", `"><script>alert(1)</script>'; drop table person; --`],
  ["a number out of range", "1e309"],
  ["a day that does not exist", "2025-02-31"],
  ["an id of nothing", "00000000-0000-4000-8000-000000000000"],
];

/** Bodies that are no form at all, or a form that no page makes. */
export const hostileBodies: [what: string, body: Asked][] = [
  ["nothing at all", { body: "" }],
  ["plain text", { body: "zomaar wat", headers: { "content-type": "text/plain" } }],
  ["broken parts", { body: "--x\r\nrommel", headers: { "content-type": "multipart/form-data; boundary=x" } }],
  ["parts without a boundary", { body: "rommel", headers: { "content-type": "multipart/form-data" } }],
  ["JSON that is none", { body: '{"a":', headers: { "content-type": "application/json" } }],
  ["JSON of another kind", { body: "[null,1e999,{}]", headers: { "content-type": "application/json" } }],
  [
    "names that look like a place",
    { body: encoded({ "people[4294967294]": "x", "__proto__[a]": "y", "a.b[0].c": "z" }) },
  ],
  ["a file where words belong", { body: fileIn(["name", "email", "reason", "text", "words", "kind", "counter"]) }],
  ["four megabytes", { body: encoded({ reason: "x".repeat(4 * 1024 * 1024) }) }],
];

/** What stands in an address where a name or an id belongs. */
export const hostileNames = [
  "er-is-niets",
  "00000000-0000-4000-8000-000000000000",
  "voor%00na",
  "%E0%A4%A",
  "%F0%9F%A6%A9",
  "..%2f..%2fetc%2fpasswd",
  "x'%20or%201=1--",
  "x".repeat(3000),
];

/** Queries that no page makes, with every name that some page reads. */
export const hostileQueries = ["%00", "-1", "99999999999999999999", "%E0%A4%A", "x".repeat(300)].map((value) => {
  const names = ["q", "page", "sort", "element", "minutes", "language", "words", "next", "done", "refused", "open"];
  const more = ["before", "after", "person", "name", "verb", "from", "until", "again", "index", "_routes", "p"];
  return `?${[...names, ...more].map((name) => `${name}=${value}&${name}[]=${value}`).join("&")}`;
});

/** Every way in which one field of a form can be wrong while the others are right. */
export function withOneWrong(fields: Fields): [what: string, fields: Fields][] {
  return Object.keys(fields).flatMap((name) =>
    hostileTexts.map(([what, value]): [string, Fields] => {
      const { [name]: _, ...others } = fields;
      return [`${what} as ${name}`, value === undefined ? others : { ...others, [name]: value }];
    }),
  );
}

/** Every value in a piece of JSON, one after the other, replaced by something else; lists and objects too. */
export function withOnePartWrong(value: unknown): [what: string, value: unknown][] {
  const wrongs = [null, 1e308, -1, "voor\0na \ud800", "x".repeat(10_000), [[]], { type: "evil" }, nested(1000)];
  return wrongs.flatMap((wrong) => replaced(value, wrong, "it"));
}

function replaced(value: unknown, wrong: unknown, at: string): [string, unknown][] {
  const whole: [string, unknown] = [`${String(wrong).slice(0, 30)} as ${at}`, wrong];
  if (typeof value !== "object" || value === null) return [whole];
  const parts = Object.entries(value).slice(0, 30);
  const within = parts.flatMap(([name, part]) =>
    replaced(part, wrong, `${at}.${name}`).map(([what, changed]): [string, unknown] => {
      const copy = structuredClone(value) as Record<string, unknown>;
      copy[name] = changed;
      return [what, copy];
    }),
  );
  return [whole, ...within];
}

function nested(depth: number): unknown {
  let inner: unknown = [];
  for (let level = 0; level < depth; level += 1) inner = [inner];
  return inner;
}

function fileIn(names: string[]): FormData {
  const form = new FormData();
  for (const name of names) form.append(name, new Blob(["MZ"]), "plaatje.exe");
  return form;
}
