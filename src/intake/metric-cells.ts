import type { Issue } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import type { RawCell } from "./cells";
import { issue } from "./issue";
import type { Layout, LayoutColumn } from "./layout";
import {
  decideDecimal,
  decimalVotes,
  isMissing,
  markOfColumn,
  plainNumber,
  readNumber,
  together,
  type DecimalMark,
  type DecimalVotes,
  type NumberRead,
} from "./numbers";
import { forEach, inTurn, partOf, type Work } from "./work";

/** What was read in the cells of one column of numbers; a row is its index under the header. */
export interface MetricCells {
  readonly column: LayoutColumn;
  readonly metric: string;
  /** NaN where a row has no number. */
  readonly values: Float64Array;
  /** Codes beside the numbers, where there are any. */
  readonly currencies: ReadonlyMap<number, string>;
  /** Rows whose cell is neither a number nor a way to say that there is none. */
  readonly unreadable: ReadonlySet<number>;
}

export interface MetricsRead {
  readonly cells: readonly MetricCells[];
  readonly issues: readonly Issue[];
}

const perHour = { hours: 1, minutes: 60, seconds: 3600 } as const;

function isCount(metric: string | null): boolean {
  const unit = metricById(metric ?? "")?.unit;
  return unit === "count" || unit === "people";
}

/** True for a ratio or an average, which is computed again from its parts. */
export const isRatio = (metric: string | null): boolean =>
  metricById(metric ?? "")?.aggregation === "recompute";

/** Columns whose numbers go into records: of the averages, those whose weight is there too. */
function recordedAmong(columns: readonly LayoutColumn[]): readonly LayoutColumn[] {
  const metrics = columns.filter(({ role, metric }) => role === "metric" && metric !== null);
  return metrics.filter(
    ({ metric, weight }) => !isRatio(metric) || metrics.some((other) => other.metric === weight)
  );
}

/** Rows whose marks are counted in one step. */
const votingRows = 2000;

function* votesOf(cells: readonly RawCell[]): Work<DecimalVotes> {
  const votes: DecimalVotes[] = [];
  for (let start = 0; start < cells.length; start += votingRows) {
    votes.push(decimalVotes(cells.slice(start, start + votingRows)));
    yield start / cells.length;
  }
  return together(votes);
}

function* readCells(
  cells: readonly RawCell[],
  column: LayoutColumn,
  mark: DecimalMark
): Work<MetricCells> {
  const { measure } = column;
  const metric = column.metric ?? "";
  const inHours = metricById(metric)?.unit === "hours" && measure !== null;
  const divisor = inHours ? perHour[measure] : 1;
  const values = new Float64Array(cells.length).fill(NaN);
  const currencies = new Map<number, string>();
  const unreadable = new Set<number>();
  const known = new Map<string, NumberRead | null>();
  const written = (cell: string): NumberRead | null => {
    let read = known.get(cell);
    if (read === undefined) {
      read = readNumber(cell, mark);
      known.set(cell, read);
    }
    return read;
  };
  yield* forEach(cells.length, (row) => {
    const cell = cells[row] ?? "";
    const plain = typeof cell === "string" ? plainNumber(cell, mark) : cell;
    if (!Number.isNaN(plain)) {
      values[row] = plain / divisor;
    } else if (typeof cell === "string" && !isMissing(cell)) {
      const read = written(cell);
      if (read === null) unreadable.add(row);
      else {
        values[row] = read.value / divisor;
        if (read.currency !== null) currencies.set(row, read.currency);
      }
    }
  });
  return { column, metric, values, currencies, unreadable };
}

/** Reads the columns of numbers under the header, each with the decimal mark that its cells show. */
export function* readMetrics(
  layout: Layout,
  cells: readonly (readonly RawCell[])[],
  usualDecimal: DecimalMark
): Work<MetricsRead> {
  const numbers = layout.columns.filter(({ metric }) => metric !== null);
  const shown = yield* partOf(
    inTurn(numbers, (column) => votesOf(cells[column.index] ?? [])),
    0,
    0.4
  );
  const votesFor = (column: LayoutColumn): DecimalVotes =>
    shown[numbers.indexOf(column)] ?? together([]);
  const recorded = recordedAmong(numbers);
  const counts = recorded.filter(({ metric }) => isCount(metric));
  const decimal = decideDecimal(shown, counts.map(votesFor), usualDecimal);
  const read = yield* partOf(
    inTurn(recorded, (column) =>
      readCells(cells[column.index] ?? [], column, markOfColumn(votesFor(column), decimal.mark))
    ),
    0.4,
    1
  );
  if (decimal.doubtful === 0) return { cells: read, issues: [] };
  const other = decimal.mark === "." ? "," : ".";
  const values = { count: decimal.doubtful, mark: decimal.mark, other };
  return { cells: read, issues: [issue("warning", "decimal-assumed", values)] };
}
