import { readFileSync } from "node:fs";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import routes from "../../app/routes.ts";

type Route = (typeof routes)[number];

/** An address of the application as the routes name it, with the expression that recognises it. */
interface Pattern {
  name: string;
  matches: RegExp;
  isPage: boolean;
}

/** Every address, the ones with the fewest parameters first: `works/new` is no work. */
export const patterns: Pattern[] = routes
  .flatMap((route) => flat(route, ""))
  .toSorted((one, other) => openness(one) - openness(other));

/** How much an address leaves open; the one for whatever is unknown comes last. */
function openness({ name }: Pattern): number {
  return name === "/*" ? Infinity : name.split(":").length;
}

function flat({ path: own = "", children = [], file, index }: Route, parent: string): Pattern[] {
  const name = [parent, own].filter(Boolean).join("/");
  if (children.length > 0) return children.flatMap((child) => flat(child, name));
  const source = readFileSync(path.resolve("app", file), "utf8");
  const matches = new RegExp(`^/${name.replaceAll(/:\w+/g, "[^/]+").replace("*", ".*")}$`);
  // The first page of a place may be another one of it; a document of its own is no page of Remix.
  const isPage = index === true || /export default function|<!DOCTYPE html>/.test(source);
  return [{ name: `/${name}`, matches, isPage }];
}

export function patternOf(address: string): Pattern {
  const { pathname } = new URL(address, "http://here");
  return patterns.find(({ matches }) => matches.test(pathname))!;
}

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * Looks at the page that is open: wide and light with all of axe, then narrow and dark for colours, sizes of targets and
 * whether anything makes the page move sideways. Gives what is wrong in words.
 */
export async function complaintsAbout(page: Page): Promise<string[]> {
  const wide = await new AxeBuilder({ page }).withTags(tags).analyze();
  await page.emulateMedia({ colorScheme: "dark" });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.evaluate(settled);
  const narrow = await new AxeBuilder({ page })
    .withRules(["color-contrast", "target-size", "link-in-text-block"])
    .analyze();
  const width = await page.evaluate(() => document.scrollingElement!.scrollWidth);
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1280, height: 800 });
  return [
    ...wide.violations.map(inWords),
    ...narrow.violations.map((violation) => `narrow and dark: ${inWords(violation)}`),
    ...(width > 360 ? [`${width} px wide on a screen of 360`] : []),
  ];
}

/** Waits until colours have gone where they were going. */
async function settled(): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => {})));
}

function inWords({ id, nodes }: { id: string; nodes: { target: unknown[] }[] }): string {
  return `${id} (${nodes
    .map(({ target }) => target.join(" "))
    .slice(0, 4)
    .join(", ")})`;
}

/** Says so when a page does not have exactly one title. */
export async function complaintsAboutTitle(page: Page): Promise<string[]> {
  const titles = await page.getByRole("heading", { level: 1 }).allInnerTexts();
  const isTitled = titles.length === 1 && titles[0]!.trim() !== "" && (await page.title()).trim() !== "";
  return isTitled ? [] : [`titles: ${JSON.stringify(titles)}`];
}

/** What kinds of things stand on a page: a page with nothing new on it need not be looked at again. */
export function kindsOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const elements = [...document.body.querySelectorAll("*:not(script)")];
    const kinds = elements.map((each) => `${each.localName} ${each.getAttribute("role") ?? ""} ${each.className}`);
    return [...new Set(kinds)];
  });
}

/** The addresses of ours to which a page leads. */
export function linksOn(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLAnchorElement>("a[href]")]
      .filter(({ origin }) => origin === window.location.origin)
      .map(({ pathname, search }) => pathname + search),
  );
}
