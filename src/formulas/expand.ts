import { type Token, tokenize } from "@borgar/fx";
import type { FunctionSignature } from "../functions/record";
import { nativeTree, ownFunction, spillTrees } from "./native";
import { print, type Printed } from "./print";
import { rankOf, read, type Tree } from "./tree";

/** What became of a formula: our functions written out, and those that have no native form. */
export interface Expansion {
  readonly formula: string;
  readonly expanded: string[];
  readonly kept: string[];
}

interface Report {
  readonly expanded: string[];
  readonly kept: string[];
}

function isOperator(token: Token | undefined, value: string): boolean {
  return token?.type === "operator" && token.value === value;
}

function isSpace(token: Token): boolean {
  return token.type.startsWith("whitespace") || token.type === "newline";
}

const opening = ["(", "{"];
const closing = [")", "}"];

function depthChange(token: Token): number {
  if (token.type !== "operator") return 0;
  return opening.includes(token.value) ? 1 : closing.includes(token.value) ? -1 : 0;
}

/** The index of the token that closes the parenthesis at `open`; -1 in an unfinished formula. */
function closeOf(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    depth += depthChange(token);
    if (depth === 0) return index;
  }
  return -1;
}

function splitArguments(tokens: readonly Token[]): Token[][] {
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    depth += depthChange(token);
    if (depth === 0 && isOperator(token, ",")) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

/** `(A1+B1)` handed over as one argument: the parentheses come back where they are needed. */
function withoutOuterParentheses(text: string): string {
  const tokens = tokenize(text);
  const whole = isOperator(tokens[0], "(") && closeOf(tokens, 0) === tokens.length - 1;
  return whole ? withoutOuterParentheses(text.slice(1, -1).trim()) : text;
}

/** An argument as a tree; what this reader does not know, such as LET, goes over as it stands. */
function argumentTree(text: string): Tree | null {
  if (text === "") return null;
  const bare = withoutOuterParentheses(text);
  try {
    return read(bare);
  } catch (error) {
    if (error instanceof Error) return { kind: "atom", text: bare, rank: 0, oneCell: false };
    throw error;
  }
}

function neededParentheses(result: Printed, before: Token | undefined, after: Token | undefined) {
  const left = before?.type === "operator" && !["(", "{", ","].includes(before.value);
  const right = after?.type === "operator" && ![")", "}", ","].includes(after.value);
  if (left) {
    const rank = rankOf(before.value);
    const associative = before.value === "+" && result.rank === rank;
    if (result.rank < rank || (result.rank === rank && !associative)) return true;
    if (result.text.startsWith("-")) return true;
  }
  return right && result.rank < rankOf(after.value);
}

function textOf(tokens: readonly Token[], report: Report): string {
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) break;
    const own = token.type === "func" ? ownFunction(token.value) : undefined;
    const open = index + 1;
    const close = own && isOperator(tokens[open], "(") ? closeOf(tokens, open) : -1;
    if (!own || close === -1) {
      text += token.value;
      continue;
    }
    const args = splitArguments(tokens.slice(open + 1, close)).map((part) =>
      textOf(part, report).trim()
    );
    const before = tokens
      .slice(0, index)
      .reverse()
      .find((each) => !isSpace(each));
    const after = tokens.slice(close + 1).find((each) => !isSpace(each));
    const native = writtenOut(own, args);
    if (native) {
      report.expanded.push(own.name);
      text += neededParentheses(native, before, after) ? `(${native.text})` : native.text;
    } else {
      report.kept.push(own.name);
      text += `${token.value}(${args.join(",")})`;
    }
    index = close;
  }
  return text;
}

function writtenOut(own: FunctionSignature, args: readonly string[]): Printed | null {
  const tree = nativeTree(own, args.map(argumentTree));
  return tree && print(tree);
}

/** Whether any name before a parenthesis is ours: most formulas of a workbook need no taking apart. */
function namesOurs(formula: string): boolean {
  return (formula.match(/[A-Za-z_][\w.]*(?=\s*\()/g) ?? []).some((name) => ownFunction(name));
}

/** Writes out our functions in a formula and says which were, and which have no native form. */
export function expandReporting(formula: string): Expansion {
  if (!namesOurs(formula)) return { formula, expanded: [], kept: [] };
  const report: Report = { expanded: [], kept: [] };
  const text = textOf(tokenize(formula), report);
  return { formula: text, ...report };
}

/** The formula with every call of our functions replaced by its native Excel formula. */
export function expand(formula: string): string {
  return expandReporting(formula).formula;
}

/**
 * One row (the first is 1) of what a call of ours spills, as native formulas, one a column.
 * Null when `formula` is no such call, or its rows cannot be had one cell at a time.
 */
export function expandSpill(formula: string, row: number): string[] | null {
  const tokens = tokenize(formula).filter((token) => !isSpace(token));
  const call = tokens[0]?.type === "fx_prefix" ? tokens.slice(1) : tokens;
  const own = call[0]?.type === "func" ? ownFunction(call[0].value) : undefined;
  if (!own || closeOf(call, 1) !== call.length - 1) return null;
  const report: Report = { expanded: [], kept: [] };
  const args = splitArguments(call.slice(2, -1)).map((part) => textOf(part, report).trim());
  const trees = spillTrees(own, args.map(argumentTree), row);
  return trees && trees.map((tree) => print(tree).text);
}
