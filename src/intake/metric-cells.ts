import type { Issue } from "../catalogue/imported";
import { metricById } from "../catalogue/metrics";
import { noCells, type CodedColumn } from "./coded-column";
import { issue } from "./issue";
import type { Layout, LayoutColumn } from "./layout";
import {
  decideDecimal,
  decimalVotes,
  isMissing,
  markOfColumn,
  readNumber,
  together,
  type DecimalMark,
  type DecimalVotes,
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

function* votesOf(column: CodedColumn | undefined): Work<DecimalVotes> {
  yield 0;
  return column === undefined ? together([]) : decimalVotes(column);
}

function* readCells(
  { cells, codes }: CodedColumn,
  column: LayoutColumn,
  mark: DecimalMark
): Work<MetricCells> {
  const { measure } = column;
  const metric = column.metric ?? "";
  const inHours = metricById(metric)?.unit === "hours" && measure !== null;
  const divisor = inHours ? perHour[measure] : 1;
  const numbers = new Float64Array(cells.length).fill(NaN);
  const symbols = new Map<number, string>();
  const wrong = new Set<number>();
  const judging = forEach(cells.length, (code) => {
    const cell = cells[code] ?? "";
    if (isMissing(cell)) return;
    const read = readNumber(cell, mark);
    if (read === null) wrong.add(code);
    else {
      numbers[code] = read.value / divisor;
      if (read.currency !== null) symbols.set(code, read.currency);
    }
  });
  yield* partOf(judging, 0, 0.5);
  const values = new Float64Array(codes.length);
  const currencies = new Map<number, string>();
  const unreadable = new Set<number>();
  for (let row = 0; row < codes.length; row += 1) values[row] = numbers[codes[row] ?? 0] ?? NaN;
  yield 0.75;
  if (symbols.size + wrong.size > 0) {
    const noting = forEach(codes.length, (row) => {
      const code = codes[row] ?? 0;
      const symbol = symbols.get(code);
      if (symbol !== undefined) currencies.set(row, symbol);
      if (wrong.has(code)) unreadable.add(row);
    });
    yield* partOf(noting, 0.75, 1);
  }
  return { column, metric, values, currencies, unreadable };
}

/** Reads the columns of numbers under the header, each with the decimal mark that its cells show. */
export function* readMetrics(
  layout: Layout,
  cells: readonly CodedColumn[],
  usualDecimal: DecimalMark
): Work<MetricsRead> {
  const numbers = layout.columns.filter(({ metric }) => metric !== null);
  const shown = yield* partOf(
    inTurn(numbers, ({ index }) => votesOf(cells[index])),
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
      readCells(
        cells[column.index] ?? noCells,
        column,
        markOfColumn(votesFor(column), decimal.mark)
      )
    ),
    0.4,
    1
  );
  if (decimal.doubtful === 0) return { cells: read, issues: [] };
  const other = decimal.mark === "." ? "," : ".";
  const values = { count: decimal.doubtful, mark: decimal.mark, other };
  return { cells: read, issues: [issue("warning", "decimal-assumed", values)] };
}
