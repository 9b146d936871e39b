import { type Token, tokenize } from "@borgar/fx";
import { read } from "./tree";

/** A metric or assumption id in a KPI formula: an unqualified name, never a reference or a function. */
function isName(token: Token): boolean {
  return token.type === "range_named" && /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(token.value);
}

/** The ids a KPI formula speaks of, each once, in order. */
export function namesIn(text: string): string[] {
  const names = tokenize(text)
    .filter(isName)
    .map((token) => token.value);
  return [...new Set(names)];
}

function asOperand(reference: string): string {
  const tree = read(reference);
  return tree.kind === "unary" || tree.kind === "binary" ? `(${reference})` : reference;
}

/** The formula with every id replaced by what `refOf` says stands for it, without "=". */
export function bind(text: string, refOf: (id: string) => string): string {
  const bound = tokenize(text).map((t) => (isName(t) ? asOperand(refOf(t.value)) : t.value));
  return bound.join("").trim().replace(/^=/, "").trimStart();
}
