import { chromium } from "@playwright/test";
import { ensureChromium } from "../../bin/chromium.mjs";
import type { Target } from "./load.ts";

/** The kilobytes of compressed JavaScript that a browser fetches to show a page, whatever asked for them. */
export async function scriptSizes(targets: readonly Target[]): Promise<number[]> {
  const browser = await chromium.launch({
    executablePath: await ensureChromium(),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    const sizes: number[] = [];
    for (const { address, paths, cookie } of targets) {
      const context = await browser.newContext({ locale: "nl-NL" });
      const [name, value] = cookie?.split("=") ?? [];
      if (name && value) await context.addCookies([{ name, value, url: address }]);
      const page = await context.newPage();
      const coming: Promise<number>[] = [];
      page.on("requestfinished", (request) => {
        if (!new URL(request.url()).pathname.endsWith(".js")) return;
        coming.push(request.sizes().then(({ responseBodySize }) => responseBodySize));
      });
      await page.goto(`${address}${paths[0]}`, { waitUntil: "networkidle" });
      const bytes = await Promise.all(coming);
      sizes.push(bytes.reduce((sum, each) => sum + each, 0) / 1024);
      await context.close();
    }
    return sizes;
  } finally {
    await browser.close();
  }
}
