import { cellAt } from "./address";
import { serialOf } from "./dates";
import type { Facts } from "./facts";
import { notAvailable, type FigureRow } from "./figures";
import { columns, monthRows, rowIn, type Layout } from "./layout";
import type { TimeLine } from "./time-layout";
import { cell, equal, number, own, unknown, when, type Told } from "./told";
import type { CellValue } from "./workbook";

/** One line over the workbook's columns; null leaves a cell empty. */
export interface ToldRow {
  readonly total: Told | null;
  readonly outside: Told | null;
  readonly months: readonly Told[];
}

/** How many months the short term has until the person says otherwise. */
export const initialShortTerm = 3;

/** What SUM makes of cells: texts are passed over. */
export function sum(values: readonly CellValue[]): CellValue {
  const error = values.find((value) => typeof value === "object" && value !== null);
  if (error !== undefined) return error;
  return values.reduce<number>((total, each) => total + (typeof each === "number" ? each : 0), 0);
}

/** What MAX makes of cells that are never below 0. */
export function largest(values: readonly CellValue[]): number {
  return Math.max(0, ...values.filter((value) => typeof value === "number"));
}

/** ROSI; where one of the two is not known, or nothing was spent, nobody knows it. */
export function rosiOf(invested: Told, gained: Told): Told {
  return when(equal(invested, number(0)), unknown, own("ROSI", invested, gained));
}

/** References into the KPI sheet and what stands there, while the lines are put together one after another. */
export class Timeline {
  readonly lines = new Map<TimeLine, ToldRow>();

  constructor(
    readonly facts: Facts,
    readonly layout: Layout,
    readonly figures: ReadonlyMap<string, FigureRow>
  ) {}

  /** The row of a line; without months, lines that need them have none. */
  row(line: TimeLine): number {
    const row = this.layout.time.rows[line];
    if (row === undefined) throw new Error(`The plan gave no row to ${line}`);
    return row;
  }

  /** The cell of a line in the Total column. */
  total(line: TimeLine): Told {
    const value = this.lines.get(line)?.total?.value ?? null;
    return cell(cellAt(this.row(line), columns.total, "both"), value);
  }

  /** The cell of a line in a month, the month before the first being the column outside the months. */
  month(line: TimeLine, index: number): Told {
    const row = this.lines.get(line);
    const told = index < 0 ? row?.outside : row?.months[index];
    const reference = cellAt(this.row(line), columns.firstMonth + index);
    return cell(reference, told?.value ?? null);
  }

  /** A figure of the KPI sheet; `index` as in `month`, null for the total. */
  figure(id: string, index: number | null): Told {
    const row = this.figures.get(id);
    const known = index === null ? row?.total : index < 0 ? row?.outside : row?.months[index];
    const column = index === null ? columns.total : columns.firstMonth + index;
    return cell(cellAt(rowIn(this.layout.kpis.rows, id), column), known ?? notAvailable);
  }

  /** The first day of a month. */
  from(index: number): Told {
    const month = this.facts.months[index];
    const reference = cellAt(monthRows.from, columns.firstMonth + index, "row");
    return cell(reference, month === undefined ? null : serialOf(month.from));
  }

  /** The months of a row as a range. */
  range(row: number): string {
    const last = columns.firstMonth + this.layout.months - 1;
    return `${cellAt(row, columns.firstMonth, "both")}:${cellAt(row, last, "both")}`;
  }

  /** The months of a row up to one of them. */
  until(row: number, index: number, first: number = columns.firstMonth): string {
    const last = columns.firstMonth + index;
    return `${cellAt(row, first, "column")}:${cellAt(row, last)}`;
  }

  values(line: TimeLine): CellValue[] {
    return (this.lines.get(line)?.months ?? []).map(({ value }) => value);
  }

  /** What a line says for the month whose first day is `day`, or for the one `later`. */
  inMonth(row: number, values: readonly CellValue[], day: Told, later = false): Told {
    const place = this.facts.months.findIndex(({ from }) => serialOf(from) === day.value);
    const found = place === -1 ? undefined : values[later ? place + 1 : place];
    const match = `MATCH(${day.text},${this.range(monthRows.from)},0)${later ? "+1" : ""}`;
    return cell(`INDEX(${this.range(row)},${match})`, found ?? notAvailable);
  }

  /** A line whose total is that of the latest month with anything in it. */
  add(line: TimeLine, month: (index: number) => Told, total?: Told): void {
    const months = this.facts.months.map((_, index) => month(index));
    const values = months.map(({ value }) => value);
    const latest = () => this.inMonth(this.row(line), values, this.total("active"));
    this.lines.set(line, {
      total: total ?? when(equal(this.total("active"), number(0)), unknown, latest()),
      outside: null,
      months,
    });
  }
}
