import { existsSync } from "node:fs";
import path from "node:path";

/** Reference material beside the checkout: real exports, reference values. Never part of the project. */
export const shared = path.resolve(__dirname, "../../../shared");

/** A describe over the reference material; where it is absent, skipped under a name that says so. */
export function describeWithShared(name: string, tests: () => void): void {
  if (existsSync(shared)) describe(name, tests);
  else describe.skip(`NOT RUN, NO ../shared: ${name}`, tests);
}
