import { readFileSync } from "node:fs";
import path from "node:path";
import type { ReportedFunction } from "../generate/signature-report";

/** A function of a version that people have, and the version that brought it. */
export interface ReleasedFunction extends ReportedFunction {
  readonly since: string;
}

export const releasedFile = path.resolve(__dirname, "../../docs/functions.released.json");

/** The public interface as it was released last. */
export function releasedFunctions(): readonly ReleasedFunction[] {
  const text = readFileSync(releasedFile, "utf8");
  return (JSON.parse(text) as { readonly functions: readonly ReleasedFunction[] }).functions;
}
