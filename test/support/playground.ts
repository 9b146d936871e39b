import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { buildPlayground } from "../../src/playground/build";
import { servePlayground } from "../../src/playground/serve";
import { launchChromium } from "./chromium";

/** Univer says so of a formula that was entered again, and goes on; everything is calculated anew after that. */
const knownNoise = /^Dependency tree not found for treeId/;

const root = path.resolve(__dirname, "../..");

/** Where screenshots go, for people to look at. */
export const screenshots = path.join(root, "test-output");

/** A playground that was opened in a browser, and everything that happened to it. */
export interface OpenPlayground {
  readonly page: Page;
  /** Requests that would have left this machine. */
  readonly external: readonly string[];
  /** Errors of the page and its panes. */
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** Bundles and serves the playground for an add-in's folder, and starts a browser. */
export async function startPlayground(addIn: string) {
  const page = await mkdtemp(path.join(tmpdir(), "playground-"));
  await buildPlayground(page);
  const officeJs = path.join(root, "node_modules/@microsoft/office-js/dist");
  const server = await servePlayground({ addIn, page, officeJs }, 3200);
  const browser = await launchChromium();
  return {
    url: server.url,
    open: (search = "") => openPage(browser, server.url, search),
    stop: async () => {
      await browser.close();
      await server.close();
      await rm(page, { recursive: true });
    },
  };
}

async function openPage(browser: Browser, url: string, search: string): Promise<OpenPlayground> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 860 } });
  const page = await context.newPage();
  const external: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== url) external.push(request.url());
  });
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error" && !knownNoise.test(message.text()))
      errors.push(`${message.text()} ${message.location().url}`);
  });
  await page.goto(`${url}/${search}`);
  await page.evaluate(() => window.playground.ready);
  return { page, external, errors, close: () => context.close() };
}
