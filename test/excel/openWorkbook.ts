import type { CellContent } from "../../src/host/grid/grid";
import { MemoryGrid } from "../../src/host/grid/memoryGrid";
import type { GridSnapshot } from "../../src/host/grid/snapshot";
import { createHost, type Host } from "../../src/host/host";
import { type ExcelSession, openExcel } from "../../src/host/openExcel";
import { readApiLevels } from "../../src/host/protocol/apiLevels";

/** A person's workbook behind the genuine Office.js client, which becomes the global `Excel`. */
export class OpenWorkbook {
  readonly grid: MemoryGrid;
  readonly host: Host;
  readonly session: ExcelSession;

  constructor(grid: MemoryGrid, host: Host, session: ExcelSession) {
    this.grid = grid;
    this.host = host;
    this.session = session;
  }

  /** What belongs to the person: their sheet, table and name. */
  own(): unknown {
    const { sheets, tables, names } = this.grid.snapshot();
    const mine = (table: unknown): boolean => (table as { name: string }).name === "MyTable";
    return { sheet: sheets[0], table: tables.find(mine), name: names["MyName"] };
  }

  snapshot(): GridSnapshot {
    return this.grid.snapshot();
  }

  sheetNames(): string[] {
    return this.grid.sheets().map(({ name }) => name);
  }

  activeName(): string {
    const id = this.grid.activeSheet();
    return this.grid.sheets().find((sheet) => sheet.id === id)?.name ?? "";
  }

  idOf(name: string): string {
    const sheet = this.grid.sheets().find((candidate) => candidate.name === name);
    if (sheet === undefined) throw new Error(`There is no sheet called ${name}`);
    return sheet.id;
  }

  cell(sheet: string, row: number, column: number): CellContent {
    const [[cell] = []] = this.grid.read(this.idOf(sheet), { row, column, rows: 1, columns: 1 });
    return cell ?? { value: null };
  }

  /** Acts as the person who types into a cell. */
  async type(
    sheet: string,
    row: number,
    column: number,
    typed: string | number | null
  ): Promise<void> {
    const isFormula = typeof typed === "string" && typed.startsWith("=");
    const content = isFormula ? { value: null, formula: typed } : { value: typed };
    await this.grid.write(this.idOf(sheet), { row, column, rows: 1, columns: 1 }, [[content]]);
  }

  /** Acts as the person who adds rows below a table. */
  async growTable(name: string, rows: number): Promise<void> {
    const table = this.grid.tables().find((candidate) => candidate.name === name);
    if (table === undefined) throw new Error(`There is no table called ${name}`);
    await this.grid.resizeTable(table.id, { ...table.area, rows: table.area.rows + rows });
  }

  /** Lets the `nth` request from now fail; of its actions `done` are carried out, as in Excel. */
  failAt(nth: number, code: string, done = 0): void {
    this.host.faults.failSync(this.host.counts.syncs + nth, code, `Made to fail: ${code}`, done);
  }
}

/** Opens a workbook with one sheet, one table and one name of the person's own. */
export async function openWorkbook(apiLevel = "1.10"): Promise<OpenWorkbook> {
  const grid = new MemoryGrid({ sheets: ["Mine"] });
  const [mine = { id: "" }] = grid.sheets();
  const area = { row: 0, column: 0, rows: 2, columns: 2 };
  await grid.write(mine.id, area, [
    [{ value: "a" }, { value: "b" }],
    [{ value: 1 }, { value: null, formula: "=A2*2" }],
  ]);
  await grid.format(mine.id, area, { bold: true, fill: "#ABCDEF" });
  await grid.addTable("MyTable", mine.id, area);
  await grid.addName("MyName", "=Mine!$A$2");
  // If nothing else is asked for, Excel 2021, the least we promise: a member above it is refused.
  const host = createHost({ grid, apiLevel, levels: readApiLevels() });
  const session = await openExcel(host);
  Object.assign(globalThis, { Excel: session.Excel, Office: session.Office });
  return new OpenWorkbook(grid, host, session);
}
