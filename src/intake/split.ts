import { filled, textOf, type RawRow } from "./cells";
import { readDate } from "./dates";
import { gridOf, type Grid } from "./grid";
import { readNumber } from "./numbers";
import { turnPairs } from "./pairs";

/** A run of rows that holds one table, with the lines above and below that belong to it. */
export interface Block {
  /** Index of the first row in the source. */
  readonly start: number;
  readonly rows: Grid;
}

function runs(rows: Grid): Block[] {
  const found: Block[] = [];
  let start = -1;
  for (let index = 0; index <= rows.length; index += 1) {
    const blank = rows.filled(index) === 0;
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

function widest(rows: Grid): number {
  let most = 0;
  for (let index = 0; index < rows.length; index += 1) {
    if (rows.widthOf(index) <= most) continue;
    const row = rows.row(index);
    most = Math.max(most, isComment(row) ? 1 : filled(row));
  }
  return most;
}

/** A header under a line of one cell begins a new table, also without a blank row. */
function splitAtTitles(run: Block): Block[] {
  const { rows } = run;
  const cuts: number[] = [];
  for (let index = 3; index < rows.length; index += 1) {
    if (rows.filled(index - 1) !== 1 || rows.filled(index) < 2) continue;
    const [before, header, next] = [rows.row(index - 2), rows.row(index), rows.row(index + 1)];
    if (!isData(header) && isData(before) && isData(next)) cuts.push(index - 1);
  }
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
    return rows.length === 0 ? [] : [{ ...block, rows: gridOf(rows) }];
  });
}

/**
 * Splits rows into stacked tables at blank rows. Lines of one cell join the table below them, or the
 * one above where none follows; rows of data after a gap go on with the table above; lines of a label and
 * its value stand for one row.
 */
export function splitTables(rows: Grid): readonly Block[] {
  const blocks: { start: number; end: number; width: number }[] = [];
  let pending: number | null = null;
  for (const run of runs(rows).flatMap(splitAtTitles)) {
    const end = run.start + run.rows.length;
    const width = widest(run.rows);
    const previous = blocks.at(-1);
    if (width <= 1) {
      pending ??= run.start;
    } else if (pending === null && previous?.width === width && isData(run.rows.row(0))) {
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
