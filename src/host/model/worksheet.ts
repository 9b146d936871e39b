import { refuse } from "../protocol/officeError";
import { LAST_COLUMN, LAST_ROW } from "./address";
import { AutoFilter } from "./autoFilter";
import type { Book, Place } from "./book";
import { ChartCollection } from "./charts";
import { ExcelObject } from "./excelObject";
import { WorksheetFreezePanes } from "./freezePanes";
import { NamedItemCollection } from "./namedItems";
import { PageBreakCollection } from "./pageBreaks";
import { PageLayout } from "./pageLayout";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { demandSheetName } from "./sheetName";
import { TableCollection } from "./tables";
import { colorOf } from "./color";
import { WorksheetCustomPropertyCollection } from "./worksheetCustomProperties";
import { WorksheetProtection } from "./worksheetProtection";

const VISIBILITIES = ["Visible", "Hidden", "VeryHidden"];

/** One sheet; it is known by its id, which survives renaming. */
export class Worksheet extends ExcelObject {
  static override readonly typeName: string = "Worksheet";

  constructor(
    book: Book,
    readonly sheetId: string
  ) {
    super(book);
  }

  override pathId(): string {
    return this.sheetId;
  }
  get id(): string {
    return this.sheetId;
  }
  get name(): string {
    return this.book.sheetName(this.sheetId);
  }
  set name(name: string) {
    demandSheetName(this.book, name, this.sheetId);
    this.book.later(this.book.grid.renameSheet(this.sheetId, name));
  }
  get position(): number {
    return this.book.grid.sheets().findIndex(({ id }) => id === this.sheetId);
  }
  set position(position: number) {
    if (!(position >= 0 && position < this.book.grid.sheets().length)) {
      throw refuse("InvalidArgument", "There is no such position.");
    }
    this.book.later(this.book.grid.moveSheet(this.sheetId, position));
  }
  get visibility(): string {
    const known = this.book.factsOf(this.#owner).visibility;
    return typeof known === "string" ? known : "Visible";
  }
  set visibility(visibility: string) {
    if (!VISIBILITIES.includes(visibility)) {
      throw refuse("InvalidArgument", `"${visibility}" is not a visibility.`);
    }
    const others = this.book.grid.sheets().filter(({ id }) => id !== this.sheetId);
    const seen = others.some(({ id }) => new Worksheet(this.book, id).visibility === "Visible");
    if (visibility !== "Visible" && !seen) {
      throw refuse("InvalidOperation", "A workbook must keep one visible sheet.");
    }
    this.book.remember(this.#owner, { visibility });
  }
  get showGridlines(): boolean {
    return this.book.factsOf(this.#owner).showGridlines !== false;
  }
  set showGridlines(showGridlines: boolean) {
    this.book.remember(this.#owner, { showGridlines });
    this.book.later(this.book.grid.setGridlines(this.alive(), showGridlines));
  }
  get showHeadings(): boolean {
    return this.book.factsOf(this.#owner).showHeadings !== false;
  }
  set showHeadings(showHeadings: boolean) {
    this.book.remember(this.#owner, { showHeadings });
  }
  /** The name under which the client sets showGridlines. */
  set gridlines(visible: boolean) {
    this.showGridlines = visible;
  }
  /** The name under which the client sets showHeadings. */
  set headings(visible: boolean) {
    this.showHeadings = visible;
  }
  get tabColor(): string {
    const known = this.book.factsOf(this.#owner).tabColor;
    return typeof known === "string" ? known : "";
  }
  set tabColor(color: string) {
    const tabColor = color === "" ? "" : colorOf(color);
    this.book.remember(this.#owner, { tabColor });
    this.book.later(this.book.grid.setTabColor(this.alive(), tabColor));
  }
  get standardHeight(): number {
    return 15;
  }
  get standardWidth(): number {
    const known = this.book.factsOf(this.#owner).standardWidth;
    return typeof known === "number" ? known : 8.43;
  }
  set standardWidth(standardWidth: number) {
    this.book.remember(this.#owner, { standardWidth });
  }
  get enableCalculation(): boolean {
    return true;
  }

  get tables(): TableCollection {
    return new TableCollection(this.book, this.alive());
  }
  get charts(): ChartCollection {
    return new ChartCollection(this.book, this.alive());
  }
  get names(): NamedItemCollection {
    return new NamedItemCollection(this.book, this.alive());
  }
  get autoFilter(): AutoFilter {
    return new AutoFilter(this.book, this.alive());
  }
  get freezePanes(): WorksheetFreezePanes {
    return new WorksheetFreezePanes(this.book, this.alive());
  }
  get pageLayout(): PageLayout {
    return new PageLayout(this.book, this.alive());
  }
  get horizontalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.alive(), "horizontal");
  }
  get verticalPageBreaks(): PageBreakCollection {
    return new PageBreakCollection(this.book, this.alive(), "vertical");
  }
  get protection(): WorksheetProtection {
    return new WorksheetProtection(this.book, this.alive());
  }
  get customProperties(): WorksheetCustomPropertyCollection {
    return new WorksheetCustomPropertyCollection(this.book, this.alive());
  }

  async activate(): Promise<void> {
    if (this.visibility !== "Visible") {
      throw refuse("InvalidOperation", "A hidden sheet cannot be activated.");
    }
    await this.book.grid.activateSheet(this.alive());
  }

  async delete(): Promise<void> {
    if (this.book.grid.sheets().length === 1) {
      throw refuse("InvalidOperation", "A workbook must keep one sheet.");
    }
    if (this.visibility === "VeryHidden") {
      throw refuse("InvalidOperation", "A very hidden sheet cannot be deleted.");
    }
    this.book.forgetSheet(this.alive());
    await this.book.grid.deleteSheet(this.sheetId);
  }

  getRange(address?: string | null): Range {
    const entire = { row: 0, column: 0, rows: LAST_ROW, columns: LAST_COLUMN };
    if (address === undefined || address === null || address === "") return this.on(entire);
    const place = this.book.place(address, this.alive());
    if (place === null || place.sheetId !== this.sheetId) {
      throw refuse("InvalidArgument", `"${address}" is not a range of this sheet.`);
    }
    return this.on(place.area);
  }

  getRanges(addresses: string): RangeAreas {
    const ranges = addresses.split(/[,;]/).map((address) => this.getRange(address.trim()));
    return new RangeAreas(this.book, ranges);
  }

  getRangeByIndexes(row: number, column: number, rows: number, columns: number): Range {
    return this.on({ row, column, rows, columns });
  }

  getCell(row: number, column: number): Range {
    return this.on({ row, column, rows: 1, columns: 1 });
  }

  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getCell(0, 0);
  }

  /** Cells with contents, whether or not those that only have a look are asked for. */
  getUsedRangeOrNullObject(): Range | null {
    const area = this.book.grid.usedArea(this.alive());
    return area === null ? null : this.on(area);
  }

  calculate(): void {
    void this.alive();
  }

  /** The id; ItemNotFound once the sheet has been deleted. */
  alive(): string {
    this.book.sheetName(this.sheetId);
    return this.sheetId;
  }

  get #owner(): string {
    return `sheet ${this.sheetId}`;
  }

  private on(area: Place["area"]): Range {
    return new Range(this.book, this.alive(), area);
  }
}
