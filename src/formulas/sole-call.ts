import { type Token, tokenize } from "@borgar/fx";
import type { FunctionSignature } from "../functions/record";
import { ownFunction } from "./native";

/** Our function where a formula is one call of it and nothing else, so that the cell shows its whole result. */
export function soleCall(formula: string): FunctionSignature | null {
  const tokens = tokenize(formula).filter(
    ({ type }) => !/^(whitespace|newline|fx_prefix)/.test(type)
  );
  const [name, ...rest] = tokens;
  const own = name?.type === "func" ? ownFunction(name.value) : undefined;
  return own !== undefined && isOneBracket(rest) ? own : null;
}

/** Whether the first parenthesis is closed by the last token. */
function isOneBracket(tokens: readonly Token[]): boolean {
  let depth = 0;
  return tokens.every(({ type, value }, index) => {
    if (type === "operator" && value === "(") depth += 1;
    if (type === "operator" && value === ")") depth -= 1;
    return depth > 0 || (index === tokens.length - 1 && index > 0);
  });
}
