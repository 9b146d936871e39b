import type { Token } from "@borgar/fx";
import type { FunctionSignature } from "../functions/record";
import {
  closeOf,
  declaredIn,
  isOperator,
  isSpace,
  namesOurs,
  ownCallAt,
  splitArguments,
  tokensOf,
  type Taken,
} from "./calls";
import { nativeTree, spillTrees } from "./native";
import { print, type Printed } from "./print";
import { rankOf, read, type Tree } from "./tree";

/** Why a call was not written out although its function has a native form. */
export type KeptReason =
  /** An argument that answers anew each time would be asked twice: `RAND()`. */
  | "random argument"
  /** Excel takes no longer formula. */
  | "too long";

/** What became of a formula: our functions written out, and those that have no native form. */
export interface Expansion {
  readonly formula: string;
  readonly expanded: string[];
  readonly kept: string[];
  /** Present where a native form exists and cannot be used. */
  readonly reason?: KeptReason;
}

/** What the workbook says about names, besides the formula itself. */
export interface ExpandOptions {
  /** Names in capitals that are the workbook's own functions, whatever ours are called. */
  readonly taken?: Taken;
}

interface Report {
  readonly expanded: string[];
  readonly kept: string[];
  reason?: KeptReason;
}

/** Characters that Excel lets a formula have. */
const longestFormula = 8192;

/** `(A1+B1)` handed over as one argument: the parentheses come back where they are needed. */
function withoutOuterParentheses(text: string): string {
  const tokens = tokensOf(text);
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

function textOf(tokens: readonly Token[], report: Report, taken: Taken): string {
  let text = "";
  for (let index = 0; index < tokens.length; index += 1) {
    const call = ownCallAt(tokens, index, taken);
    if (call === undefined) {
      text += tokens[index]?.value ?? "";
      continue;
    }
    const { own, open, close } = call;
    const args = splitArguments(tokens.slice(open + 1, close)).map((part) =>
      textOf(part, report, taken).trim()
    );
    const before = tokens
      .slice(0, index)
      .reverse()
      .find((each) => !isSpace(each));
    const after = tokens.slice(close + 1).find((each) => !isSpace(each));
    const native = writtenOut(own, args, report);
    if (native) {
      report.expanded.push(own.name);
      text += neededParentheses(native, before, after) ? `(${native.text})` : native.text;
    } else {
      report.kept.push(own.name);
      const name = tokens
        .slice(index, open)
        .map(({ value }) => value)
        .join("");
      text += `${name}(${args.join(",")})`;
    }
    index = close;
  }
  return text;
}

function writtenOut(
  own: FunctionSignature,
  args: readonly string[],
  report: Report
): Printed | null {
  const tree = nativeTree(own, args.map(argumentTree));
  if (tree === null) return null;
  const printed = print(tree);
  const reason = objection(args.join(","), printed.text);
  if (reason === undefined) return printed;
  report.reason = reason;
  return null;
}

/** What speaks against a native form: calls within calls grow fast, and each RAND() answers for itself. */
function objection(given: string, native: string): KeptReason | undefined {
  if (native.length > longestFormula) return "too long";
  return randomCalls(native) > randomCalls(given) ? "random argument" : undefined;
}

function randomCalls(text: string): number {
  return text.match(/\bRAND(?:BETWEEN|ARRAY)?\(/gi)?.length ?? 0;
}

/**
 * `@` before a call, and SINGLE round it in a file, ask for one value of several: an answer that is one
 * value needs neither, and no Excel without dynamic arrays knows SINGLE.
 */
function withoutSingle(tokens: readonly Token[], taken: Taken): Token[] {
  const dropped = new Set<number>();
  tokens.forEach(({ type, value }, index) => {
    const isSingle = type === "func" && /(^|\.)SINGLE$/i.test(value);
    const inner = isSingle ? index + 2 : index + 1;
    if (!isSingle && !(type === "operator" && value === "@")) return;
    const call = ownCallAt(tokens, inner, taken);
    if (call === undefined || call.own.native === null) return;
    const close = isSingle ? closeOf(tokens, index + 1) : call.close;
    if (isSingle && close !== call.close + 1) return;
    dropped.add(index);
    if (isSingle) dropped.add(index + 1).add(close);
  });
  return tokens.filter((_, index) => !dropped.has(index));
}

/** Writes out our functions in a formula and says which were, and which have no native form. */
export function expandReporting(formula: string, options: ExpandOptions = {}): Expansion {
  if (!namesOurs(formula)) return { formula, expanded: [], kept: [] };
  const report: Report = { expanded: [], kept: [] };
  const tokens = tokensOf(formula);
  const taken = new Set([...(options.taken ?? []), ...declaredIn(tokens)]);
  const text = textOf(withoutSingle(tokens, taken), report, taken);
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
export function expandSpill(
  formula: string,
  row: number,
  options: ExpandOptions = {}
): string[] | null {
  const tokens = tokensOf(formula.trim().replace(/^=\s*/, ""));
  const taken = options.taken ?? new Set<string>();
  const call = ownCallAt(tokens, 0, taken);
  if (call === undefined || call.close !== tokens.length - 1) return null;
  const report: Report = { expanded: [], kept: [] };
  const args = splitArguments(tokens.slice(call.open + 1, -1)).map((part) =>
    textOf(part, report, taken).trim()
  );
  const trees = spillTrees(call.own, args.map(argumentTree), row);
  if (trees === null || report.kept.length > 0) return null;
  const texts = trees.map((tree) => print(tree).text);
  const given = args.join(",");
  return texts.some((text) => objection(given, text) !== undefined) ? null : texts;
}
