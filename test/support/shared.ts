import { existsSync } from "node:fs";
import path from "node:path";

/** Where the reference material lies beside the checkout, when it does. */
export const sharedFolder = path.resolve(__dirname, "../../../shared");

/**
 * Describes tests that read the reference material.
 * Without it they are reported as skipped, under a name that says why.
 */
export function describeWithShared(name: string, tests: () => void): void {
  const present = existsSync(sharedFolder);
  const run = present ? describe : describe.skip;
  run(present ? name : `SKIPPED, NO ../shared BESIDE THE CHECKOUT: ${name}`, tests);
}
