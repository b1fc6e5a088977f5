import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";

const css = readFileSync(path.resolve(import.meta.dirname, "../../app/ui/theme.css"), "utf8");
const colours = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
  ),
);
const hues = ["terracotta", "violet", "ochre", "lagoon", "rose"];
const states = ["success", "warning", "danger", "info"];
const backgrounds = ["paper", "surface", "sunken"];
const softs = [...hues, ...states, "primary"].map((name) => `${name}-soft`);

const text = [
  ...backgrounds.flatMap((background) =>
    ["ink", "muted", "primary", "primary-strong", ...states, ...hues].map((front) => [front, background] as const),
  ),
  ...softs.flatMap((soft) =>
    ["ink", "muted", "primary", soft.replace("-soft", "")].map((front) => [front, soft] as const),
  ),
  ["on-primary", "primary"],
  ["on-primary", "primary-strong"],
  ["on-danger", "danger"],
  ["on-danger", "danger-strong"],
] as const;

const controls = [...backgrounds, ...softs].flatMap(
  (background) =>
    [
      ["edge", background],
      ["focus", background],
    ] as const,
);

describe.each(["light", "dark"] as const)("in %s", (theme) => {
  test("people can read every text", () => {
    expect(tooWeak(text, 4.5, theme)).toEqual([]);
  });

  test("people can see every control and every ring of focus", () => {
    expect(tooWeak(controls, 3, theme)).toEqual([]);
  });
});

test("every colour of the theme takes part in a pair that was checked", () => {
  const decoration = ["line"];
  const checked = new Set([...text, ...controls].flat().concat(decoration));
  expect([...colours.keys()].filter((name) => !checked.has(name))).toEqual([]);
});

function tooWeak(pairs: readonly (readonly [string, string])[], least: number, theme: "light" | "dark"): string[] {
  return pairs.filter(([front, back]) => contrast(front, back, theme) < least).map((pair) => pair.join(" on "));
}

/** The contrast ratio of two colours, 1 to 21, by WCAG 2.2 (relative luminance of sRGB). */
function contrast(front: string, back: string, theme: "light" | "dark"): number {
  const [darker, lighter] = [front, back].map((name) => luminance(colours.get(name)![theme])).toSorted((a, b) => a - b);
  return (lighter! + 0.05) / (darker! + 0.05);
}

function luminance(hex: string): number {
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}
