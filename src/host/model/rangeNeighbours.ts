import type { GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { bounding, intersection, LAST_COLUMN, LAST_ROW, onSheet, parseArea } from "./address";
import type { Book } from "./book";
import { ExcelObject } from "./excelObject";
import type { Range } from "./range";

/** A rectangle of cells, and the rectangles that can be reached from it. */
export abstract class RangeNeighbours extends ExcelObject {
  constructor(
    book: Book,
    readonly sheetId: string,
    readonly area: GridArea
  ) {
    super(book);
    onSheet(area);
  }

  /** The same sheet, another area. */
  protected abstract with(area: GridArea): Range;

  getCell(row: number, column: number): Range {
    return this.at(this.area.row + row, this.area.column + column, 1, 1);
  }
  getRow(row: number): Range {
    this.inside(row, this.area.rows);
    return this.at(this.area.row + row, this.area.column, 1, this.area.columns);
  }
  getColumn(column: number): Range {
    this.inside(column, this.area.columns);
    return this.at(this.area.row, this.area.column + column, this.area.rows, 1);
  }
  getLastCell(): Range {
    return this.getCell(this.area.rows - 1, this.area.columns - 1);
  }
  getLastRow(): Range {
    return this.getRow(this.area.rows - 1);
  }
  getLastColumn(): Range {
    return this.getColumn(this.area.columns - 1);
  }
  getEntireColumn(): Range {
    return this.at(0, this.area.column, LAST_ROW, this.area.columns);
  }
  getEntireRow(): Range {
    return this.at(this.area.row, 0, this.area.rows, LAST_COLUMN);
  }
  getOffsetRange(rows: number, columns: number): Range {
    const { row, column } = this.area;
    return this.at(row + rows, column + columns, this.area.rows, this.area.columns);
  }
  getResizedRange(deltaRows: number, deltaColumns: number): Range {
    return this.getAbsoluteResizedRange(
      this.area.rows + deltaRows,
      this.area.columns + deltaColumns
    );
  }
  getAbsoluteResizedRange(rows: number, columns: number): Range {
    return this.at(this.area.row, this.area.column, rows, columns);
  }
  getRowsBelow(count = 1): Range {
    const { row, column, rows, columns } = this.area;
    return this.at(row + rows, column, count, columns);
  }
  getRowsAbove(count = 1): Range {
    const { row, column, columns } = this.area;
    return this.at(row - count, column, count, columns);
  }
  getColumnsAfter(count = 1): Range {
    const { row, column, rows, columns } = this.area;
    return this.at(row, column + columns, rows, count);
  }
  getColumnsBefore(count = 1): Range {
    const { row, column, rows } = this.area;
    return this.at(row, column - count, rows, count);
  }
  getBoundingRect(other: Range | string): Range {
    return this.with(bounding(this.area, this.other(other)));
  }
  getIntersection(other: Range | string): Range {
    const common = this.getIntersectionOrNullObject(other);
    if (common === null) throw refuse("ItemNotFound", "The ranges do not intersect.");
    return common;
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const common = intersection(this.area, this.other(other));
    return common === null ? null : this.with(common);
  }
  getUsedRange(): Range {
    return this.getUsedRangeOrNullObject() ?? this.getCell(0, 0);
  }
  /** Cells with contents, whether or not those that only have a look are asked for. */
  getUsedRangeOrNullObject(): Range | null {
    const used = this.book.grid.usedArea(this.alive());
    const common = used === null ? null : intersection(used, this.area);
    return common === null ? null : this.with(common);
  }

  /** The sheet's id; ItemNotFound once the sheet has been deleted. */
  alive(): string {
    this.book.sheetName(this.sheetId);
    return this.sheetId;
  }

  private at(row: number, column: number, rows: number, columns: number): Range {
    return this.with({ row, column, rows, columns });
  }

  private inside(index: number, count: number): void {
    if (index < 0 || index >= count) throw refuse("InvalidArgument", "Outside the range.");
  }

  private other(other: Range | string): GridArea {
    const area = typeof other === "string" ? parseArea(other) : other.area;
    if (area === null) throw refuse("InvalidArgument", "That is not a range.");
    return area;
  }
}
