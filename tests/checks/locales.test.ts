import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { checkLocales } from "../../bin/checks/locales.mjs";

let root = "";

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), "locales-"));
  write("app/platform/i18next.d.ts", `import type greeting from "../../locales/nl/greeting.json";`);
  write("app/screen.tsx", `const { t } = useTranslation("greeting"); t("hello", { name }); t("guests", { count });`);
  texts("nl", { hello: "Dag {{name}}", guests_one: "{{count}} gast", guests_other: "{{count}} gasten" });
  texts("en", { hello: "Hello {{name}}", guests_one: "{{count}} guest", guests_other: "{{count}} guests" });
});

afterEach(() => rmSync(root, { recursive: true }));

test("complete texts bring no complaint", () => {
  expect(checkLocales(root).complaints).toEqual([]);
});

test("a text that one language lacks is named", () => {
  texts("en", { hello: "Hello {{name}}", guests_one: "{{count}} guest" });
  expect(checkLocales(root).complaints).toEqual(["greeting:guests_other is missing in English"]);
});

test("a translation that forgets a placeholder is named", () => {
  texts("en", { hello: "Hello", guests_one: "{{count}} guest", guests_other: "{{count}} guests" });
  expect(checkLocales(root).complaints).toEqual(["greeting:hello has other placeholders in Dutch than in English"]);
});

test("a text that nobody asks for is named", () => {
  write("app/screen.tsx", `const { t } = useTranslation("greeting"); t("guests", { count });`);
  expect(checkLocales(root).complaints).toEqual(["greeting:hello is used nowhere"]);
});

test("a text asked for by a template counts as used", () => {
  texts("nl", { state: { open: "Open", shut: "Dicht" } });
  texts("en", { state: { open: "Open", shut: "Shut" } });
  write("app/screen.tsx", 'const { t } = useTranslation("greeting"); t(`state.${state}`);');
  expect(checkLocales(root).complaints).toEqual([]);
});

test("a text that the code asks for but no language has is named", () => {
  write("app/screen.tsx", `const { t } = useTranslation("greeting"); t("hello"); t("guests"); t("goodbye");`);
  expect(checkLocales(root).complaints).toEqual([
    expect.stringContaining("asks for greeting:goodbye, which has no text"),
  ]);
});

test("a refusal without a text is named", () => {
  write("app/verb.ts", `throw new Refusal("door.locked", "conflict");`);
  expect(checkLocales(root).complaints).toEqual([
    expect.stringContaining("refuses with door.locked, which has no text"),
  ]);
});

test("texts whose keys are not typed are named", () => {
  write("app/platform/i18next.d.ts", "");
  expect(checkLocales(root).complaints).toEqual([expect.stringContaining("locales/nl/greeting.json")]);
});

function texts(language: string, content: object): void {
  write(`locales/${language}/greeting.json`, JSON.stringify(content));
}

function write(file: string, content: string): void {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), content);
}
