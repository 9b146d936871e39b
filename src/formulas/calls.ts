import { type Token } from "@borgar/fx";
import { tokenize } from "@borgar/fx/xlsx";
import type { FunctionSignature } from "../functions/record";
import { isMarked, ownFunction } from "./native";

/** Names that are spelled as a function of ours and are none: in capitals. */
export type Taken = ReadonlySet<string>;

const nothing: Taken = new Set();

/** A call of ours among the tokens of a formula, by their indexes. */
export interface OwnCall {
  readonly own: FunctionSignature;
  /** The first token that belongs to it: the name, or the `[2]` of a broken `[2]!_xldudf_ROSI`. */
  readonly first: number;
  readonly open: number;
  readonly close: number;
}

export function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}

export function isSpace(token: Token): boolean {
  return token.type.startsWith("whitespace") || token.type === "newline";
}

const opening = ["(", "{"];
const closing = [")", "}"];

export function depthChange(token: Token): number {
  if (token.type !== "operator") return 0;
  return opening.includes(token.value) ? 1 : closing.includes(token.value) ? -1 : 0;
}

/** The index of the token that closes the parenthesis at `open`; -1 in an unfinished formula. */
export function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    depth += depthChange(token);
    if (depth === 0) return index;
  }
  return -1;
}

/** Formula text in pieces; reads what Excel shows as well as what files store. */
export function tokensOf(formula: string): Token[] {
  return tokenize(formula);
}

/** The call of ours that begins at the token `index`; undefined where there is none. */
export function ownCallAt(
  tokens: readonly Token[],
  index: number,
  taken: Taken = nothing
): OwnCall | undefined {
  const name = nameAt(tokens, index);
  if (name === null) return undefined;
  const own = ownFunction(tokens[name]?.value ?? "");
  if (own === undefined) return undefined;
  // Behind "!" it is another workbook's function, or a name of one sheet.
  if (isOperator(tokens[index - 1], "!")) return undefined;
  if (taken.has(own.name) && !isMarked(tokens[name]?.value ?? "")) return undefined;
  const open = openAfter(tokens, name);
  const close = open === -1 ? -1 : closeOf(tokens, open);
  return close === -1 ? undefined : { own, first: index, open, close };
}

/** The name of a function at `index`, or behind the number of a workbook that never existed: `[2]!_xldudf_ROSI`. */
function nameAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  if (token.type === "func" || token.type === "range_named") return index;
  const broken = token.type === "context" && /^\[\d+\]$/.test(token.value);
  const name = tokens[index + 2];
  if (!broken || !isOperator(tokens[index + 1], "!") || name?.type !== "func") return null;
  return isMarked(name.value) ? index + 2 : null;
}

/** Spaces may stand between a name and its parenthesis in a file that no Excel has written. */
function openAfter(tokens: readonly Token[], name: number): number {
  let index = name + 1;
  while (tokens[index] !== undefined && isSpace(tokens[index] as Token)) index += 1;
  return isOperator(tokens[index], "(") ? index : -1;
}

/** The arguments between the parentheses of a call, token by token. */
export function splitArguments(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && isOperator(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** Whether any name before a parenthesis is ours: most formulas of a workbook need no taking apart. */
export function namesOurs(formula: string): boolean {
  return (formula.match(/[A-Za-z_][\w.]*(?=\s*\()/g) ?? []).some((name) => ownFunction(name));
}

/** What a formula declares itself, with LET or LAMBDA, and calls later: `LET(ROSI,LAMBDA(x,x),ROSI(3))`. */
export function declaredIn(tokens: readonly Token[]): Taken {
  const declares = tokens.some(
    ({ type, value }) => type === "func" && /(^|\.)(LET|LAMBDA)$/i.test(value)
  );
  if (!declares) return nothing;
  const names = tokens.filter(
    ({ type }, index) => type === "range_named" && isOperator(nextOf(tokens, index), ",")
  );
  return new Set(names.map(({ value }) => value.toUpperCase()));
}

function nextOf(tokens: readonly Token[], index: number): Token | undefined {
  return tokens.slice(index + 1).find((token) => !isSpace(token));
}

/** The names of our functions that a formula calls, each once. */
export function ownCallsIn(formula: string, taken: Taken = nothing): string[] {
  if (!namesOurs(formula)) return [];
  const tokens = tokensOf(formula);
  const all = new Set([...taken, ...declaredIn(tokens)]);
  const names = tokens.flatMap((_, index) => ownCallAt(tokens, index, all)?.own.name ?? []);
  return [...new Set(names)];
}
