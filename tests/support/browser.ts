import { readFileSync } from "node:fs";
import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import { expect, test as base } from "@playwright/test";
import type { Page } from "@playwright/test";
import { cast } from "../../prisma/cast.ts";
import type { Part } from "../../prisma/cast.ts";

export { expect } from "@playwright/test";

interface Fixtures {
  /** Checks the page as it is now with axe; the words say where a violation was seen. */
  look(where: string): Promise<void>;
  /** Signs someone of the cast in, on the page or another one. */
  signIn(part: Part, elsewhere?: Page): Promise<void>;
}

/** Playwright's test, in which an error in the console or a request to another host fails the journey. */
export const test = base.extend<Fixtures>({
  page: async ({ page, baseURL }, use) => {
    const seen: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error" && !isStatus(message.text())) seen.push(`console: ${message.text()}`);
    });
    page.on("pageerror", (error) => seen.push(`error: ${error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      const isOurs = url.origin === baseURL || ["data:", "blob:"].includes(url.protocol);
      if (!isOurs) seen.push(`request to ${url.origin}`);
    });
    await use(page);
    expect(seen, "what the browser complained of").toEqual([]);
  },

  look: async ({ page }, use) => {
    await use(async (where) => {
      const { violations } = await new AxeBuilder({ page })
        .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
        .analyze();
      const found = violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map((node) => node.target).join(", ")})`,
      );
      expect(found, `axe on ${where}`).toEqual([]);
    });
  },

  signIn: async ({ page }, use) => {
    await use(async (part, elsewhere = page) => {
      await elsewhere.goto("/sign-in");
      await elsewhere.locator('input[name="email"]').fill(cast.people[part].email);
      await elsewhere.locator('input[name="password"]').fill(passwords()[part]);
      await elsewhere.locator('input[name="password"]').press("Enter");
      await elsewhere.waitForURL((url) => url.pathname !== "/sign-in");
    });
  },
});

/** The random passwords that this installation printed at its start. */
export function passwords(): Record<Part, string> {
  return JSON.parse(readFileSync(path.join(process.env["E2E_DATA_DIR"]!, "demo-accounts.json"), "utf8"));
}

/** A browser reports an answer of 4xx or 5xx as an error too; a journey looks at the page instead. */
function isStatus(text: string): boolean {
  return text.startsWith("Failed to load resource");
}
