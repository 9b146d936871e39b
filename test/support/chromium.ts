import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** The browser on this machine, or null. CHROMIUM_PATH goes first. */
export const chromiumPath: string | null = findChromium();

/**
 * `describe` for suites that need a browser. Without one they are skipped, and their name says so;
 * in continuous integration (CI=true) the missing browser is a failure.
 */
export function describeInBrowser(name: string, suite: () => void): void {
  if (chromiumPath !== null) {
    describe(name, suite);
  } else if (process.env.CI === "true") {
    describe(name, () => {
      it("finds a Chromium", () => {
        throw new Error("No Chromium: set CHROMIUM_PATH or install one");
      });
    });
  } else {
    const skipped = describe.skip;
    skipped(`NOT TESTED, NO CHROMIUM FOUND (set CHROMIUM_PATH): ${name}`, suite);
  }
}

/** Starts the browser without a window, and without any traffic of its own. */
export function launchChromium(): Promise<Browser> {
  if (chromiumPath === null) throw new Error("No Chromium found");
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--headless=new",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}

function findChromium(): string | null {
  const named = process.env.CHROMIUM_PATH;
  if (named) return existsSync(named) ? named : null;
  return (
    ["/usr/bin/chromium", ...NAMES.map(which)].find((path) => path && existsSync(path)) ?? null
  );
}

function which(name: string): string | null {
  try {
    return execFileSync("which", [name], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
  } catch {
    return null;
  }
}
