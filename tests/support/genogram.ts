import { expect } from "@playwright/test";
import type { Locator, Page } from "@playwright/test";
import type { Relative } from "#app/exercises/genogram/relative.ts";
import { words } from "./words.ts";

const t = words("nl");

/** Somebody who is added: from whom, when it is not whoever was added before, and with which sign, when it must be said. */
export interface Newcomer {
  relative: Relative | null;
  name: string;
  year: number;
  sign?: "woman" | "man";
  from?: string;
}

/** Three generations of fifteen made-up people, in an order in which somebody tells of her family. */
export const threeGenerations: readonly Newcomer[] = [
  { relative: null, name: "Mila", year: 1990, sign: "woman" },
  { relative: "sibling", name: "Tom", year: 1993, sign: "man" },
  { relative: "sibling", name: "Ana", year: 1996, sign: "woman" },
  { relative: "parent", name: "Els", year: 1965, sign: "woman" },
  { relative: "parent", name: "Piet", year: 1938, sign: "man" },
  { relative: "partner", name: "Bep", year: 1940 },
  { relative: "child", name: "Carla", year: 1968, sign: "woman" },
  { relative: "partner", name: "Ed", year: 1966 },
  { relative: "child", name: "Isa", year: 1999, sign: "woman" },
  { relative: "partner", name: "Rob", year: 1963, from: "Els" },
  { relative: "parent", name: "Kees", year: 1935, sign: "man" },
  { relative: "partner", name: "Truus", year: 1936 },
  { relative: "child", name: "Jan", year: 1966, sign: "man" },
  { relative: "partner", name: "Lia", year: 1967 },
  { relative: "child", name: "Sven", year: 1998, sign: "man" },
];

/** What is heard of some of them once all are drawn: name, year and kinship. */
export const heard = [
  "Els, *1965, dochter van Piet en Bep, partner van Rob, moeder van Mila, Tom en Ana",
  "Rob, *1963, zoon van Kees en Truus, partner van Els, vader van Mila, Tom en Ana",
  "Sven, *1998, zoon van Jan en Lia",
];

/** Opens the empty sheet on which a learner draws, and gives the drawing. */
export async function openSheet(page: Page): Promise<Locator> {
  await page.goto("/contributions/genogram-tekenen");
  await page.getByRole("link", { name: t("authoring:exercise.do") }).click();
  const drawing = drawingOn(page);
  await expect(drawing).toBeVisible();
  return drawing;
}

/** The drawing on a page. */
export function drawingOn(page: Page): Locator {
  return page.getByRole("application", { name: t("genogramEditor:canvas.label") });
}

/** Somebody in a drawing, by the beginning of what is heard of her. */
export function personIn(drawing: Locator, name: string): Locator {
  return drawing.locator(`[data-person][aria-label^="${name},"]`);
}

/** Counts what hands do: presses, taps and keys that are no typing. */
export class Hands {
  readonly page: Page;
  #counted = 0;

  constructor(page: Page) {
    this.page = page;
  }

  async click(wanted: Locator): Promise<void> {
    this.#counted += 1;
    await wanted.click();
  }

  async tap(wanted: Locator): Promise<void> {
    this.#counted += 1;
    await wanted.tap();
  }

  async key(key: string): Promise<void> {
    this.#counted += 1;
    await this.page.keyboard.press(key);
  }

  /** What was counted since the last time. */
  take(): number {
    const counted = this.#counted;
    this.#counted = 0;
    return counted;
  }
}
