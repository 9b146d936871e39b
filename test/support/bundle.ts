import { readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";

/** The production build, as `npm run build` leaves it. */
export const dist = path.resolve(__dirname, "../../dist");

export class CustomFunctionsError extends Error {
  constructor(
    readonly code: string,
    message?: string
  ) {
    super(message);
  }
}

export type BuiltFunction = (...args: unknown[]) => unknown;

/** Evaluates a functions bundle as Excel's JavaScript-only runtime does: no window, no document, no Office. */
export function loadBundle(file: string): Map<string, BuiltFunction> {
  const associated = new Map<string, BuiltFunction>();
  const CustomFunctions = {
    associate: (id: string, run: BuiltFunction) => associated.set(id, run),
    Error: CustomFunctionsError,
    ErrorCode: {
      invalidValue: "#VALUE!",
      notAvailable: "#N/A",
      divisionByZero: "#DIV/0!",
      invalidNumber: "#NUM!",
    },
  };
  vm.runInNewContext(readFileSync(path.join(dist, file), "utf8"), { CustomFunctions });
  return associated;
}

/** What the cell shows: the answer, or the code of the error. */
export function shown(run: () => unknown): unknown {
  try {
    // Out of the other realm, so that its arrays compare like ours.
    return JSON.parse(JSON.stringify(run())) as unknown;
  } catch (error) {
    if (error instanceof CustomFunctionsError) return error.code;
    throw error;
  }
}

interface Metadata {
  readonly functions: readonly {
    readonly id: string;
    readonly helpUrl: string;
    readonly parameters: readonly { readonly name: string }[];
  }[];
}

/** The metadata Excel reads beside a bundle. */
export function builtMetadata(file: string): Metadata["functions"] {
  return (JSON.parse(readFileSync(path.join(dist, file), "utf8")) as Metadata).functions;
}
