import type { Signature } from "./define";
import { type ErrorCode, FunctionError } from "./errors";
import type { Argument, Result } from "./record";
import type { SentenceLanguage } from "./sentence";

/** What of Excel's custom-functions runtime this needs; the global `CustomFunctions` satisfies it. */
export interface Runtime {
  readonly associate: (id: string, compute: (...args: Argument[]) => Result) => void;
  readonly Error: new (code: CustomFunctions.ErrorCode, message?: string) => object;
  readonly ErrorCode: Pick<
    typeof CustomFunctions.ErrorCode,
    "divisionByZero" | "invalidValue" | "notAvailable"
  >;
}

function codeIn(runtime: Runtime, code: ErrorCode): CustomFunctions.ErrorCode {
  switch (code) {
    case "#DIV/0!":
      return runtime.ErrorCode.divisionByZero;
    case "#N/A":
      return runtime.ErrorCode.notAvailable;
    case "#VALUE!":
      return runtime.ErrorCode.invalidValue;
  }
}

/** Tells Excel which code answers for which function; its errors speak `language`. */
export function register(
  signatures: readonly Signature[],
  runtime: Runtime,
  language: SentenceLanguage
): void {
  for (const { name, compute } of signatures) {
    runtime.associate(name, (...args) => {
      try {
        return compute(...args);
      } catch (error) {
        if (!(error instanceof FunctionError)) throw error;
        // eslint-disable-next-line @typescript-eslint/only-throw-error -- Excel shows a sentence only for its own error class
        throw new runtime.Error(codeIn(runtime, error.code), error.sentence[language]);
      }
    });
  }
}
