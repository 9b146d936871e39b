/**
 * A formula and what it gives, put together in one go: sentences joined from many cells need both, and neither may be forgotten.
 * LibreOffice still computes every one of them again.
 */
import { FunctionError } from "../functions/errors";
import { signatureOf } from "../functions/signatures";
import { quoted } from "./address";
import { computed } from "./cells";
import { wholeText } from "./whole-text";
import type { CellPlan, CellValue, ErrorValue, FormatToken, StyleToken } from "./workbook";

/** A part of a formula with its value; `rank` says how tightly its outermost operator binds. */
export interface Told {
  readonly text: string;
  readonly value: CellValue;
  readonly rank: number;
}

const ranks = { compare: 1, join: 2, add: 3, multiply: 4, atom: 9 } as const;

function isError(value: CellValue): value is ErrorValue {
  return typeof value === "object" && value !== null;
}

function atom(text: string, value: CellValue): Told {
  return { text, value, rank: ranks.atom };
}

/** A cell or range by its reference, and what stands there. */
export function cell(reference: string, value: CellValue): Told {
  return atom(reference, value);
}

/** A constant text. */
export function words(text: string): Told {
  return atom(quoted(text), text);
}

/** A constant number that cannot change: a sign, a state, a whole. */
export function number(value: number): Told {
  return atom(String(value), value);
}

export const zero = number(0);
export const one = number(1);
/** The empty text: what a blank cell reads as. */
export const nothing = words("");

/** `NA()`. */
export const unknown: Told = atom("NA()", { error: "#N/A" });

function firstError(parts: readonly Told[]): ErrorValue | undefined {
  return parts.map(({ value }) => value).find(isError);
}

function amount(value: CellValue): number {
  if (typeof value === "number") return value;
  return value === true ? 1 : 0;
}

/** What `give` makes of the numbers, unless one of the parts is an error or a text. */
function fromNumbers(parts: readonly Told[], give: (...numbers: number[]) => CellValue): CellValue {
  const error = firstError(parts);
  if (error !== undefined) return error;
  if (parts.some(({ value }) => typeof value === "string")) return { error: "#VALUE!" };
  return give(...parts.map(({ value }) => amount(value)));
}

function wrapped(part: Told, rank: number): string {
  return part.rank < rank ? `(${part.text})` : part.text;
}

function operation(
  rank: number,
  operator: string,
  [left, right]: readonly [Told, Told],
  give: (left: number, right: number) => CellValue
): Told {
  return {
    text: wrapped(left, rank) + operator + wrapped(right, rank + 1),
    value: fromNumbers([left, right], give),
    rank,
  };
}

/** `left+right`. */
export function plus(left: Told, right: Told): Told {
  return operation(ranks.add, "+", [left, right], (a, b) => a + b);
}

/** `left-right`. */
export function minus(left: Told, right: Told): Told {
  return operation(ranks.add, "-", [left, right], (a, b) => a - b);
}

/** `-part`. */
export function negative(part: Told): Told {
  const text = `-${wrapped(part, ranks.atom)}`;
  return { text, value: fromNumbers([part], (amount = 0) => -amount), rank: ranks.multiply };
}

/** `left*right`. */
export function times(left: Told, right: Told): Told {
  return operation(ranks.multiply, "*", [left, right], (a, b) => a * b);
}

/** `left/right`. */
export function over(left: Told, right: Told): Told {
  return operation(ranks.multiply, "/", [left, right], (a, b) =>
    b === 0 ? { error: "#DIV/0!" } : a / b
  );
}

/** A comparison of two numbers. */
export function is(left: Told, operator: "<" | ">" | "<=" | ">=", right: Told): Told {
  const holds = {
    "<": (a: number, b: number) => a < b,
    ">": (a: number, b: number) => a > b,
    "<=": (a: number, b: number) => a <= b,
    ">=": (a: number, b: number) => a >= b,
  }[operator];
  return operation(ranks.compare, operator, [left, right], holds);
}

/** `left=right` of numbers or texts; a blank equals 0 and the empty text. */
export function equal(left: Told, right: Told): Told {
  const error = firstError([left, right]);
  const plain = ({ value }: Told) => (typeof value === "string" ? value.toLowerCase() : value);
  const [a, b] = [plain(left), plain(right)];
  const blank = (value: CellValue) => value === null || value === "" || value === 0;
  const same = a === null || b === null ? blank(a) && blank(b) : a === b;
  const rank = ranks.compare;
  return {
    text: `${wrapped(left, rank)}=${wrapped(right, rank + 1)}`,
    value: error ?? same,
    rank,
  };
}

/** `IF(condition,yes,no)`: only the branch taken counts. */
export function when(condition: Told, yes: Told, no: Told): Told {
  const { value } = condition;
  const taken = isError(value) ? value : (amount(value) !== 0 ? yes : no).value;
  return atom(`IF(${condition.text},${yes.text},${no.text})`, taken ?? 0);
}

/** The first case that holds, else the last word. */
export function firstOf(cases: readonly (readonly [Told, Told])[], otherwise: Told): Told {
  return cases.reduceRight((rest, [condition, then]) => when(condition, then, rest), otherwise);
}

/** `AND(…)`. */
export function all(...parts: readonly Told[]): Told {
  const value = firstError(parts) ?? parts.every((part) => amount(part.value) !== 0);
  return atom(`AND(${parts.map(({ text }) => text).join(",")})`, value);
}

/** `NOT(part)`. */
export function not(part: Told): Told {
  return atom(`NOT(${part.text})`, isError(part.value) ? part.value : amount(part.value) === 0);
}

/** `ISNUMBER(part)`. */
export function isNumber(part: Told): Told {
  return atom(`ISNUMBER(${part.text})`, typeof part.value === "number");
}

/** A number that is 0: that an empty text is none, not every program agrees. */
export function isZero(part: Told): Told {
  return all(isNumber(part), equal(part, number(0)));
}

/** A call of an Excel function on numbers, with what it gives for them. */
export function call(
  name: string,
  parts: readonly Told[],
  give: (...numbers: number[]) => CellValue
): Told {
  return atom(`${name}(${parts.map(({ text }) => text).join(",")})`, fromNumbers(parts, give));
}

/** A call of one of our own functions that gives one number. */
export function own(name: string, ...parts: readonly Told[]): Told {
  return call(name, parts, (...numbers) => {
    const signature = signatureOf(name);
    if (signature === undefined) throw new Error(`No function of ours is called ${name}`);
    try {
      const answer = signature.compute(...numbers);
      return typeof answer === "number" ? answer : { error: "#VALUE!" };
    } catch (error) {
      if (error instanceof FunctionError) return { error: error.code };
      throw error;
    }
  });
}

/** Texts and whole numbers joined by `&`; a blank cell adds nothing. */
export function joined(...parts: readonly Told[]): Told {
  const rank = ranks.join;
  const spelled = ({ value }: Told) =>
    typeof value === "string" || typeof value === "number" ? String(value) : "";
  const value = firstError(parts) ?? parts.map(spelled).join("");
  return { text: parts.map((part) => wrapped(part, rank)).join("&"), value, rank };
}

/** A number as a text without decimals; the only number format that every language of Excel reads alike. */
export function whole(part: Told): Told {
  return atom(`TEXT(${part.text},"0")`, fromNumbers([part], wholeText));
}

/** The part as a planned cell. */
export function toldCell({ text, value }: Told, style: StyleToken, format?: FormatToken): CellPlan {
  return computed(text, value, style, format);
}
