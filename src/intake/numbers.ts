import { textOf, type RawCell } from "./cells";
import { currencyOf } from "./currency";
import type { CodedColumn } from "./coded-column";

export type DecimalMark = "." | ",";

export interface NumberRead {
  readonly value: number;
  /** ISO 4217 code of the sign beside the number; null where there is none or it fits several. */
  readonly currency: string | null;
}

const missing = /^(|-+|–|—|nan|n\/?a|null|none|undefined|#n\/a|#div\/0!|#value!|select)$/iu;

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** True for the ways platforms write "no value": empty, " --", "-", "NAN", "undefined", "n/a" … */
export function isMissing(cell: RawCell | undefined): boolean {
  if (typeof cell !== "string") return cell === undefined;
  return !isDigit(cell.charCodeAt(0)) && missing.test(textOf(cell));
}

interface Parts {
  readonly sign: string;
  readonly body: string;
  readonly currency: string | null;
}

/** A number without what stands around it: sign, currency, percent; null when other text stands there. */
function partsOf(text: string): Parts | null {
  const plain = text
    .replace(/[\s\u00a0\u202f\u2009]+/gu, " ")
    .replace(/\u2212/gu, "-")
    .trim();
  const match = /^([^\d.,]*?)(\d[\d., '’]*|[.,]\d+)((?:e[+-]?\d+)?)([^\d]*)$/iu.exec(plain);
  if (match === null) return null;
  const [, before = "", digits = "", exponent = "", after = ""] = match;
  const sign = before.includes("-") ? "-" : "";
  const around = [before.replace(/[-+]/u, "").trim(), after.replace("%", "").trim()].filter(
    Boolean
  );
  if (around.length > 1) return null;
  const mark = around[0];
  const currency = mark === undefined ? null : currencyOf(mark);
  if (currency === undefined) return null;
  return { sign, body: digits.trim() + exponent, currency };
}

const grouped: Readonly<Record<DecimalMark, RegExp>> = {
  ".": /^(?:\d+|[1-9]\d{0,2}(?:[ ,'’]\d{2,3})*[ ,'’]\d{3})?(?:\.\d*)?(?:e[+-]?\d+)?$/iu,
  ",": /^(?:\d+|[1-9]\d{0,2}(?:[ .'’]\d{2,3})*[ .'’]\d{3})?(?:,\d*)?(?:e[+-]?\d+)?$/iu,
};

/** Longest text whose digits a double holds exactly, so that one division gives what the text says. */
const plainLength = 15;

/**
 * A number in digits with at most a minus sign, thousands and decimals, as most cells of most exports are;
 * NaN for any other text. Read digit by digit: a pattern takes many times as long.
 */
export function plainNumber(text: string, decimal: DecimalMark): number {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const { length } = text;
  if (length === start || length > plainLength) return NaN;
  const mark = decimal.charCodeAt(0);
  let digits = 0;
  let scale = 0;
  let group = -1;
  for (let at = start; at < length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) {
      digits = digits * 10 + (code - 48);
      if (scale > 0) scale *= 10;
      else if (group >= 0) group += 1;
    } else if (code === mark) {
      if (scale > 0 || at === start || at === length - 1 || !endsGroups(group)) return NaN;
      scale = 1;
    } else if ((code === 44 || code === 46) && scale === 0) {
      const fits = group < 0 ? startsGroups(text, start, at) : group === 2 || group === 3;
      if (!fits) return NaN;
      group = 0;
    } else return NaN;
  }
  if (scale === 0 && !endsGroups(group)) return NaN;
  const value = scale > 1 ? digits / scale : digits;
  return start === 1 ? -value : value;
}

/** Before the first thousands mark stand one to three digits, the first of them no zero. */
const startsGroups = (text: string, start: number, mark: number): boolean =>
  mark > start && mark - start <= 3 && text.charCodeAt(start) !== 48;

/** After the last thousands mark stand three digits; -1 says that there is none. */
const endsGroups = (digits: number): boolean => digits === 3 || digits < 0;

/** Reads one cell as a number; null when it is none. Thousands must stand where thousands stand. */
export function readNumber(cell: RawCell, decimal: DecimalMark): NumberRead | null {
  const plain = typeof cell === "number" ? cell : plainNumber(cell, decimal);
  return Number.isNaN(plain)
    ? readWritten(String(cell), decimal)
    : { value: plain, currency: null };
}

/** A number with what people and platforms write into and around one. */
function readWritten(cell: string, decimal: DecimalMark): NumberRead | null {
  const parts = partsOf(cell);
  if (parts === null || !grouped[decimal].test(parts.body)) return null;
  const group = decimal === "." ? "," : ".";
  const digits = parts.body.replace(/[ '’]/gu, "").replaceAll(group, "").replace(decimal, ".");
  const value = Number(parts.sign + digits);
  return digits === "" || !Number.isFinite(value) ? null : { value, currency: parts.currency };
}

export interface DecimalDecision {
  readonly mark: DecimalMark;
  /** Cells such as "1,234" that mean something else under the other mark, when nothing in the file decides. */
  readonly doubtful: number;
}

/** Which mark a number text shows to be the decimal one: "both" for "1,234", null when it has no mark. */
function shownBy(cell: string): DecimalMark | "both" | null {
  if (!/[.,]/u.test(cell)) return null;
  const body = partsOf(cell)?.body;
  if (body === undefined || !/[.,]/u.test(body)) return null;
  const asDot = grouped["."].test(body);
  const asComma = grouped[","].test(body);
  if (asDot && asComma) return "both";
  if (asDot) return ".";
  return asComma ? "," : null;
}

/** What the number texts of one column, or of several, show about their decimal mark. */
export interface DecimalVotes {
  /** Cells that can only be read with this mark. */
  readonly sure: Readonly<Record<DecimalMark, number>>;
  /** Cells such as "1,234", by the mark in them. */
  readonly doubtful: Readonly<Record<DecimalMark, number>>;
  /** Some number of four digits and more has no mark at all. */
  readonly ungrouped: boolean;
}

/** Place of the only decimal or thousands mark between digits; -1 when there is none, -2 for any other text. */
function placeOfMark(text: string): number {
  let place = -1;
  for (let at = text.charCodeAt(0) === 45 ? 1 : 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) continue;
    if ((code !== 44 && code !== 46) || place >= 0) return -2;
    place = at;
  }
  return place;
}

/** The same as `shownBy`, for digits with one mark among them. */
function shownAt(text: string, place: number): DecimalMark | "both" | null {
  const start = text.charCodeAt(0) === 45 ? 1 : 0;
  const mark = text[place] === "." ? "." : ",";
  const decimals = text.length - place - 1;
  if (decimals === 3 && startsGroups(text, start, place)) return "both";
  return place > start && decimals > 0 ? mark : shownBy(text);
}

/** Counts what the cells of a column show. */
export function decimalVotes({
  cells,
  counts,
}: Pick<CodedColumn, "cells" | "counts">): DecimalVotes {
  const sure = { ".": 0, ",": 0 };
  const doubtful = { ".": 0, ",": 0 };
  let ungrouped = false;
  for (const [code, cell] of cells.entries()) {
    const count = counts[code] ?? 0;
    if (typeof cell === "number") continue;
    const place = placeOfMark(cell);
    if (place === -1) {
      ungrouped ||= cell.length > 3 && /^-?\d{4,}$/u.test(cell);
      continue;
    }
    const shown = place > 0 ? shownAt(cell, place) : shownBy(cell);
    if (shown === "both") doubtful[cell.includes(".") ? "." : ","] += count;
    else if (shown !== null) sure[shown] += count;
  }
  return { sure, doubtful, ungrouped };
}

/** What several columns show together. */
export function together(votes: readonly DecimalVotes[]): DecimalVotes {
  const add = (kind: "sure" | "doubtful", mark: DecimalMark): number =>
    votes.reduce((sum, one) => sum + one[kind][mark], 0);
  return {
    sure: { ".": add("sure", "."), ",": add("sure", ",") },
    doubtful: { ".": add("doubtful", "."), ",": add("doubtful", ",") },
    ungrouped: votes.some(({ ungrouped }) => ungrouped),
  };
}

/** The mark with more votes; null when they are even. */
function winner(votes: Readonly<Record<DecimalMark, number>>): DecimalMark | null {
  if (votes["."] === votes[","]) return null;
  return votes["."] > votes[","] ? "." : ",";
}

/**
 * Which mark is the decimal one in a table, from what its columns show. Where none tells, columns of
 * counts do ("1,234" of them are a thousand and more); then large numbers written without thousands
 * marks ("2345" beside "1.234"), though they make no comma a decimal mark where commas usually are none;
 * where nothing tells, `usual`.
 */
export function decideDecimal(
  columns: readonly DecimalVotes[],
  counts: readonly DecimalVotes[],
  usual: DecimalMark
): DecimalDecision {
  const all = together(columns);
  const sure = winner(all.sure);
  if (sure !== null) return { mark: sure, doubtful: 0 };
  const thousands = winner(together(counts).doubtful);
  if (thousands !== null) return { mark: thousands === "." ? "," : ".", doubtful: 0 };
  const decimal = all.ungrouped ? winner(all.doubtful) : null;
  if (decimal === "." || decimal === usual) return { mark: decimal, doubtful: 0 };
  return { mark: usual, doubtful: all.doubtful["."] + all.doubtful[","] };
}

/** The mark of one column: its own where its cells agree, else the table's. */
export function markOfColumn({ sure }: DecimalVotes, table: DecimalMark): DecimalMark {
  if (sure["."] > 0 && sure[","] === 0) return ".";
  return sure[","] > 0 && sure["."] === 0 ? "," : table;
}
