import type { Page } from "@playwright/test";
import { words } from "#tests/support/words.ts";
import { openBrowser, openPage } from "./readerBrowser.ts";

const t = words("nl");
const steps = 90;

/** How long the frames of a browser last, in milliseconds, while somebody drags a genogram about and zooms in and out. */
export async function frameTimes(address: string, cookie: string, genogram: string): Promise<Record<string, number[]>> {
  const browser = await openBrowser();
  try {
    const page = await openPage(browser, address, cookie);
    await openSheet(page, address);
    const file = { name: "familie.json", mimeType: "application/json", buffer: Buffer.from(genogram) };
    await page.locator("input[type=file]").first().setInputFiles(file);
    const replace = page.getByRole("button", { name: t("genogramFiles:replace"), exact: true });
    await replace.click();
    await replace.waitFor({ state: "hidden" });
    const drawing = page.getByRole("application");
    const { x, y, width, height } = (await drawing.boundingBox())!;
    const middle = { x: x + width / 2, y: y + height / 2 };
    await page.mouse.move(middle.x, middle.y);

    const dragged = await framesDuring(page, async () => {
      await page.mouse.down();
      for (let step = 0; step < steps; step += 1) {
        await page.mouse.move(middle.x + 150 * Math.sin(step / 9), middle.y + 90 * Math.cos(step / 9));
      }
      await page.mouse.up();
    });
    const zoomed = await framesDuring(page, async () => {
      for (let step = 0; step < steps; step += 1) await page.mouse.wheel(0, step % 30 < 15 ? -60 : 60);
    });
    return { "dragging it": dragged, "zooming in and out": zoomed };
  } finally {
    await browser.close();
  }
}

async function openSheet(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/contributions/genogram-tekenen`);
  const card = page
    .locator("div", { hasText: "Een leeg vel" })
    .filter({ has: page.getByRole("link", { name: t("authoring:exercise.do") }) })
    .last();
  await card.getByRole("link", { name: t("authoring:exercise.do") }).click();
  await page.getByText(t("genogramFiles:open")).waitFor();
}

/** Lets the page look at its clock at every frame while something is done. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  const watching = page.evaluate(
    () =>
      new Promise<number[]>((resolve) => {
        const times: number[] = [];
        let last = performance.now();
        const look = (now: number) => {
          times.push(now - last);
          last = now;
          if (document.documentElement.dataset["watched"] === "no") resolve(times.slice(1));
          else requestAnimationFrame(look);
        };
        document.documentElement.dataset["watched"] = "yes";
        requestAnimationFrame(look);
      }),
  );
  await act();
  await page.evaluate(() => (document.documentElement.dataset["watched"] = "no"));
  return watching;
}
