import { refuse } from "../protocol/officeError";
import { areaText, columnLetters } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { oneOf } from "./rangeFormat";

const DEFAULTS = {
  orientation: "Portrait",
  paperSize: "Letter",
  centerHorizontally: false,
  centerVertically: false,
  printGridlines: false,
  printHeadings: false,
  blackAndWhite: false,
  topMargin: 54,
  bottomMargin: 54,
  leftMargin: 50.4,
  rightMargin: 50.4,
};
type Known = typeof DEFAULTS;

/** How a sheet is printed; kept as facts of the sheet, since no grid prints. */
export class PageLayout extends ExcelObject {
  static override readonly typeName: string = "PageLayout";

  constructor(
    book: Book,
    private readonly sheetId: string
  ) {
    super(book);
  }

  get orientation(): string {
    return this.known("orientation");
  }
  set orientation(orientation: string) {
    this.keep({ orientation: oneOf(orientation, ["Portrait", "Landscape"]) });
  }
  get paperSize(): string {
    return this.known("paperSize");
  }
  set paperSize(paperSize: string) {
    this.keep({ paperSize });
  }
  get centerHorizontally(): boolean {
    return this.known("centerHorizontally");
  }
  set centerHorizontally(centerHorizontally: boolean) {
    this.keep({ centerHorizontally });
  }
  get centerVertically(): boolean {
    return this.known("centerVertically");
  }
  set centerVertically(centerVertically: boolean) {
    this.keep({ centerVertically });
  }
  get printGridlines(): boolean {
    return this.known("printGridlines");
  }
  set printGridlines(printGridlines: boolean) {
    this.keep({ printGridlines });
  }
  get printHeadings(): boolean {
    return this.known("printHeadings");
  }
  set printHeadings(printHeadings: boolean) {
    this.keep({ printHeadings });
  }
  get blackAndWhite(): boolean {
    return this.known("blackAndWhite");
  }
  set blackAndWhite(blackAndWhite: boolean) {
    this.keep({ blackAndWhite });
  }
  get topMargin(): number {
    return this.known("topMargin");
  }
  set topMargin(topMargin: number) {
    this.keep({ topMargin });
  }
  get bottomMargin(): number {
    return this.known("bottomMargin");
  }
  set bottomMargin(bottomMargin: number) {
    this.keep({ bottomMargin });
  }
  get leftMargin(): number {
    return this.known("leftMargin");
  }
  set leftMargin(leftMargin: number) {
    this.keep({ leftMargin });
  }
  get rightMargin(): number {
    return this.known("rightMargin");
  }
  set rightMargin(rightMargin: number) {
    this.keep({ rightMargin });
  }
  get zoom(): unknown {
    return this.book.factsOf(this.#owner).zoom ?? { scale: 100 };
  }
  /** Either a scale or pages to fit, not both. */
  set zoom(zoom: unknown) {
    const { scale, horizontalFitToPages, verticalFitToPages } = zoom as Record<string, unknown>;
    const fits = horizontalFitToPages !== undefined || verticalFitToPages !== undefined;
    if (scale !== undefined && scale !== null && fits) {
      throw refuse("InvalidArgument", "A zoom is either a scale or pages to fit.");
    }
    this.keep({ zoom });
  }
  get headersFooters(): HeaderFooterGroup {
    return new HeaderFooterGroup(this.book, this.#owner);
  }

  setPrintArea(area: Range | RangeAreas | string): void {
    const printArea =
      area instanceof RangeAreas ? area.areaTexts : areaText(this.rangeOf(area).area);
    this.keep({ printArea });
  }
  getPrintAreaOrNullObject(): Range | null {
    return this.recalled("printArea");
  }
  setPrintTitleRows(rows: Range | string): void {
    const { row, rows: count } = this.rangeOf(rows).area;
    this.keep({ printTitleRows: `${row + 1}:${row + count}` });
  }
  getPrintTitleRowsOrNullObject(): Range | null {
    return this.recalled("printTitleRows");
  }
  setPrintTitleColumns(columns: Range | string): void {
    const { column, columns: count } = this.rangeOf(columns).area;
    this.keep({
      printTitleColumns: `${columnLetters(column)}:${columnLetters(column + count - 1)}`,
    });
  }
  getPrintTitleColumnsOrNullObject(): Range | null {
    return this.recalled("printTitleColumns");
  }
  setPrintMargins(unit: string, margins: Readonly<Record<string, number>>): void {
    const points = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 }[unit];
    if (points === undefined) throw refuse("InvalidArgument", `"${unit}" is not a unit.`);
    for (const [side, size] of Object.entries(margins))
      this.keep({ [`${side}Margin`]: size * points });
  }

  get #owner(): string {
    return `page layout ${this.sheetId}`;
  }

  private known<K extends keyof Known>(name: K): Known[K] {
    return (this.book.factsOf(this.#owner)[name] as Known[K] | undefined) ?? DEFAULTS[name];
  }

  private keep(facts: Record<string, unknown>): void {
    this.book.remember(this.#owner, facts);
  }

  private rangeOf(given: Range | string): { area: Range["area"] } {
    const place = typeof given === "string" ? this.book.place(given, this.sheetId) : given;
    if (place === null) throw refuse("InvalidArgument", "That is not a range of this sheet.");
    return place;
  }

  private recalled(name: string): Range | null {
    const text = this.book.factsOf(this.#owner)[name];
    if (typeof text !== "string") return null;
    return new Range(this.book, this.sheetId, this.rangeOf(text).area);
  }
}

/** Headers and footers, kept as text. */
export class HeaderFooterGroup extends ExcelObject {
  static override readonly typeName: string = "HeaderFooterGroup";

  constructor(
    book: Book,
    private readonly owner: string
  ) {
    super(book);
  }

  get defaultForAllPages(): HeaderFooter {
    return new HeaderFooter(this.book, this.owner);
  }
}

/** The header and footer of all pages. */
export class HeaderFooter extends ExcelObject {
  static override readonly typeName: string = "HeaderFooter";

  constructor(
    book: Book,
    private readonly owner: string
  ) {
    super(book);
  }

  get leftHeader(): string {
    return this.text("leftHeader");
  }
  set leftHeader(leftHeader: string) {
    this.book.remember(this.owner, { leftHeader });
  }
  get centerHeader(): string {
    return this.text("centerHeader");
  }
  set centerHeader(centerHeader: string) {
    this.book.remember(this.owner, { centerHeader });
  }
  get rightHeader(): string {
    return this.text("rightHeader");
  }
  set rightHeader(rightHeader: string) {
    this.book.remember(this.owner, { rightHeader });
  }
  get leftFooter(): string {
    return this.text("leftFooter");
  }
  set leftFooter(leftFooter: string) {
    this.book.remember(this.owner, { leftFooter });
  }
  get centerFooter(): string {
    return this.text("centerFooter");
  }
  set centerFooter(centerFooter: string) {
    this.book.remember(this.owner, { centerFooter });
  }
  get rightFooter(): string {
    return this.text("rightFooter");
  }
  set rightFooter(rightFooter: string) {
    this.book.remember(this.owner, { rightFooter });
  }

  private text(name: string): string {
    const known = this.book.factsOf(this.owner)[name];
    return typeof known === "string" ? known : "";
  }
}
