/**
 * The spreadsheet below the stand-in: what our Excel objects (src/host/model) need of a grid.
 * Two grids answer it: one in memory for fast tests, one on Univer for the playground.
 * Zero-based; a sheet is named by an id that survives renaming.
 */
export type GridCell = string | number | boolean | null;

export interface GridArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What one cell holds. `formula` begins with "=", en-US. `value` is the result; errors are "#N/A" and the like with `error: true`. */
export interface CellContent {
  readonly value: GridCell;
  readonly formula?: string;
  readonly error?: boolean;
}

/** Only the properties that are present are changed. Colours are "#RRGGBB", sizes points. */
export interface CellFormat {
  numberFormat?: string;
  fill?: string | null;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  horizontalAlignment?: "General" | "Left" | "Center" | "Right";
  verticalAlignment?: "Top" | "Center" | "Bottom";
  wrapText?: boolean;
  indentLevel?: number;
  borders?: Partial<
    Record<
      "top" | "bottom" | "left" | "right",
      { color: string; style: "Thin" | "Medium" | "None" }
    >
  >;
}

export interface GridTable {
  readonly id: string;
  name: string;
  sheetId: string;
  /** Header row included. */
  area: GridArea;
}

export type GridConditionalFormat =
  | { kind: "icons"; thresholds: readonly [number, number] }
  /** Bars from `from` to the largest value of the area. */
  | { kind: "bars"; from: number; color: string }
  | { kind: "custom"; formula: string; fill?: string; fontColor?: string; bold?: boolean };

export type GridValidation =
  | { kind: "list"; values: readonly string[] }
  | { kind: "listRange"; formula: string }
  | { kind: "decimal"; min: number | null; max: number | null };

export interface GridChart {
  readonly id: string;
  sheetId: string;
  name: string;
  type: string;
  title: string;
  altText: string;
  /** Points from the sheet's top left corner. */
  place: { left: number; top: number; width: number; height: number };
  categories: { sheetId: string; area: GridArea } | null;
  series: { name: string; color: string | null; source: { sheetId: string; area: GridArea } }[];
}

export interface GridChange {
  readonly sheetId: string;
  readonly area: GridArea;
}

export interface Grid {
  sheets(): readonly { id: string; name: string }[];
  addSheet(name: string): Promise<string>;
  deleteSheet(sheetId: string): Promise<void>;
  renameSheet(sheetId: string, name: string): Promise<void>;
  activeSheet(): string;
  activateSheet(sheetId: string): Promise<void>;
  moveSheet(sheetId: string, position: number): Promise<void>;
  /** Rows and columns the sheet can hold; writing beyond grows it or throws RangeError. */
  size(sheetId: string): { rows: number; columns: number };
  usedArea(sheetId: string): GridArea | null;

  read(sheetId: string, area: GridArea): readonly (readonly CellContent[])[];
  /** null leaves the cell as it is; a string value stays text, a formula is entered. */
  write(
    sheetId: string,
    area: GridArea,
    cells: readonly (readonly (CellContent | null)[])[]
  ): Promise<void>;
  /** Optional: the cells that the result of a formula fills, where they are several; null where they are not. */
  spill?(sheetId: string, row: number, column: number): GridArea | null;
  /** Displayed text of each cell. */
  text(sheetId: string, area: GridArea): readonly (readonly string[])[];
  clear(sheetId: string, area: GridArea, what: "contents" | "formats" | "all"): Promise<void>;
  format(sheetId: string, area: GridArea, format: CellFormat): Promise<void>;
  formatAt(sheetId: string, row: number, column: number): CellFormat;
  /** Whole rows or columns before `at`; everything that refers to cells follows. */
  insertLines(sheetId: string, axis: "rows" | "columns", at: number, count: number): Promise<void>;
  deleteLines(sheetId: string, axis: "rows" | "columns", at: number, count: number): Promise<void>;
  /** Points. */
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): Promise<void>;
  columnWidth(sheetId: string, column: number): number;
  setRowHeight(sheetId: string, row: number, rows: number, points: number): Promise<void>;
  rowHeight(sheetId: string, row: number): number;
  freeze(sheetId: string, rows: number, columns: number): Promise<void>;
  frozen(sheetId: string): { rows: number; columns: number };
  setGridlines(sheetId: string, visible: boolean): Promise<void>;
  setTabColor(sheetId: string, color: string): Promise<void>;

  tables(): readonly GridTable[];
  addTable(name: string, sheetId: string, area: GridArea): Promise<string>;
  resizeTable(id: string, area: GridArea): Promise<void>;
  renameTable(id: string, name: string): Promise<void>;
  deleteTable(id: string): Promise<void>;

  names(): readonly { name: string; formula: string }[];
  addName(name: string, formula: string): Promise<void>;
  deleteName(name: string): Promise<void>;

  addConditionalFormat(
    sheetId: string,
    area: GridArea,
    rule: GridConditionalFormat
  ): Promise<string>;
  conditionalFormats(
    sheetId: string
  ): readonly { id: string; area: GridArea; rule: GridConditionalFormat }[];
  clearConditionalFormats(sheetId: string, area: GridArea): Promise<void>;
  setValidation(
    sheetId: string,
    area: GridArea,
    rule: GridValidation | null,
    message: string
  ): Promise<void>;
  validations(
    sheetId: string
  ): readonly { area: GridArea; rule: GridValidation; message: string }[];

  charts(): readonly GridChart[];
  putChart(chart: GridChart): Promise<void>;
  deleteChart(id: string): Promise<void>;

  selection(): { sheetId: string; area: GridArea } | null;
  select(sheetId: string, area: GridArea): Promise<void>;
  /** Waits until the formulas touched by earlier writes have been computed. */
  calculated(): Promise<void>;
  /** Whether a cell is being edited right now. */
  editing(): boolean;
  onChange(listener: (change: GridChange) => void): () => void;
  /**
   * Optional: facts of the document a grid cannot show (print layout, table style, chart axes …), so
   * that a recording grid has them in its snapshot. `owner` reads like "sheet s1"; null forgets it.
   */
  remember?(owner: string, facts: Readonly<Record<string, unknown>> | null): void;
}
