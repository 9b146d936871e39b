import type { Book } from "./book";
import type { Chart } from "./charts";
import { ChartFont, ChartLineFormat, ChartPart } from "./chartParts";

/** The axes of a chart. */
export class ChartAxes extends ChartPart {
  static override readonly typeName: string = "ChartAxes";

  constructor(book: Book, chart: Chart) {
    super(book, chart, "axes");
  }
  get categoryAxis(): ChartAxis {
    return new ChartAxis(this.book, this.chart, "categoryAxis");
  }
  get valueAxis(): ChartAxis {
    return new ChartAxis(this.book, this.chart, "valueAxis");
  }
  getItem(type: string, group = "Primary"): ChartAxis {
    const name = type === "Category" ? "categoryAxis" : "valueAxis";
    const part = group === "Secondary" ? `secondary.${name}` : name;
    return new ChartAxis(this.book, this.chart, part);
  }
}

/** One axis. */
export class ChartAxis extends ChartPart {
  static override readonly typeName: string = "ChartAxis";

  get minimum(): number | string {
    return this.fact<number | string>("minimum", "");
  }
  set minimum(minimum: number | string) {
    this.keep("minimum", minimum);
  }
  get maximum(): number | string {
    return this.fact<number | string>("maximum", "");
  }
  set maximum(maximum: number | string) {
    this.keep("maximum", maximum);
  }
  get majorUnit(): number | string {
    return this.fact<number | string>("majorUnit", "");
  }
  set majorUnit(unit: number | string) {
    this.keep("majorUnit", unit);
  }
  get visible(): boolean {
    return this.fact("visible", true);
  }
  set visible(visible: boolean) {
    this.keep("visible", visible);
  }
  get numberFormat(): string {
    return this.fact("numberFormat", "General");
  }
  set numberFormat(numberFormat: string) {
    this.keep("numberFormat", numberFormat);
  }
  get reversePlotOrder(): boolean {
    return this.fact("reversePlotOrder", false);
  }
  set reversePlotOrder(reverse: boolean) {
    this.keep("reversePlotOrder", reverse);
  }
  get tickLabelPosition(): string {
    return this.fact("tickLabelPosition", "NextToAxis");
  }
  set tickLabelPosition(position: string) {
    this.keep("tickLabelPosition", position);
  }
  get categoryType(): string {
    return this.fact("categoryType", "Automatic");
  }
  set categoryType(type: string) {
    this.keep("categoryType", type);
  }
  get title(): ChartAxisTitle {
    return new ChartAxisTitle(this.book, this.chart, `${this.part}.title`);
  }
  get majorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.chart, `${this.part}.majorGridlines`);
  }
  get minorGridlines(): ChartGridlines {
    return new ChartGridlines(this.book, this.chart, `${this.part}.minorGridlines`);
  }
  get format(): ChartAxisFormat {
    return new ChartAxisFormat(this.book, this.chart, this.part);
  }
}

/** What an axis is called. */
export class ChartAxisTitle extends ChartPart {
  static override readonly typeName: string = "ChartAxisTitle";

  get text(): string {
    return this.fact("text", "");
  }
  set text(text: string) {
    this.keep("text", text);
  }
  get visible(): boolean {
    return this.fact("visible", this.text !== "");
  }
  set visible(visible: boolean) {
    this.keep("visible", visible);
  }
}

/** The lines across the plot. */
export class ChartGridlines extends ChartPart {
  static override readonly typeName: string = "ChartGridlines";

  get visible(): boolean {
    return this.fact("visible", this.part === "valueAxis.majorGridlines");
  }
  set visible(visible: boolean) {
    this.keep("visible", visible);
  }
  get format(): ChartGridlinesFormat {
    return new ChartGridlinesFormat(this.book, this.chart, this.part);
  }
}

/** Look of those lines. */
export class ChartGridlinesFormat extends ChartPart {
  static override readonly typeName: string = "ChartGridlinesFormat";

  get line(): ChartLineFormat {
    return new ChartLineFormat(this.book, this.chart, this.part);
  }
}

/** Look of an axis. */
export class ChartAxisFormat extends ChartPart {
  static override readonly typeName: string = "ChartAxisFormat";

  get font(): ChartFont {
    return new ChartFont(this.book, this.chart, this.part);
  }
  get line(): ChartLineFormat {
    return new ChartLineFormat(this.book, this.chart, this.part);
  }
}
