import type { GridChart } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { absoluteText, quoteSheet } from "./address";
import type { Book } from "./book";
import type { Chart } from "./charts";
import { ChartDataLabels, ChartFill, ChartLineFormat, ChartPart } from "./chartParts";
import { colorOf } from "./color";
import { Range } from "./range";

type Series = GridChart["series"][number];

/** The series of a chart. */
export class ChartSeriesCollection extends ChartPart {
  static override readonly typeName: string = "ChartSeriesCollection";

  constructor(book: Book, chart: Chart) {
    super(book, chart, "series");
  }
  get count(): number {
    return this.chart.record().series.length;
  }
  getCount(): number {
    return this.count;
  }
  listed(): readonly ChartSeries[] {
    return Array.from({ length: this.count }, (_, index) => this.at(index));
  }
  getItemAt(index: number): ChartSeries {
    if (!(index >= 0 && index < this.count)) {
      throw refuse("InvalidArgument", "There is no such series.");
    }
    return this.at(index);
  }

  /** The new series has no values until setValues is called. */
  async add(name?: string, index?: number): Promise<ChartSeries> {
    const record = this.chart.record();
    const place = index ?? record.series.length;
    const source = { sheetId: record.sheetId, area: { row: 0, column: 0, rows: 1, columns: 1 } };
    const added: Series = { name: name ?? `Series${place + 1}`, color: null, source };
    const series = [...record.series.slice(0, place), added, ...record.series.slice(place)];
    await this.book.grid.putChart({ ...record, series });
    return this.at(place);
  }

  private at(index: number): ChartSeries {
    return new ChartSeries(this.book, this.chart, index);
  }
}

/** One series; it is known by its place in the chart. */
export class ChartSeries extends ChartPart {
  static override readonly typeName: string = "ChartSeries";

  constructor(
    book: Book,
    chart: Chart,
    private readonly index: number
  ) {
    super(book, chart, `series${index}`);
  }

  get name(): string {
    return this.record().name;
  }
  set name(name: string) {
    this.change({ name });
  }
  get chartType(): string {
    return this.fact("chartType", this.chart.chartType);
  }
  set chartType(type: string) {
    this.keep("chartType", type);
  }
  get axisGroup(): string {
    return this.fact("axisGroup", "Primary");
  }
  set axisGroup(group: string) {
    this.keep("axisGroup", group);
  }
  get hasDataLabels(): boolean {
    return this.fact("hasDataLabels", false);
  }
  set hasDataLabels(has: boolean) {
    this.keep("hasDataLabels", has);
  }
  get gapWidth(): number {
    return this.fact("gapWidth", 150);
  }
  set gapWidth(width: number) {
    this.keep("gapWidth", width);
  }
  get overlap(): number {
    return this.fact("overlap", 0);
  }
  set overlap(overlap: number) {
    this.keep("overlap", overlap);
  }
  get markerStyle(): string {
    return this.fact("markerStyle", "Automatic");
  }
  set markerStyle(style: string) {
    this.keep("markerStyle", style);
  }
  get markerSize(): number {
    return this.fact("markerSize", 5);
  }
  set markerSize(size: number) {
    this.keep("markerSize", size);
  }
  get markerBackgroundColor(): string {
    return this.fact("markerBackgroundColor", "");
  }
  set markerBackgroundColor(color: string) {
    this.keep("markerBackgroundColor", colorOf(color));
  }
  get markerForegroundColor(): string {
    return this.fact("markerForegroundColor", "");
  }
  set markerForegroundColor(color: string) {
    this.keep("markerForegroundColor", colorOf(color));
  }
  get smooth(): boolean {
    return this.fact("smooth", false);
  }
  set smooth(smooth: boolean) {
    this.keep("smooth", smooth);
  }
  get plotOrder(): number {
    return this.index;
  }
  get dataLabels(): ChartDataLabels {
    return new ChartDataLabels(this.book, this.chart, `${this.part}.dataLabels`);
  }
  get format(): ChartSeriesFormat {
    return new ChartSeriesFormat(this.book, this.chart, this.index);
  }

  /** Where its cells are; the grid keeps no series whose numbers were typed. */
  getDimensionDataSourceString(dimension: string): string {
    const { categories } = this.chart.record();
    const source = ["Categories", "XValues"].includes(dimension)
      ? categories
      : this.record().source;
    if (source === null) throw refuse("InvalidArgument", `The series has no ${dimension}.`);
    const sheet = quoteSheet(this.book.sheetName(source.sheetId));
    return `${sheet}!${absoluteText(source.area)}`;
  }
  setValues(source: Range): void {
    this.change({ source: placeOf(source) });
  }
  /** The grid keeps one set of categories for the whole chart. */
  setXAxisValues(source: Range): void {
    this.chart.change({ categories: placeOf(source) });
  }
  async delete(): Promise<void> {
    const record = this.chart.record();
    const series = record.series.filter((_, index) => index !== this.index);
    await this.book.grid.putChart({ ...record, series });
  }

  /** Changes the grid's record of the series. */
  change(part: Partial<Series>): void {
    const { series } = this.chart.record();
    this.record();
    const changed = series.map((one, index) => (index === this.index ? { ...one, ...part } : one));
    this.chart.change({ series: changed });
  }

  private record(): Series {
    const record = this.chart.record().series[this.index];
    if (record === undefined) throw refuse("ItemNotFound", "The series has been deleted.");
    return record;
  }
}

/** Look of a series. */
export class ChartSeriesFormat extends ChartPart {
  static override readonly typeName: string = "ChartSeriesFormat";

  constructor(
    book: Book,
    chart: Chart,
    private readonly index: number
  ) {
    super(book, chart, `series${index}`);
  }
  get fill(): ChartSeriesFill {
    return new ChartSeriesFill(this.book, this.chart, this.index);
  }
  get line(): ChartSeriesLine {
    return new ChartSeriesLine(this.book, this.chart, this.index);
  }
}

/** Area colour of a series; the grid draws it. */
class ChartSeriesFill extends ChartFill {
  constructor(
    book: Book,
    chart: Chart,
    private readonly index: number
  ) {
    super(book, chart, `series${index}`);
  }
  override setSolidColor(color: string): void {
    super.setSolidColor(color);
    new ChartSeries(this.book, this.chart, this.index).change({ color: colorOf(color) });
  }
}

/** Line of a series; the grid draws it in the same colour. */
class ChartSeriesLine extends ChartLineFormat {
  constructor(
    book: Book,
    chart: Chart,
    private readonly index: number
  ) {
    super(book, chart, `series${index}`);
  }
  override get color(): string {
    return super.color;
  }
  override set color(color: string) {
    super.color = color;
    new ChartSeries(this.book, this.chart, this.index).change({ color: colorOf(color) });
  }
}

function placeOf(source: Range): { sheetId: string; area: Range["area"] } {
  if (!(source instanceof Range)) throw refuse("InvalidArgument", "A series needs a range.");
  return { sheetId: source.sheetId, area: source.area };
}
