import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { profileOf } from "#app/tracking/profile/profile.server.ts";
import { templates } from "#app/tracking/profile/template.ts";

/** The table of docs/profile.md, as it must be. */
function table(): string[] {
  const profile = profileOf("");
  return templates.map(({ name, awaits }, index) => {
    const { prefLabel, verb, objectActivityType } = profile.templates[index]!;
    const label = prefLabel["en"]!;
    return `| ${label}${awaits ? " *(not yet)*" : ""} | \`${verb}\` | \`${objectActivityType}\` | \`${name}\` |`;
  });
}

test("the documentation tells what happens, with which verb, about what and by which template", () => {
  const written = readFileSync("docs/profile.md", "utf8").split("\n");
  const start = written.indexOf("|---|---|---|---|") + 1;
  expect(written.slice(start, written.indexOf("", start)).join("\n")).toBe(table().join("\n"));
});
