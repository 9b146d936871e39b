import type { CellContent, CellFormat, GridArea, GridCell, GridChange } from "./grid";
import { displayText } from "./displayText";
import { MemorySheet } from "./memorySheet";

/** Where a formula stands, for a calculation that wants to read other cells. */
export interface FormulaContext {
  readonly grid: MemoryCells;
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface MemoryGridOptions {
  /** Computes a formula when it is read; without it a formula's value is null. */
  readonly calculate?: (formula: string, context: FormulaContext) => GridCell;
  /** Computes a formula whose result may fill several cells; null for any other. */
  readonly spill?: (formula: string, context: FormulaContext) => GridCell[][] | null;
  /** Names of the sheets to begin with; one called Sheet1 otherwise. */
  readonly sheets?: readonly string[];
}

/** The sheets of a grid in memory: cells, looks, sizes, selection and changes. */
export class MemoryCells {
  protected sheetList: MemorySheet[] = [];
  private readonly listeners = new Set<(change: GridChange) => void>();
  private readonly computing = new Set<string>();
  private active: string;
  private selected: { sheetId: string; area: GridArea } | null;
  private cellBeingEdited = false;
  private counter = 0;

  constructor(private readonly options: MemoryGridOptions = {}) {
    for (const name of options.sheets ?? ["Sheet1"]) this.insertSheet(name);
    const [first] = this.sheetList;
    if (first === undefined) throw new RangeError("A workbook has at least one sheet.");
    this.active = first.id;
    this.selected = { sheetId: first.id, area: { row: 0, column: 0, rows: 1, columns: 1 } };
  }

  sheets(): readonly { id: string; name: string }[] {
    return this.sheetList.map(({ id, name }) => ({ id, name }));
  }
  addSheet(name: string): Promise<string> {
    return done(this.insertSheet(name));
  }
  deleteSheet(sheetId: string): Promise<void> {
    this.sheet(sheetId);
    this.sheetList = this.sheetList.filter(({ id }) => id !== sheetId);
    const [first] = this.sheetList;
    if (first !== undefined && this.active === sheetId) this.active = first.id;
    if (this.selected?.sheetId === sheetId) this.selected = null;
    return done();
  }
  renameSheet(sheetId: string, name: string): Promise<void> {
    this.sheet(sheetId).name = name;
    return done();
  }
  activeSheet(): string {
    return this.active;
  }
  activateSheet(sheetId: string): Promise<void> {
    this.active = this.sheet(sheetId).id;
    return done();
  }
  moveSheet(sheetId: string, position: number): Promise<void> {
    const sheet = this.sheet(sheetId);
    const others = this.sheetList.filter((one) => one !== sheet);
    this.sheetList = [...others.slice(0, position), sheet, ...others.slice(position)];
    return done();
  }
  size(sheetId: string): { rows: number; columns: number } {
    this.sheet(sheetId);
    return { rows: 1_048_576, columns: 16_384 };
  }
  usedArea(sheetId: string): GridArea | null {
    return this.sheet(sheetId).used();
  }

  read(sheetId: string, area: GridArea): readonly (readonly CellContent[])[] {
    const sheet = this.sheet(sheetId);
    return matrix(area, (row, column) => this.computed(sheet, row, column));
  }
  write(
    sheetId: string,
    area: GridArea,
    cells: readonly (readonly (CellContent | null)[])[]
  ): Promise<void> {
    const sheet = this.sheet(sheetId);
    cells.forEach((line, row) => {
      line.forEach((cell, column) => {
        if (cell !== null) sheet.put(area.row + row, area.column + column, cell);
      });
    });
    this.tell({ sheetId, area });
    return done();
  }
  spill(sheetId: string, row: number, column: number): GridArea | null {
    const sheet = this.sheet(sheetId);
    const { formula } = sheet.at(row, column);
    if (formula === undefined) return null;
    const filled = this.options.spill?.(formula, { grid: this, sheetId, row, column });
    if (filled === undefined || filled === null) return null;
    return { row, column, rows: filled.length, columns: filled[0]?.length ?? 1 };
  }
  text(sheetId: string, area: GridArea): readonly (readonly string[])[] {
    const sheet = this.sheet(sheetId);
    return matrix(area, (row, column) =>
      displayText(this.computed(sheet, row, column).value, sheet.formatAt(row, column).numberFormat)
    );
  }
  clear(sheetId: string, area: GridArea, what: "contents" | "formats" | "all"): Promise<void> {
    const sheet = this.sheet(sheetId);
    if (what !== "formats") sheet.erase(area);
    if (what !== "contents") sheet.eraseFormats(area);
    if (what !== "formats") this.tell({ sheetId, area });
    return done();
  }
  format(sheetId: string, area: GridArea, format: CellFormat): Promise<void> {
    this.sheet(sheetId).format(area, format);
    return done();
  }
  formatAt(sheetId: string, row: number, column: number): CellFormat {
    return this.sheet(sheetId).formatAt(row, column);
  }
  setColumnWidth(sheetId: string, column: number, columns: number, points: number): Promise<void> {
    this.sheet(sheetId).setWidths(column, columns, points);
    return done();
  }
  columnWidth(sheetId: string, column: number): number {
    return this.sheet(sheetId).widthOf(column);
  }
  setRowHeight(sheetId: string, row: number, rows: number, points: number): Promise<void> {
    this.sheet(sheetId).setHeights(row, rows, points);
    return done();
  }
  rowHeight(sheetId: string, row: number): number {
    return this.sheet(sheetId).heightOf(row);
  }
  freeze(sheetId: string, rows: number, columns: number): Promise<void> {
    this.sheet(sheetId).frozen = { rows, columns };
    return done();
  }
  frozen(sheetId: string): { rows: number; columns: number } {
    return this.sheet(sheetId).frozen;
  }
  setGridlines(sheetId: string, visible: boolean): Promise<void> {
    this.sheet(sheetId).gridlines = visible;
    return done();
  }
  setTabColor(sheetId: string, color: string): Promise<void> {
    this.sheet(sheetId).tabColor = color;
    return done();
  }

  selection(): { sheetId: string; area: GridArea } | null {
    return this.selected;
  }
  select(sheetId: string, area: GridArea): Promise<void> {
    this.sheet(sheetId);
    this.selected = { sheetId, area };
    this.active = sheetId;
    return done();
  }
  calculated(): Promise<void> {
    return done();
  }
  editing(): boolean {
    return this.cellBeingEdited;
  }
  /** Acts as a person who starts or stops typing into a cell. */
  setEditing(editing: boolean): void {
    this.cellBeingEdited = editing;
  }
  onChange(listener: (change: GridChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private computed(sheet: MemorySheet, row: number, column: number): CellContent {
    const own = sheet.at(row, column);
    const holds =
      own.value !== null || (own.formula !== undefined && !this.fills(sheet, row, column));
    const cell = holds ? own : (this.spilled(sheet, row, column) ?? own);
    const { calculate } = this.options;
    if (cell.formula === undefined || calculate === undefined) return cell;
    if (cell.value !== null && this.options.spill !== undefined) return cell;
    const place = `${sheet.id} ${row} ${column}`;
    if (this.computing.has(place)) return { ...cell, value: "#REF!", error: true };
    this.computing.add(place);
    try {
      const value = calculate(cell.formula, { grid: this, sheetId: sheet.id, row, column });
      const error = typeof value === "string" && /^#[A-Z/0]+[!?A]$/.test(value);
      return { formula: cell.formula, value, ...(error ? { error } : {}) };
    } finally {
      this.computing.delete(place);
    }
  }

  private fills(sheet: MemorySheet, row: number, column: number): boolean {
    return this.spill(sheet.id, row, column) !== null;
  }

  /** What the result of a formula, here or elsewhere, puts into a cell. */
  private spilled(sheet: MemorySheet, row: number, column: number): CellContent | null {
    if (this.options.spill === undefined) return null;
    for (const { place, formula } of sheet.formulas()) {
      const context = { grid: this, sheetId: sheet.id, ...place };
      const value = this.options.spill(formula, context)?.[row - place.row]?.[
        column - place.column
      ];
      if (value === undefined) continue;
      const isOwn = place.row === row && place.column === column;
      return isOwn ? { value, formula } : { value };
    }
    return null;
  }

  private insertSheet(name: string): string {
    const sheet = new MemorySheet(this.newId("sheet"), name);
    this.sheetList.push(sheet);
    return sheet.id;
  }

  protected sheet(id: string): MemorySheet {
    const sheet = this.sheetList.find((one) => one.id === id);
    if (sheet === undefined) throw new RangeError(`There is no sheet with the id ${id}.`);
    return sheet;
  }

  private tell(change: GridChange): void {
    for (const listener of this.listeners) listener(change);
  }

  protected newId(kind: string): string {
    this.counter += 1;
    return `${kind}${this.counter}`;
  }
}

/** A promise already kept: memory needs no time. */
export function done(): Promise<void>;
export function done<T>(value: T): Promise<T>;
export function done<T>(value?: T): Promise<T | undefined> {
  return Promise.resolve(value);
}

function matrix<T>(area: GridArea, pick: (row: number, column: number) => T): T[][] {
  return Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => pick(area.row + row, area.column + column))
  );
}
