import { chromium } from "@playwright/test";
import type { Browser, Page } from "@playwright/test";
import { ensureChromium } from "../../bin/chromium.mjs";
import type { Target } from "./load.ts";

/** The kilobytes of compressed JavaScript that a browser fetches to show a page, whatever asked for them. */
export async function scriptSizes(targets: readonly Target[]): Promise<number[]> {
  const browser = await openBrowser();
  try {
    const sizes: number[] = [];
    for (const { address, paths, cookie } of targets) {
      const page = await openPage(browser, address, cookie);
      const coming: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        if (!new URL(request.url()).pathname.endsWith(".js")) return;
        coming.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto(`${address}${paths[0]}`, { waitUntil: "networkidle" });
      const bytes = await Promise.all(coming);
      sizes.push(bytes.reduce((sum, each) => sum + each, 0) / 1024);
      await page.context().close();
    }
    return sizes;
  } finally {
    await browser.close();
  }
}

/** A browser as it is on a machine without a screen. */
export async function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: await ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
}

/** A page of a Dutch reader, signed in by her cookie when there is one. */
export async function openPage(browser: Browser, address: string, cookie?: string): Promise<Page> {
  const context = await browser.newContext({ locale: "nl-NL", viewport: { width: 1440, height: 900 } });
  const [name, value] = cookie?.split("=") ?? [];
  if (name && value) await context.addCookies([{ name, value, url: address }]);
  return context.newPage();
}
