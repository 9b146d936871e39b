import { type ErrorCode, FunctionError } from "../functions/errors";
import type { Argument, Cell } from "../functions/record";
import { excelFunctions, numberOf, type Value } from "./excel-functions";
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
  if (!text.startsWith("{")) throw failed("#VALUE!");
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
  if (Number.isNaN(value)) throw failed(raw === "#N/A" || raw === "#DIV/0!" ? raw : "#VALUE!");
  return value;
}

function compared(operator: string, left: Value, right: Value): boolean {
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

function valueOfTree(tree: Tree, valueOf: (id: string) => Known): Value {
  const value = (part: Tree) => valueOfTree(part, valueOf);
  switch (tree.kind) {
    case "literal":
      return literal(tree.raw);
    case "atom":
      return arrayIn(tree.text);
    case "name": {
      const known = valueOf(tree.name);
      if (known !== null && typeof known === "object") throw failed(known.error);
      return known;
    }
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
  try {
    const answer = numberOf(valueOfTree(read(text), valueOf));
    return Number.isFinite(answer) ? answer : { error: "#VALUE!" };
  } catch (error) {
    if (error instanceof FunctionError) return { error: error.code };
    throw error;
  }
}
