/** Draws the PNG icons of the manifest from the SVG drawings: `npx tsx scripts/draw-icons.ts`, after a drawing changed. */
import { readFile, writeFile } from "node:fs/promises";
import { chromium } from "playwright-core";

const ofButtons = [16, 32, 80];
const drawings: Readonly<Record<string, readonly number[]>> = {
  icon: [16, 32, 64, 80, 128],
  "icon-functions": ofButtons,
  "icon-copy": ofButtons,
  "icon-convert": ofButtons,
  "icon-restore": ofButtons,
};

async function draw(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const [name, sizes] of Object.entries(drawings)) {
    const svg = await readFile(`assets/${name}.svg`, "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>html,body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`
      );
      await writeFile(
        `assets/${name}-${size}.png`,
        await page.screenshot({ omitBackground: true })
      );
    }
  }
  await browser.close();
}

void draw();
