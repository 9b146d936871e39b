import type { CellFormat, GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { LAST_COLUMN, LAST_ROW } from "./address";
import type { Book } from "./book";
import { RangeBorderCollection } from "./borders";
import { colorOf } from "./color";
import { ExcelObject } from "./excelObject";
import { fittingHeight, fittingWidth } from "./fitting";
import { FormatProtection } from "./formatProtection";

/** What a format is about: the cells, and the sheet they are on. */
export interface Formatted {
  alive(): string;
  readonly area: GridArea;
}

/** How many cells are compared when a format is read; the first ones stand for the rest. */
const SAMPLE = 2_000;

/** The look of a range. */
export class RangeFormat extends ExcelObject {
  static override readonly typeName: string = "RangeFormat";

  constructor(
    book: Book,
    private readonly range: Formatted
  ) {
    super(book);
  }

  get fill(): RangeFill {
    return new RangeFill(this.book, this);
  }
  get font(): RangeFont {
    return new RangeFont(this.book, this);
  }
  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.book, this.range);
  }
  get protection(): FormatProtection {
    return new FormatProtection(this.book, this.range);
  }

  get horizontalAlignment(): string | null {
    return this.common("horizontalAlignment", "General");
  }
  set horizontalAlignment(alignment: string | null) {
    this.apply({ horizontalAlignment: oneOf(alignment, ["General", "Left", "Center", "Right"]) });
  }
  get verticalAlignment(): string | null {
    return this.common("verticalAlignment", "Bottom");
  }
  set verticalAlignment(alignment: string | null) {
    this.apply({ verticalAlignment: oneOf(alignment, ["Top", "Center", "Bottom"]) });
  }
  get wrapText(): boolean | null {
    return this.common("wrapText", false);
  }
  set wrapText(wrap: boolean | null) {
    this.apply({ wrapText: given(wrap) });
  }
  get indentLevel(): number | null {
    return this.common("indentLevel", 0);
  }
  set indentLevel(level: number | null) {
    if (level === null || !(level >= 0 && level <= 250))
      throw refuse("InvalidArgument", "Indents go from 0 to 250.");
    this.apply({ indentLevel: level });
  }

  get columnWidth(): number | null {
    const { column, columns } = this.range.area;
    const widths = range(column, columns).map((at) =>
      this.book.grid.columnWidth(this.range.alive(), at)
    );
    return same(widths);
  }
  set columnWidth(points: number | null) {
    if (points === null || !(points >= 0))
      throw refuse("InvalidArgument", "A column width is a number of points.");
    const { column, columns } = this.range.area;
    this.book.later(this.book.grid.setColumnWidth(this.range.alive(), column, columns, points));
  }
  get rowHeight(): number | null {
    const { row, rows } = this.range.area;
    return same(range(row, rows).map((at) => this.book.grid.rowHeight(this.range.alive(), at)));
  }
  set rowHeight(points: number | null) {
    if (points === null || !(points >= 0 && points <= 409.5)) {
      throw refuse("InvalidArgument", "A row height is between 0 and 409.5 points.");
    }
    const { row, rows } = this.range.area;
    this.book.later(this.book.grid.setRowHeight(this.range.alive(), row, rows, points));
  }

  autofitColumns(): void {
    const { column, columns } = this.range.area;
    const used = this.book.grid.usedArea(this.range.alive());
    if (used === null) return;
    for (const at of range(column, Math.min(columns, used.column + used.columns - column))) {
      const texts = this.book.grid.text(this.range.alive(), { ...used, column: at, columns: 1 });
      const longest = Math.max(...texts.map(([text = ""]) => text.length));
      if (longest === 0) continue;
      const points = fittingWidth(longest);
      this.book.later(this.book.grid.setColumnWidth(this.range.alive(), at, 1, points));
    }
  }

  autofitRows(): void {
    const { row, rows } = this.range.area;
    const used = this.book.grid.usedArea(this.range.alive());
    if (used === null) return;
    for (const at of range(row, Math.min(rows, used.row + used.rows - row))) {
      const points = fittingHeight(this.book.grid, this.range.alive(), { ...used, row: at });
      if (points === this.book.grid.rowHeight(this.range.alive(), at)) continue;
      this.book.later(this.book.grid.setRowHeight(this.range.alive(), at, 1, points));
    }
  }

  /** Changes the properties given on every cell of the range. */
  apply(format: CellFormat): void {
    const { area } = this.range;
    this.book.later(this.book.grid.format(this.range.alive(), area, format));
  }

  /** The value all cells share, or null where they differ. */
  common<K extends keyof CellFormat>(
    name: K,
    otherwise: NonNullable<CellFormat[K]>
  ): NonNullable<CellFormat[K]> | null {
    const { row, column, rows, columns } = this.range.area;
    const height = rows === LAST_ROW ? 1 : rows;
    const width = columns === LAST_COLUMN ? 1 : columns;
    let shared: NonNullable<CellFormat[K]> | undefined;
    for (let cell = 0; cell < Math.min(height * width, SAMPLE); cell += 1) {
      const at = [row + Math.floor(cell / width), column + (cell % width)] as const;
      const value = this.book.grid.formatAt(this.range.alive(), ...at)[name] ?? otherwise;
      if (shared !== undefined && shared !== value) return null;
      shared = value;
    }
    return shared ?? otherwise;
  }
}

/** The background of a range. */
export class RangeFill extends ExcelObject {
  static override readonly typeName: string = "RangeFill";

  constructor(
    book: Book,
    private readonly format: RangeFormat
  ) {
    super(book);
  }

  get color(): string | null {
    const color = this.format.common("fill", "");
    return color === "" ? "#FFFFFF" : (color ?? "");
  }
  set color(color: string | null) {
    this.format.apply({ fill: colorOf(color) });
  }
  clear(): void {
    this.format.apply({ fill: null });
  }
}

/** The letters of a range. */
export class RangeFont extends ExcelObject {
  static override readonly typeName: string = "RangeFont";

  constructor(
    book: Book,
    private readonly format: RangeFormat
  ) {
    super(book);
  }

  get bold(): boolean | null {
    return this.format.common("bold", false);
  }
  set bold(bold: boolean | null) {
    this.format.apply({ bold: given(bold) });
  }
  get italic(): boolean | null {
    return this.format.common("italic", false);
  }
  set italic(italic: boolean | null) {
    this.format.apply({ italic: given(italic) });
  }
  get color(): string | null {
    return this.format.common("fontColor", "#000000");
  }
  set color(color: string | null) {
    this.format.apply({ fontColor: colorOf(color) });
  }
  get name(): string | null {
    return this.format.common("fontName", "Calibri");
  }
  set name(fontName: string | null) {
    this.format.apply({ fontName: given(fontName) });
  }
  get size(): number | null {
    return this.format.common("fontSize", 11);
  }
  set size(fontSize: number | null) {
    if (fontSize === null || !(fontSize >= 1 && fontSize <= 409)) {
      throw refuse("InvalidArgument", "A font size is between 1 and 409 points.");
    }
    this.format.apply({ fontSize });
  }
}

/** null is what a mixed range reads as; it cannot be set. */
function given<T>(value: T | null): T {
  if (value === null) throw refuse("InvalidArgument", "null cannot be set here.");
  return value;
}

/** The choice, or InvalidArgument when it is none of those the grid knows. */
export function oneOf<T extends string>(choice: string | null, choices: readonly T[]): T {
  const found = choices.find((known) => known === choice);
  if (found === undefined)
    throw refuse("InvalidArgument", `"${String(choice)}" is not a choice here.`);
  return found;
}

function range(start: number, count: number): number[] {
  const sampled = Math.max(0, Math.min(count, SAMPLE));
  return Array.from({ length: sampled }, (_, offset) => start + offset);
}

function same(values: readonly number[]): number | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}
