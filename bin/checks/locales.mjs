// Holds the texts of the interface against each other and against the code: every text in both languages with the
// same placeholders, every text that the code asks for present, none that nobody asks for.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { root as clone } from "../install.mjs";

const plural = /_(zero|one|two|few|many|other)$/;

/**
 * The complaints about the texts of the project in a folder; none when all is well.
 *
 * @param {string} root
 */
export function checkLocales(root = clone) {
  const dutch = readTexts(path.join(root, "locales/nl"));
  const english = readTexts(path.join(root, "locales/en"));
  const wishes = readWishes(path.join(root, "app"));
  const declared = readFileSync(path.join(root, "app/platform/i18next.d.ts"), "utf8");
  const complaints = [
    ...differences(dutch, english),
    ...unknown(dutch, wishes, root),
    ...unused(dutch, wishes),
    ...Object.keys(dutch)
      .filter((namespace) => !declared.includes(`locales/nl/${namespace}.json`))
      .map((namespace) => `locales/nl/${namespace}.json: its keys are not typed in app/platform/i18next.d.ts`),
  ];
  const note = `${Object.values(dutch).flatMap(Object.keys).length} in each language`;
  return { complaints, note };
}

function readTexts(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith(".json"));
  return Object.fromEntries(
    names.map((name) => [
      name.slice(0, -".json".length),
      Object.fromEntries(flatten(JSON.parse(readFileSync(path.join(folder, name), "utf8")))),
    ]),
  );
}

function flatten(texts, prefix = "") {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === "string" ? [[prefix + key, value]] : flatten(value, `${prefix}${key}.`),
  );
}

function differences(dutch, english) {
  const complaints = [];
  for (const namespace of new Set([...Object.keys(dutch), ...Object.keys(english)])) {
    const nl = dutch[namespace] ?? {};
    const en = english[namespace] ?? {};
    for (const key of new Set([...Object.keys(nl), ...Object.keys(en)])) {
      const place = `${namespace}:${key}`;
      if (!(key in nl)) complaints.push(`${place} is missing in Dutch`);
      else if (!(key in en)) complaints.push(`${place} is missing in English`);
      else if (placeholders(nl[key]) !== placeholders(en[key])) {
        complaints.push(`${place} has other placeholders in Dutch than in English`);
      }
      for (const [language, text] of [
        ["Dutch", nl[key]],
        ["English", en[key]],
      ]) {
        if (text !== undefined && text.trim() === "") complaints.push(`${place} is empty in ${language}`);
      }
    }
  }
  return complaints;
}

function placeholders(text) {
  return [...new Set(text.match(/\{\{[^}]+\}\}/g) ?? [])].toSorted().join(" ");
}

/** What each file of the code mentions: its plain strings, and its templates as patterns. */
function readWishes(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts") && !file.includes("generated"))
    .map((file) => mentions(path.join(folder, file)));
}

function mentions(file) {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const strings = new Set();
  const patterns = [];
  const refusals = new Set();
  const asked = new Set();
  const translators = new Set();
  function visit(node) {
    if (ts.isCallExpression(node)) {
      const called = node.expression.getText();
      const given = node.arguments[0];
      // Of several namespaces the first is the one that keys without a prefix belong to.
      const first = given && ts.isArrayLiteralExpression(given) ? given.elements[0] : given;
      const text = first && ts.isStringLiteral(first) ? first.text : undefined;
      if (called === "t" && text !== undefined) asked.add(text);
      if (called === "useTranslation") translators.add(text ?? "common");
    }
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) strings.add(node.text);
    if (ts.isJsxText(node)) return;
    if (ts.isTemplateExpression(node)) {
      const parts = [node.head.text, ...node.templateSpans.map((span) => span.literal.text)];
      if (parts.some((part) => /\w/.test(part))) {
        patterns.push(new RegExp(`^${parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join(".+")}$`));
      }
    }
    const first = node.arguments?.[0];
    if (ts.isNewExpression(node) && node.expression.getText() === "Refusal" && first && ts.isStringLiteral(first)) {
      refusals.add(first.text);
    }
    const second = node.arguments?.[1];
    if (ts.isCallExpression(node) && node.expression.getText() === "permit" && second && ts.isStringLiteral(second)) {
      refusals.add(second.text);
    }
    ts.forEachChild(node, visit);
  }
  visit(source);
  return { file, strings, patterns, refusals, asked, translators };
}

function unknown(texts, wishes, root) {
  const known = new Set(
    Object.entries(texts).flatMap(([namespace, keys]) =>
      Object.keys(keys).flatMap((key) => [`${namespace}:${key}`, `${namespace}:${key.replace(plural, "")}`]),
    ),
  );
  return wishes.flatMap(({ file, refusals, asked, translators }) => [
    ...[...refusals]
      .filter((code) => !known.has(`refusal:${code}`))
      .map((code) => `${path.relative(root, file)} refuses with ${code}, which has no text`),
    ...[...asked]
      .map((key) => (key.includes(":") || translators.size !== 1 ? key : `${[...translators][0]}:${key}`))
      .filter((key) => key.includes(":") && !known.has(key))
      .map((key) => `${path.relative(root, file)} asks for ${key}, which has no text`),
  ]);
}

/**
 * A text counts as used when a file that names its namespace holds its key (or a template that can become it), or when
 * any file holds `namespace:key`, or a key of several parts as a whole.
 */
function unused(texts, wishes) {
  const everywhere = new Set(wishes.flatMap((wish) => [...wish.strings]));
  const everyPattern = wishes.flatMap((wish) => wish.patterns);
  const complaints = [];
  for (const [namespace, keys] of Object.entries(texts)) {
    const near = wishes.filter(
      (wish) => wish.strings.has(namespace) || (namespace === "common" && mentionsCommon(wish)),
    );
    for (const full of new Set(Object.keys(keys).map((key) => key.replace(plural, "")))) {
      const used =
        everywhere.has(`${namespace}:${full}`) ||
        everyPattern.some((pattern) => pattern.test(`${namespace}:${full}`)) ||
        (full.includes(".") && everywhere.has(full)) ||
        near.some((wish) => wish.strings.has(full) || wish.patterns.some((pattern) => pattern.test(full))) ||
        (namespace === "refusal" && everywhere.has(full)) ||
        (namespace === "errors" && [...everywhere].some((text) => text.startsWith(`${full}?`))) ||
        (namespace === "errors" && (everywhere.has(full) || everyPattern.some((pattern) => pattern.test(full))));
      if (!used) complaints.push(`${namespace}:${full} is used nowhere`);
    }
  }
  return complaints;
}

function mentionsCommon(wish) {
  return wish.strings.has("react-i18next") || wish.strings.has("i18next");
}
