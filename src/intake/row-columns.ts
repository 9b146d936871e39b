import type { IsoDate, Period } from "../catalogue/imported";
import { textOf, type RawCell } from "./cells";
import { CodedList } from "./coded-list";
import type { RowColumns } from "./columns";
import { currencyOf } from "./currency";
import type { DateOrder } from "./dates";
import { daysReader } from "./cell-days";
import type { Faults } from "./faults";
import { noCells, type CodedColumn } from "./coded-column";
import type { Grid } from "./grid";
import type { Layout, LayoutColumn } from "./layout";
import type { MetricCells } from "./metric-cells";
import { repairMojibake } from "./mojibake";
import { isMissing } from "./numbers";
import { forEach, inTurn, partOf, type Work } from "./work";

export interface ColumnsContext {
  readonly layout: Layout;
  /** The rows under the header. */
  readonly body: Grid;
  /** The same column by column. */
  readonly cells: readonly CodedColumn[];
  /** The records among the rows. */
  readonly places: readonly number[];
  /** Row number in the source of `body[0]`, from 1. */
  readonly firstRow: number;
  readonly metrics: readonly MetricCells[];
  /** Their numbers by metric. */
  readonly values: ReadonlyMap<string, Float64Array>;
  readonly dates: readonly LayoutColumn[];
  readonly order: DateOrder;
  /** The period that the file states. */
  readonly stated: Period;
  /** As in `RawTable`. */
  readonly keepText: boolean;
  readonly faults: Faults;
}

export interface ColumnsRead {
  readonly columns: RowColumns;
  /** Codes met in a currency column or beside amounts. */
  readonly currencies: ReadonlySet<string>;
}

/** Reads what the records say, column by column. */
export function* readColumns(context: ColumnsContext): Work<ColumnsRead> {
  const { layout, body, places, firstRow, values, keepText } = context;
  noteNumbers(context);
  const named = layout.columns
    .filter(({ role }) => role === "activity" || (keepText && role === "text"))
    .sort((a, b) => a.rank - b.rank);
  const names = yield* partOf(
    inTurn(named, (column) => listOf(context, column, (cell) => repairMojibake(textOf(cell)))),
    0,
    0.4
  );
  const resultType = yield* partOf(readText(context, "resultType"), 0.4, 0.5);
  const periods = yield* partOf(readPeriods(context), 0.5, 0.8);
  const money = yield* partOf(readCurrencies(context), 0.8, 1);
  return {
    columns: {
      row: places.map((place) => firstRow + place),
      cellsOf: (row) => body.row(row - firstRow),
      names,
      resultType,
      currency: money.column,
      from: periods.from,
      to: periods.to,
      values: new Map(Array.from(values, ([id, numbers]) => [id, pick(numbers, places)])),
    },
    currencies: money.met,
  };
}

function* listOf<Cell>(
  { cells, places }: ColumnsContext,
  { index }: LayoutColumn,
  readCell: (cell: RawCell) => Cell
): Work<CodedList<Cell>> {
  const { cells: different, codes } = cells[index] ?? noCells;
  const read = new Array<Cell>(different.length);
  yield* forEach(different.length, (code) => {
    read[code] = readCell(different[code] ?? "");
  });
  const list = new CodedList(read, codes);
  // Every row is a record in most tables.
  return codes.length === places.length ? list : list.pick(places);
}

/** The text of the column in that role, the first one the report lists; null where a row has none. */
function* readText(
  context: ColumnsContext,
  role: LayoutColumn["role"]
): Work<CodedList<string | null>> {
  const [column] = context.layout.columns
    .filter((one) => one.role === role)
    .sort((a, b) => a.rank - b.rank);
  if (column === undefined) return CodedList.same<string | null>(null, context.places.length);
  return yield* listOf(context, column, (cell) => (isMissing(cell) ? null : textOf(cell)));
}

function noteNumbers({ metrics, places, firstRow, faults }: ColumnsContext): void {
  for (const { column, unreadable } of metrics) {
    if (unreadable.size === 0) continue;
    for (const place of places) {
      if (unreadable.has(place)) faults.number(column, firstRow + place);
    }
  }
}

/** A row's own days: a day or range of its own goes before the report's first and last day. */
function* readPeriods(context: ColumnsContext): Work<Pick<RowColumns, "from" | "to">> {
  const { cells, dates, places, order, firstRow, stated, faults } = context;
  const none = CodedList.same<IsoDate | null>(null, places.length);
  let [from, to] = [none, none];
  const sorted = [...dates].sort((a, b) => Number(a.role === "date") - Number(b.role === "date"));
  for (const column of sorted) {
    const days = daysReader(column, order, stated);
    const unreadable = new Set<RawCell>();
    const spans = yield* listOf(context, column, (cell) => days(cell, () => unreadable.add(cell)));
    const { cells: different, codes } = cells[column.index] ?? noCells;
    if (unreadable.size > 0) {
      for (const place of places) {
        const cell = different[codes[place] ?? 0] ?? "";
        if (unreadable.has(cell)) faults.day(column, firstRow + place, cell);
      }
    }
    const first = spans.map((span) => span?.from ?? null);
    const last = spans.map((span) => span?.to ?? null);
    if (column.role !== "to") from = from === none ? first : from.under(first);
    if (column.role !== "from") to = to === none ? last : to.under(last);
  }
  return { from, to };
}

/** The code of each row: that of its currency column, else the first beside its amounts. */
function* readCurrencies(
  context: ColumnsContext
): Work<{ column: CodedList<string | null>; met: ReadonlySet<string> }> {
  const { metrics, places } = context;
  const codes = yield* readText(context, "currency");
  const written = codes.map((code) => (code === null ? null : (currencyOf(code) ?? null)));
  const beside = metrics.flatMap((one) => (one.currencies.size === 0 ? [] : [one.currencies]));
  if (beside.length === 0) {
    return { column: written, met: new Set(written.different().flatMap((code) => code ?? [])) };
  }
  const met = new Set<string>();
  const column = places.map((place, at) => {
    const symbols = beside.flatMap((found) => found.get(place) ?? []);
    for (const symbol of symbols) met.add(symbol);
    const own = written.at(at) ?? symbols[0] ?? null;
    if (own !== null) met.add(own);
    return own;
  });
  return { column: CodedList.of(column), met };
}

function pick(numbers: Float64Array, places: readonly number[]): Float64Array {
  if (numbers.length === places.length) return numbers;
  const picked = new Float64Array(places.length);
  places.forEach((place, index) => {
    picked[index] = numbers[place] ?? NaN;
  });
  return picked;
}
