import { type ErrorCode, FunctionError } from "../functions/errors";
import type { Argument, Cell } from "../functions/record";
import { Beyond, excelFunctions, numberOf, oneOf, type Value } from "./excel-functions";
import { ownFunction } from "./native";
import { read, type Tree } from "./tree";

export interface Failure {
  readonly error: ErrorCode;
}

/** What an id stands for: a number, no data yet (an empty cell), or a cell error. */
export type Known = number | null | Failure;

function failed(error: ErrorCode): FunctionError {
  return new FunctionError(error, { en: error, fr: error });
}

function arrayIn(text: string): Value {
  const cell = (raw: string): Cell => {
    if (raw.startsWith('"')) return raw.slice(1, -1);
    return /^(TRUE|FALSE)$/i.test(raw) ? raw.toUpperCase() === "TRUE" : Number(raw);
  };
  return text
    .slice(1, -1)
    .split(";")
    .map((row) => row.split(",").map((raw) => cell(raw.trim())));
}

function literal(raw: string): Value {
  if (raw.startsWith('"')) return raw.slice(1, -1).replaceAll('""', '"');
  if (/^(TRUE|FALSE)$/i.test(raw)) return raw.toUpperCase() === "TRUE";
  const value = Number(raw);
  if (!Number.isNaN(value)) return value;
  throw raw === "#N/A" || raw === "#DIV/0!" || raw === "#VALUE!" ? failed(raw) : new Beyond();
}

function compared(operator: string, one: Value, other: Value): boolean {
  const [left, right] = [oneOf(one), oneOf(other)];
  const texts = [left, right].filter((side) => typeof side === "string" && side !== "");
  // Excel puts any text after any number, which no formula of ours has a use for.
  if (texts.length === 1) throw new Beyond();
  const [a, b] =
    typeof left === "string" && typeof right === "string"
      ? [left.toUpperCase(), right.toUpperCase()]
      : [numberOf(left), numberOf(right)];
  switch (operator) {
    case "=":
      return a === b;
    case "<>":
      return a !== b;
    case "<":
      return a < b;
    case ">":
      return a > b;
    case "<=":
      return a <= b;
    default:
      return a >= b;
  }
}

function arithmetic(operator: string, a: number, b: number): number {
  switch (operator) {
    case "+":
      return a + b;
    case "-":
      return a - b;
    case "*":
      return a * b;
    case "^":
      return a ** b;
    case "/":
      if (b === 0) throw failed("#DIV/0!");
      return a / b;
    default:
      throw new SyntaxError(`The operator ${operator} has no place in a KPI formula`);
  }
}

/** What stands behind the names and the references of a formula. */
interface Scope {
  readonly name: (id: string) => Value;
  readonly reference: (text: string) => Value;
}

function valueOfTree(tree: Tree, scope: Scope): Value {
  const value = (part: Tree) => valueOfTree(part, scope);
  switch (tree.kind) {
    case "literal":
      return literal(tree.raw);
    case "atom":
      return tree.text.startsWith("{") ? arrayIn(tree.text) : scope.reference(tree.text);
    case "name":
      return scope.name(tree.name);
    case "unary": {
      const operand = numberOf(value(tree.operand));
      if (tree.operator === "%") return operand / 100;
      return tree.operator === "-" ? -operand : operand;
    }
    case "binary":
      if (/[<>=]/.test(tree.operator)) {
        return compared(tree.operator, value(tree.left), value(tree.right));
      }
      return arithmetic(tree.operator, numberOf(value(tree.left)), numberOf(value(tree.right)));
    case "call":
      return call(tree.name, tree.args, value);
  }
}

function call(name: string, args: readonly (Tree | null)[], value: (tree: Tree) => Value): Value {
  const own = ownFunction(name);
  if (own) {
    // An empty cell is a cell: only an argument that is not there counts as left out.
    const given = args.map((arg): Argument => {
      if (arg === null) return null;
      const each = value(arg);
      return each === null ? [[null]] : each;
    });
    return own.compute(...given);
  }
  if (name.toUpperCase() === "IF") {
    const [condition, yes, no] = args;
    const chosen = condition && numberOf(value(condition)) !== 0 ? yes : no;
    return chosen ? value(chosen) : chosen === null ? 0 : false;
  }
  if (name.toUpperCase() === "IFERROR") {
    const [tried, instead] = args;
    try {
      return tried ? value(tried) : null;
    } catch (error) {
      if (!(error instanceof FunctionError) || error instanceof Beyond) throw error;
      return instead ? value(instead) : null;
    }
  }
  const excel = excelFunctions[name.toUpperCase()];
  if (!excel)
    throw new SyntaxError(`${name} is neither our function nor one a KPI formula may use`);
  return excel(args.map((arg) => (arg ? value(arg) : null)));
}

/**
 * Computes a KPI formula from the values of its ids.
 * Cell errors come back as `{ error }`; text that is no KPI formula throws SyntaxError.
 */
export function evaluate(text: string, valueOf: (id: string) => Known): number | Failure {
  const scope: Scope = {
    name: (id) => {
      const known = valueOf(id);
      if (known !== null && typeof known === "object") throw failed(known.error);
      return known;
    },
    reference: () => {
      throw failed("#VALUE!");
    },
  };
  try {
    const answer = numberOf(valueOfTree(read(text), scope));
    return Number.isFinite(answer) ? answer : { error: "#VALUE!" };
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}

/** What cells hold: one value, rows of values, or the error that one of them shows. */
export type Held = Value | Failure;

/** Where a formula of a workbook finds what it refers to; undefined where that is not known. */
export interface Workings {
  readonly name: (name: string) => Held | undefined;
  /** A reference as the formula spells it: `B5`, `'Sheet 1'!B5:B9`, `Spend[Amount]`; always rows. */
  readonly reference: (text: string) => Held | undefined;
}

function known(held: Held | undefined): Value {
  if (held === undefined) throw new Beyond();
  if (held !== null && typeof held === "object" && "error" in held) throw failed(held.error);
  return held;
}

/** A formula as a tree; null for one that is not read here, such as LET. */
function readOrNull(text: string): Tree | null {
  try {
    return read(text);
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}

/**
 * Computes a formula of a workbook with our functions and a few of Excel's: rows of values, one for a
 * single cell, or `{ error }` for a cell error. Undefined where that cannot be told here.
 */
export function calculate(text: string, workings: Workings): Held | undefined {
  const tree = readOrNull(text);
  if (tree === null) return undefined;
  try {
    const answer = valueOfTree(tree, {
      name: (name) => known(workings.name(name)),
      reference: (reference) => known(workings.reference(reference)),
    });
    if (typeof answer === "object" && answer !== null) return answer;
    return typeof answer === "number" && !Number.isFinite(answer) ? undefined : [[answer]];
  } catch (error) {
    if (error instanceof Beyond || error instanceof SyntaxError) return undefined;
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}
