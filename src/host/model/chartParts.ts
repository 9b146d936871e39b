import type { Book } from "./book";
import type { Chart } from "./charts";
import { colorOf } from "./color";
import { ExcelObject } from "./excelObject";

/** A part of a chart, whose facts are kept with the chart under the part's name. */
export abstract class ChartPart extends ExcelObject {
  constructor(
    book: Book,
    protected readonly chart: Chart,
    protected readonly part: string
  ) {
    super(book);
  }

  protected fact<T>(name: string, otherwise: T): T {
    const known = this.chart.facts()[`${this.part}.${name}`];
    return known === undefined ? otherwise : (known as T);
  }
  protected keep(name: string, value: unknown): void {
    this.chart.remember({ [`${this.part}.${name}`]: value });
  }
}

/** The chart's title; its text is the grid's, its look a fact. */
export class ChartTitle extends ChartPart {
  static override readonly typeName: string = "ChartTitle";

  constructor(book: Book, chart: Chart) {
    super(book, chart, "title");
  }
  get text(): string {
    return this.chart.record().title;
  }
  set text(title: string) {
    this.chart.change({ title });
    this.keep("visible", true);
  }
  get visible(): boolean {
    return this.fact("visible", this.text !== "");
  }
  set visible(visible: boolean) {
    this.keep("visible", visible);
  }
  get overlay(): boolean {
    return this.fact("overlay", false);
  }
  set overlay(overlay: boolean) {
    this.keep("overlay", overlay);
  }
  get format(): ChartTitleFormat {
    return new ChartTitleFormat(this.book, this.chart, "title");
  }
}

/** Where the legend stands, or that there is none. */
export class ChartLegend extends ChartPart {
  static override readonly typeName: string = "ChartLegend";

  constructor(book: Book, chart: Chart) {
    super(book, chart, "legend");
  }
  get visible(): boolean {
    return this.fact("visible", true);
  }
  set visible(visible: boolean) {
    this.keep("visible", visible);
  }
  get position(): string {
    return this.fact("position", "Bottom");
  }
  set position(position: string) {
    this.keep("position", position);
  }
  get overlay(): boolean {
    return this.fact("overlay", false);
  }
  set overlay(overlay: boolean) {
    this.keep("overlay", overlay);
  }
  get format(): ChartLegendFormat {
    return new ChartLegendFormat(this.book, this.chart, "legend");
  }
}

/** Labels on the points. */
export class ChartDataLabels extends ChartPart {
  static override readonly typeName: string = "ChartDataLabels";

  get showValue(): boolean {
    return this.fact("showValue", false);
  }
  set showValue(show: boolean) {
    this.keep("showValue", show);
  }
  get showSeriesName(): boolean {
    return this.fact("showSeriesName", false);
  }
  set showSeriesName(show: boolean) {
    this.keep("showSeriesName", show);
  }
  get showCategoryName(): boolean {
    return this.fact("showCategoryName", false);
  }
  set showCategoryName(show: boolean) {
    this.keep("showCategoryName", show);
  }
  get showPercentage(): boolean {
    return this.fact("showPercentage", false);
  }
  set showPercentage(show: boolean) {
    this.keep("showPercentage", show);
  }
  get position(): string {
    return this.fact("position", "BestFit");
  }
  set position(position: string) {
    this.keep("position", position);
  }
  get numberFormat(): string {
    return this.fact("numberFormat", "General");
  }
  set numberFormat(numberFormat: string) {
    this.keep("numberFormat", numberFormat);
  }
  get format(): ChartDataLabelFormat {
    return new ChartDataLabelFormat(this.book, this.chart, this.part);
  }
}

/** Letters of a part. */
export class ChartFont extends ChartPart {
  static override readonly typeName: string = "ChartFont";

  get color(): string {
    return this.fact("fontColor", "#000000");
  }
  set color(color: string) {
    this.keep("fontColor", colorOf(color));
  }
  get size(): number {
    return this.fact("fontSize", 10);
  }
  set size(size: number) {
    this.keep("fontSize", size);
  }
  get bold(): boolean {
    return this.fact("bold", false);
  }
  set bold(bold: boolean) {
    this.keep("bold", bold);
  }
  get italic(): boolean {
    return this.fact("italic", false);
  }
  set italic(italic: boolean) {
    this.keep("italic", italic);
  }
  get name(): string {
    return this.fact("fontName", "Calibri");
  }
  set name(name: string) {
    this.keep("fontName", name);
  }
}

/** Area colour of a part; a colour is set by a method, not a property. */
export class ChartFill extends ChartPart {
  static override readonly typeName: string = "ChartFill";

  setSolidColor(color: string): void {
    this.keep("fill", colorOf(color));
  }
  clear(): void {
    this.keep("fill", null);
  }
}

/** Line of a part. */
export class ChartLineFormat extends ChartPart {
  static override readonly typeName: string = "ChartLineFormat";

  get color(): string {
    return this.fact("line", "");
  }
  set color(color: string) {
    this.keep("line", colorOf(color));
  }
  get weight(): number {
    return this.fact("lineWeight", 2.25);
  }
  set weight(weight: number) {
    this.keep("lineWeight", weight);
  }
  get lineStyle(): string {
    return this.fact("lineStyle", "Automatic");
  }
  set lineStyle(style: string) {
    this.keep("lineStyle", style);
  }
  clear(): void {
    this.keep("lineStyle", "None");
  }
}

abstract class LetteredFormat extends ChartPart {
  get font(): ChartFont {
    return new ChartFont(this.book, this.chart, this.part);
  }
  get fill(): ChartFill {
    return new ChartFill(this.book, this.chart, this.part);
  }
}

/** Look of the whole chart. */
export class ChartAreaFormat extends LetteredFormat {
  static override readonly typeName: string = "ChartAreaFormat";

  get border(): ChartBorder {
    return new ChartBorder(this.book, this.chart, `${this.part}.border`);
  }
}
/** The frame of a part. */
export class ChartBorder extends ChartLineFormat {
  static override readonly typeName: string = "ChartBorder";
}
/** Look of the title. */
export class ChartTitleFormat extends LetteredFormat {
  static override readonly typeName: string = "ChartTitleFormat";
}
/** Look of the legend. */
export class ChartLegendFormat extends LetteredFormat {
  static override readonly typeName: string = "ChartLegendFormat";
}
/** Look of the labels. */
export class ChartDataLabelFormat extends LetteredFormat {
  static override readonly typeName: string = "ChartDataLabelFormat";
}
