import { exampleText } from "../formulas";
import type { FunctionRecord } from "../functions/all";
import { type ErrorCode, FunctionError } from "../functions/errors";
import type { Argument, Cell, ParameterRecord } from "../functions/record";
import type { Language } from "../locale/language";
import { optionsSpelled } from "./options";

/** An error a function answers with, what it says, and a call that shows it. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly sentence: string;
  /** As typed; null where it would be too long to read. */
  readonly call: string | null;
}

interface WrongCall {
  readonly args: readonly Argument[];
  readonly error: FunctionError;
}

/** Kept because some functions fit a model at each call, and each language asks. */
const wrongCallsByName = new Map<string, readonly WrongCall[]>();

const longestCall = 70;
const fewRows = 20;
const order: readonly ErrorCode[] = ["#VALUE!", "#DIV/0!", "#N/A"];

type Rows = readonly (readonly Cell[])[];

function mapped(rows: Rows, to: (cell: Cell, row: number) => Cell): Rows {
  return rows.map((cells, row) => cells.map((cell) => to(cell, row)));
}

/** What people hand over by mistake in the place of a good argument. */
function mistakes(parameter: ParameterRecord, good: Argument, slow: boolean): Argument[] {
  const numbers = slow ? [-1] : [35, -1, 0, 1, 1.5, 100_000];
  if (typeof good === "object" && good !== null) {
    const whole = [good.slice(1), mapped(good, () => 0), mapped(good, () => null)];
    if (slow) return whole;
    return [
      ...whole,
      mapped(good, (cell, row) => (row > 0 ? cell : typeof cell === "number" ? -1 : 35)),
      mapped(good, (cell, row) => (row > 0 ? cell : "n/a")),
      mapped([...good].reverse(), (cell) => cell),
    ];
  }
  switch (parameter.kind) {
    case "option":
      return ["other"];
    case "boolean":
      return [true, "maybe"];
    default:
      return ["n/a", "12 €", ...numbers];
  }
}

/** The same sentence about another parameter or with other figures counts once. */
function sort(sentence: string, names: readonly string[]): string {
  const words = sentence.replace(/\d[\d.,]*/g, "0").split(/\b/);
  return words.map((word) => (names.includes(word) ? "parameter" : word)).join("");
}

function failure(record: FunctionRecord, args: readonly Argument[]): FunctionError | null {
  try {
    record.compute(...args);
    return null;
  } catch (error) {
    if (error instanceof FunctionError) return error;
    throw error;
  }
}

function replaced(args: readonly Argument[], index: number, by: Argument): Argument[] {
  return args.map((argument, at) => (at === index ? by : argument));
}

/** Good calls with one argument spoilt, then, where all are single values, with two. */
function* spoiltCalls({ parameters, help }: FunctionRecord): Generator<Argument[]> {
  const examples = [...help.examples].sort((a, b) => b.arguments.length - a.arguments.length);
  const good = parameters.map((_, index) => examples[0]?.arguments[index] ?? null);
  // A function that takes this many rows fits a model: what it would accept is not tried.
  const slow = good.some((each) => Array.isArray(each) && each.length > fewRows);
  const spoilt = (index: number) => {
    const parameter = parameters[index];
    return parameter ? mistakes(parameter, good[index], slow) : [];
  };
  for (const index of good.keys()) {
    for (const wrong of spoilt(index)) yield replaced(good, index, wrong);
  }
  if (good.some((argument) => typeof argument === "object" && argument !== null)) return;
  yield good.map((argument) => (typeof argument === "number" ? 0 : argument));
  for (const first of good.keys()) {
    for (let second = first + 1; second < good.length; second += 1) {
      for (const one of spoilt(first)) {
        for (const other of spoilt(second)) {
          yield replaced(replaced(good, first, one), second, other);
        }
      }
    }
  }
}

function withoutTrailingBlanks(args: readonly Argument[]): readonly Argument[] {
  const given = args.map((argument) => argument !== null);
  return args.slice(0, given.lastIndexOf(true) + 1);
}

/** One wrong call for each sort of error a function has. */
function wrongCalls(record: FunctionRecord): readonly WrongCall[] {
  const known = wrongCallsByName.get(record.name);
  if (known) return known;
  const names = record.parameters.map(({ name }) => name);
  const found = new Map<string, WrongCall>();
  for (const args of spoiltCalls(record)) {
    const error = failure(record, args);
    const key = error && sort(error.sentence.en, names);
    if (error && key !== null && !found.has(key)) found.set(key, { args, error });
  }
  const calls = [...found.values()];
  wrongCallsByName.set(record.name, calls);
  return calls;
}

/** The errors of a function, found by calling it wrongly: they cannot differ from what it does. */
export function refusals(record: FunctionRecord, language: Language): Refusal[] {
  return wrongCalls(record)
    .map(({ args, error }) => {
      const typed = optionsSpelled(record, withoutTrailingBlanks(args), language);
      const call = exampleText(record, { arguments: typed }, language);
      return {
        code: error.code,
        sentence: error.sentence[language],
        call: call.length > longestCall ? null : call,
      };
    })
    .sort((a, b) => order.indexOf(a.code) - order.indexOf(b.code));
}
