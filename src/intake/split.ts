import { filled, isBlank, textOf, type RawRow } from "./cells";
import { readDate } from "./dates";
import { readNumber } from "./numbers";
import { turnPairs } from "./pairs";

/** A run of rows that holds one table, with the lines above and below that belong to it. */
export interface Block {
  /** Index of the first row in the source. */
  readonly start: number;
  readonly rows: readonly RawRow[];
}

function runs(rows: readonly RawRow[]): Block[] {
  const found: Block[] = [];
  let start = -1;
  for (let index = 0; index <= rows.length; index += 1) {
    const row = rows[index];
    const blank = row === undefined || isBlank(row);
    if (!blank && start < 0) start = index;
    if (blank && start >= 0) {
      found.push({ start, rows: rows.slice(start, index) });
      start = -1;
    }
  }
  return found;
}

/** A line such as "# Account: Ours, Inc." is one cell, whatever its commas. */
const isComment = (row: RawRow): boolean => /^#(?:\s|$)/u.test(textOf(row[0]));

const widest = (rows: readonly RawRow[]): number =>
  rows.reduce(
    (most, row) => (row.length > most ? Math.max(most, isComment(row) ? 1 : filled(row)) : most),
    0
  );

/** A header under a line of one cell begins a new table, also without a blank row. */
function splitAtTitles(run: Block): Block[] {
  const { rows } = run;
  const cuts = rows.flatMap((row, index) => {
    const title = rows[index - 1];
    if (title === undefined || index < 3 || filled(title, 2) !== 1) return [];
    const [before, next] = [rows[index - 2] ?? [], rows[index + 1] ?? []];
    const begins = filled(row, 2) > 1 && !isData(row) && isData(before) && isData(next);
    return begins ? [index - 1] : [];
  });
  return [0, ...cuts].map((cut, index) => ({
    start: run.start + cut,
    rows: rows.slice(cut, cuts[index]),
  }));
}

/** Data, not headers: some cell of the row is a number or a date. */
export function isData(row: RawRow): boolean {
  return row.some(
    (cell) =>
      textOf(cell) !== "" &&
      (readNumber(cell, ".") !== null ||
        readNumber(cell, ",") !== null ||
        readDate(cell, "day-first") !== null)
  );
}

/** Lines of labels without a number stay a table where nothing follows that they could tell of. */
function withPairsTurned(blocks: readonly Block[]): readonly Block[] {
  const above: Parameters<typeof turnPairs>[1] = [];
  const turned = blocks.map((block) => ({ block, rows: turnPairs(block.rows, above) }));
  const followed = turned.some(({ rows }) => rows !== null && rows.length > 0);
  return turned.flatMap(({ block, rows }) => {
    if (rows === null || (rows.length === 0 && !followed)) return [block];
    return rows.length === 0 ? [] : [{ ...block, rows }];
  });
}

/**
 * Splits rows into stacked tables at blank rows. Lines of one cell join the table below them, or the
 * one above where none follows; rows of data after a gap go on with the table above; lines of a label and
 * its value stand for one row.
 */
export function splitTables(rows: readonly RawRow[]): readonly Block[] {
  const blocks: { start: number; end: number; width: number }[] = [];
  let pending: number | null = null;
  for (const run of runs(rows).flatMap(splitAtTitles)) {
    const end = run.start + run.rows.length;
    const width = widest(run.rows);
    const previous = blocks.at(-1);
    const [first] = run.rows;
    if (width <= 1) {
      pending ??= run.start;
    } else if (
      pending === null &&
      previous?.width === width &&
      first !== undefined &&
      isData(first)
    ) {
      previous.end = end;
    } else {
      blocks.push({ start: pending ?? run.start, end, width });
      pending = null;
    }
  }
  const last = blocks.at(-1);
  if (pending !== null) {
    if (last === undefined) blocks.push({ start: pending, end: rows.length, width: 1 });
    else last.end = rows.length;
  }
  return withPairsTurned(blocks.map(({ start, end }) => ({ start, rows: rows.slice(start, end) })));
}
