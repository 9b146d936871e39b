import { isOperator, ownCallAt, tokensOf } from "./calls";
import { ownFunction } from "./native";

/** Marks that files put before functions and LET's names, and that Excel never shows. */
const storedMarks = /^(?:_xlfn\.|_xlws\.|_xlpm\.|_xludf\.)+/i;

/**
 * A formula as Excel shows it to a person, from what the file stores: `=LET(x,ROSI(A1,B1),x)` for
 * `_xlfn.LET(_xlpm.x,_xldudf_ROSI(A1,B1),_xlpm.x)`. With "=".
 */
export function asShown(stored: string): string {
  const tokens = tokensOf(stored.replace(/^=/, ""));
  const broken = new Set(
    tokens.flatMap((token, index) =>
      token.type === "context" && ownCallAt(tokens, index) ? [index, index + 1] : []
    )
  );
  const text = tokens
    .filter((_, index) => !broken.has(index))
    .map(({ type, value }, index, all) => {
      if (type !== "func" && type !== "range_named") return value;
      const own = isOperator(all[index + 1], "(") ? ownFunction(value) : undefined;
      return own?.name ?? value.replace(storedMarks, "");
    })
    .join("");
  return `=${text}`;
}
