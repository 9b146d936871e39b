import type { GridArea, GridChart } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import type { Book } from "./book";
import { ChartAxes } from "./chartAxes";
import { ChartAreaFormat, ChartDataLabels, ChartLegend, ChartTitle } from "./chartParts";
import { ChartSeriesCollection } from "./chartSeries";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import { Worksheet } from "./worksheet";

/** The charts of a sheet. */
export class ChartCollection extends ExcelObject {
  static override readonly typeName: string = "ChartCollection";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get count(): number {
    return this.listed().length;
  }
  getCount(): number {
    return this.count;
  }
  listed(): readonly Chart[] {
    return this.book.grid
      .charts()
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ id }) => new Chart(this.book, id));
  }

  async add(type: string, source: Range, seriesBy = "Auto"): Promise<Chart> {
    if (!(source instanceof Range)) throw refuse("InvalidArgument", "A chart needs a range.");
    const record: GridChart = {
      id: this.book.newId("chart"),
      sheetId: this.sheetId,
      name: this.freeName(),
      type,
      title: "",
      altText: "",
      place: { left: 0, top: 0, width: 360, height: 216 },
      ...layout(this.book, source, seriesBy),
    };
    await this.book.grid.putChart(record);
    return new Chart(this.book, record.id);
  }

  getItem(nameOrId: string): Chart {
    const found = this.getItemOrNullObject(nameOrId);
    if (found === null) throw refuse("ItemNotFound", `There is no chart "${nameOrId}".`);
    return found;
  }
  getItemOrNullObject(nameOrId: string): Chart | null {
    const charts = this.listed();
    const wanted = nameOrId.toLowerCase();
    return (
      charts.find(({ name }) => name.toLowerCase() === wanted) ??
      charts.find(({ id }) => id === nameOrId) ??
      null
    );
  }
  getItemAt(index: number): Chart {
    const found = this.listed()[index];
    if (found === undefined) throw refuse("InvalidArgument", "There is no such chart.");
    return found;
  }

  private freeName(): string {
    const names = new Set(this.listed().map(({ name }) => name));
    let number = 1;
    while (names.has(`Chart ${number}`)) number += 1;
    return `Chart ${number}`;
  }
}

/** One chart; it is known by its id. */
export class Chart extends ExcelObject {
  static override readonly typeName: string = "Chart";

  constructor(
    book: Book,
    private readonly chartId: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.chartId;
  }
  get id(): string {
    return this.chartId;
  }
  get name(): string {
    return this.record().name;
  }
  set name(name: string) {
    this.change({ name });
  }
  get chartType(): string {
    return this.record().type;
  }
  set chartType(type: string) {
    this.change({ type });
  }
  get left(): number {
    return this.record().place.left;
  }
  set left(left: number) {
    this.move({ left });
  }
  get top(): number {
    return this.record().place.top;
  }
  set top(top: number) {
    this.move({ top });
  }
  get width(): number {
    return this.record().place.width;
  }
  set width(width: number) {
    this.move({ width });
  }
  get height(): number {
    return this.record().place.height;
  }
  set height(height: number) {
    this.move({ height });
  }
  get style(): number {
    const known = this.facts().style;
    return typeof known === "number" ? known : 201;
  }
  set style(style: number) {
    this.remember({ style });
  }
  get showAllFieldButtons(): boolean {
    return false;
  }
  get title(): ChartTitle {
    return new ChartTitle(this.book, this);
  }
  get legend(): ChartLegend {
    return new ChartLegend(this.book, this);
  }
  get axes(): ChartAxes {
    return new ChartAxes(this.book, this);
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.book, this, "dataLabels");
  }
  get format(): ChartAreaFormat {
    return new ChartAreaFormat(this.book, this, "area");
  }
  get series(): ChartSeriesCollection {
    return new ChartSeriesCollection(this.book, this);
  }
  get worksheet(): Worksheet {
    return new Worksheet(this.book, this.record().sheetId);
  }

  setData(source: Range, seriesBy = "Auto"): void {
    if (!(source instanceof Range)) throw refuse("InvalidArgument", "A chart needs a range.");
    this.change(layout(this.book, source, seriesBy));
  }

  /** Lays the chart over the cells from the start's corner to the end's. */
  setPosition(startCell: Range | string, endCell?: Range | string | null): void {
    const { sheetId } = this.record();
    const start = this.placeOf(startCell, sheetId);
    const end = endCell === undefined || endCell === null ? null : this.placeOf(endCell, sheetId);
    const left = offset(start.column, (at) => this.book.grid.columnWidth(sheetId, at));
    const top = offset(start.row, (at) => this.book.grid.rowHeight(sheetId, at));
    if (end === null) {
      this.move({ left, top });
      return;
    }
    const right = offset(end.column + end.columns, (at) => this.book.grid.columnWidth(sheetId, at));
    const bottom = offset(end.row + end.rows, (at) => this.book.grid.rowHeight(sheetId, at));
    this.move({ left, top, width: right - left, height: bottom - top });
  }

  async delete(): Promise<void> {
    this.record();
    await this.book.grid.deleteChart(this.chartId);
    this.book.forget(this.#owner);
  }
  async activate(): Promise<void> {
    await this.book.grid.activateSheet(this.record().sheetId);
  }

  /** The grid's own record; ItemNotFound once the chart is gone. */
  record(): GridChart {
    const record = this.book.grid.charts().find(({ id }) => id === this.chartId);
    if (record === undefined) throw refuse("ItemNotFound", "The chart has been deleted.");
    return record;
  }
  change(part: Partial<Omit<GridChart, "id">>): void {
    this.book.later(this.book.grid.putChart({ ...this.record(), ...part }));
  }
  /** What the grid's record has no field for: axes, legend, labels, line colours. */
  facts(): Readonly<Record<string, unknown>> {
    return this.book.factsOf(this.#owner);
  }
  remember(facts: Record<string, unknown>): void {
    this.record();
    this.book.remember(this.#owner, facts);
  }

  get #owner(): string {
    return `chart ${this.chartId}`;
  }

  private move(part: Partial<GridChart["place"]>): void {
    for (const size of Object.values(part)) {
      if (!Number.isFinite(size)) throw refuse("InvalidArgument", "A place is given in points.");
    }
    this.change({ place: { ...this.record().place, ...part } });
  }

  private placeOf(cell: Range | string, sheetId: string): GridArea {
    const place = typeof cell === "string" ? this.book.place(cell, sheetId) : cell;
    if (place === null) throw refuse("InvalidArgument", "That is not a range of this sheet.");
    return place.area;
  }
}

function offset(cells: number, size: (at: number) => number): number {
  let sum = 0;
  for (let at = 0; at < cells; at += 1) sum += size(at);
  return sum;
}

/**
 * Series and categories Excel would guess from a range: text (or nothing) in the corner makes the
 * first row names and the first column categories.
 */
function layout(
  book: Book,
  source: Range,
  seriesBy: string
): Pick<GridChart, "categories" | "series"> {
  const { sheetId, area } = source;
  const cells = book.grid.read(source.alive(), area);
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && area.columns > area.rows);
  const texts = (row: number, column: number): boolean =>
    typeof cells[row]?.[column]?.value === "string" || cells[row]?.[column]?.value === null;
  const nameRow = texts(0, area.columns - 1) && area.rows > 1 ? 1 : 0;
  const nameColumn = texts(area.rows - 1, 0) && area.columns > 1 ? 1 : 0;
  const inner = {
    row: area.row + nameRow,
    column: area.column + nameColumn,
    rows: area.rows - nameRow,
    columns: area.columns - nameColumn,
  };
  const count = byRows ? inner.rows : inner.columns;
  const series = Array.from({ length: count }, (_, index) => {
    const title = byRows
      ? nameColumn === 1 && cells[nameRow + index]?.[0]?.value
      : nameRow === 1 && cells[0]?.[nameColumn + index]?.value;
    const line = byRows
      ? { ...inner, row: inner.row + index, rows: 1 }
      : { ...inner, column: inner.column + index, columns: 1 };
    const name = typeof title === "string" ? title : `Series${index + 1}`;
    return { name, color: null, source: { sheetId, area: line } };
  });
  const labelled = byRows ? nameRow === 1 : nameColumn === 1;
  const labels = byRows
    ? { ...inner, row: area.row, rows: 1 }
    : { ...inner, column: area.column, columns: 1 };
  return { series, categories: labelled ? { sheetId, area: labels } : null };
}
