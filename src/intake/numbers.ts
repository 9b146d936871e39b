import type { RawCell } from "./cells";
import { currencyOf } from "./currency";

export type DecimalMark = "." | ",";

export interface NumberRead {
  readonly value: number;
  /** ISO 4217 code of the sign beside the number; null where there is none or it fits several. */
  readonly currency: string | null;
}

const missing = /^(|-+|–|—|nan|n\/?a|null|none|undefined|#n\/a|#div\/0!|#value!|select)$/iu;

const startsWithDigit = /^\d/u;

/** True for the ways platforms write "no value": empty, " --", "-", "NAN", "undefined", "n/a" … */
export function isMissing(cell: RawCell | undefined): boolean {
  if (typeof cell !== "string") return cell === undefined;
  return !startsWithDigit.test(cell) && missing.test(cell.trim());
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

/** Digits that need no looking at: most cells of most exports. */
const bare: Readonly<Record<DecimalMark, RegExp>> = { ".": /^-?\d+(?:\.\d+)?$/u, ",": /^-?\d+$/u };

/** Reads one cell as a number; null when it is none. Thousands must stand where thousands stand. */
export function readNumber(cell: RawCell, decimal: DecimalMark): NumberRead | null {
  if (typeof cell === "number") return { value: cell, currency: null };
  if (bare[decimal].test(cell)) return { value: Number(cell), currency: null };
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
function shownBy(cell: RawCell): DecimalMark | "both" | null {
  if (typeof cell === "number" || !/[.,]/u.test(cell)) return null;
  // Not three digits after the one mark there is: no thousands.
  const single = /^-?\d+([.,])(?!\d{3}$)\d+$/u.exec(cell);
  if (single !== null) return single[1] === "." ? "." : ",";
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

/** Counts what the cells show. */
export function decimalVotes(cells: Iterable<RawCell>): DecimalVotes {
  const sure = { ".": 0, ",": 0 };
  const doubtful = { ".": 0, ",": 0 };
  let ungrouped = false;
  for (const cell of cells) {
    const shown = shownBy(cell);
    if (shown === "both") doubtful[String(cell).includes(".") ? "." : ","] += 1;
    else if (shown !== null) sure[shown] += 1;
    else ungrouped ||= typeof cell === "string" && /^-?\d{4,}$/u.test(cell);
  }
  return { sure, doubtful, ungrouped };
}

function together(votes: readonly DecimalVotes[]): DecimalVotes {
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
 * marks ("2345" beside "1.234"); where nothing tells, `usual`.
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
  if (decimal !== null) return { mark: decimal, doubtful: 0 };
  return { mark: usual, doubtful: all.doubtful["."] + all.doubtful[","] };
}

/** The mark of one column: its own where its cells agree, else the table's. */
export function markOfColumn({ sure }: DecimalVotes, table: DecimalMark): DecimalMark {
  if (sure["."] > 0 && sure[","] === 0) return ".";
  return sure[","] > 0 && sure["."] === 0 ? "," : table;
}
