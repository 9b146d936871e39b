import type { Token } from "@borgar/fx";
import { closeOf, isOperator, isSpace, splitArguments, tokensOf } from "./calls";

const random = /\b(?:RAND|RANDBETWEEN|RANDARRAY)\(/i;

/** Characters that Excel lets a formula have: names used often within each other grow beyond. */
const longestFormula = 8192;

/**
 * A formula in which what LET names is written where it is used, for Excels that do not know LET.
 * As it was where that would ask for a random number twice, where LAMBDA has names of its own, or
 * where it would be too long.
 */
export function withoutLet(formula: string): string {
  if (!/\bLET\s*\(/i.test(formula)) return formula;
  const tokens = tokensOf(formula);
  const text = written(tokens, new Map());
  return text === null || text.length > longestFormula ? formula : withoutOutermost(text);
}

function withoutOutermost(text: string): string {
  const tokens = tokensOf(text);
  const start = tokens[0]?.type === "fx_prefix" ? 1 : 0;
  const whole = isOperator(tokens[start], "(") && closeOf(tokens, start) === tokens.length - 1;
  const inner = tokens.slice(start + 1, -1).map(({ value }) => value);
  return whole ? `${start === 1 ? "=" : ""}${inner.join("")}` : text;
}

function isNamed(token: Token | undefined, name: RegExp): boolean {
  return token?.type === "func" && name.test(token.value);
}

/** The tokens as text, names among them by what they stand for; null where that cannot be done. */
function written(tokens: readonly Token[], meant: ReadonlyMap<string, string>): string | null {
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (isNamed(token, /(^|\.)LAMBDA$/i)) return null;
    if (isNamed(token, /(^|\.)LET$/i) && isOperator(tokens[index + 1], "(")) {
      const close = closeOf(tokens, index + 1);
      const body = close === -1 ? null : bodyOf(tokens.slice(index + 2, close), meant);
      if (body === null) return null;
      text += `(${body})`;
      index = close;
      continue;
    }
    const isName = token.type === "range_named" || token.type === "func";
    const stands = isName ? meant.get(keyOf(token.value)) : undefined;
    // A name that is called is a function that LET made.
    if (stands !== undefined && token.type === "func") return null;
    text += stands ?? token.value;
    if (text.length > longestFormula) return null;
  }
  return text;
}

function bodyOf(tokens: readonly Token[], outer: ReadonlyMap<string, string>): string | null {
  const parts = splitArguments(tokens);
  const meant = new Map(outer);
  for (let index = 0; index + 1 < parts.length; index += 2) {
    const name = (parts[index] ?? []).filter((token) => !isSpace(token));
    const value = written(trimmed(parts[index + 1] ?? []), meant);
    if (name.length !== 1 || name[0] === undefined || value === null) return null;
    if (random.test(value)) return null;
    meant.set(keyOf(name[0].value), isAtom(parts[index + 1] ?? []) ? value : `(${value})`);
  }
  return parts.length % 2 === 0 ? null : written(trimmed(parts.at(-1) ?? []), meant);
}

/** `x`, which a file spells `_xlpm.x`. */
function keyOf(name: string): string {
  return name.replace(/^_xlpm\./i, "").toUpperCase();
}

function trimmed(tokens: readonly Token[]): Token[] {
  const solid = tokens.flatMap((token, index) => (isSpace(token) ? [] : [index]));
  return tokens.slice(solid[0] ?? 0, (solid.at(-1) ?? -1) + 1);
}

/** A reference, a number or a call: it needs no parentheses. */
function isAtom(tokens: readonly Token[]): boolean {
  const bare = trimmed(tokens);
  if (bare.length === 1) return bare[0]?.type !== "range_named";
  const isCall = bare[0]?.type === "func" && !isNamed(bare[0], /(^|\.)LET$/i);
  return isCall && isOperator(bare[1], "(") && closeOf(bare, 1) === bare.length - 1;
}
