import type { FUniver } from "@univerjs/core/facade";
import {
  type IFunctionService,
  RemoveSuperTableMutation,
  SetSuperTableMutation,
} from "@univerjs/preset-sheets-core";
import type { ITableInfoWithUnitId } from "@univerjs/preset-sheets-table";
import type { GridArea, GridTable } from "./grid";
import { areaOf, areasMeet, rangeOf } from "./univer-area";
import { formulaForUniver, nameForUniver, nameFromUniver } from "./univer-formulas";

/**
 * Tables of the workbook. They go in by mutation, not by Univer's command: the command refuses a
 * table that is called like a sheet, which Excel allows, and renames it without a word.
 */
export class UniverTables {
  /** Those whose cells changed since this was last asked. */
  private readonly changed = new Set<string>();

  constructor(
    private readonly api: FUniver,
    private readonly unitId: string,
    functions: IFunctionService
  ) {
    // Univer remembers by a formula's text which cells its tables had, and does not forget when they
    // change. It deletes what it remembers of the texts that contain a word: every text contains "".
    const changes: readonly string[] = [SetSuperTableMutation.id, RemoveSuperTableMutation.id];
    api.addEvent(api.Event.CommandExecuted, ({ id }) => {
      if (changes.includes(id)) functions.deleteFormulaAstCacheKey("");
    });
  }

  all(): readonly GridTable[] {
    return this.stored().map((table) => ({
      id: table.id,
      name: nameFromUniver(table.name),
      sheetId: table.subUnitId,
      area: areaOf(table.range),
    }));
  }

  /** The new table's id. Throws RangeError if a table of that name exists, whatever its case. */
  add(name: string, sheetId: string, area: GridArea): string {
    this.refuseTaken(name);
    const id = `table-${crypto.randomUUID()}`;
    this.insert({ id, name, sheetId, area });
    return id;
  }

  resize(id: string, area: GridArea): void {
    const table = this.remove(id);
    this.insert({ ...table, area });
    this.changed.add(table.name);
  }

  rename(id: string, name: string): void {
    this.refuseTaken(name, id);
    // The command also renames the table inside formulas; only it refuses the name of a sheet.
    const renamed = this.api.syncExecuteCommand("sheet.command.set-table-config", {
      unitId: this.unitId,
      tableId: id,
      name: nameForUniver(name),
    });
    if (!renamed) this.insert({ ...this.remove(id), name });
  }

  delete(id: string): void {
    this.remove(id);
  }

  /** The cells of the tables of a sheet stand elsewhere now. */
  moved(sheetId: string): void {
    for (const table of this.all()) if (table.sheetId === sheetId) this.changed.add(table.name);
  }

  /** Which formulas are to be entered again: those that name a table whose cells changed since this was last asked. */
  takeChanges(): ((formula: string) => boolean) | null {
    if (this.changed.size === 0) return null;
    const tables = [...this.changed].map((table) => `${table}[`.toLowerCase());
    this.changed.clear();
    return (formula) => tables.some((table) => formula.toLowerCase().includes(table));
  }

  /** A formula as Univer can compute it. */
  computable(formula: string): string {
    const names = this.all().map(({ name }) => name);
    return formulaForUniver(formula, names);
  }

  /** Takes over headers that were typed anew: Univer reads them once, when a table is made. */
  readHeaders(sheetId: string, changed: GridArea): void {
    for (const { id, subUnitId, range, columns } of this.stored()) {
      const area = areaOf(range);
      if (subUnitId !== sheetId || !areasMeet(changed, { ...area, rows: 1 })) continue;
      const known = columns.map(({ displayName }) => displayName);
      if (known.join("\n") === this.headers(sheetId, area).join("\n")) continue;
      const table = this.remove(id);
      this.insert(table);
      this.changed.add(table.name);
    }
  }

  private insert({ id, name, sheetId, area }: GridTable): void {
    this.api.syncExecuteCommand("sheet.mutation.add-table", {
      unitId: this.unitId,
      subUnitId: sheetId,
      tableId: id,
      name: nameForUniver(name),
      range: rangeOf(area),
      header: this.headers(sheetId, area),
      options: { showHeader: true },
    });
  }

  private remove(tableId: string): GridTable {
    const table = this.all().find(({ id }) => id === tableId);
    if (table === undefined) throw new RangeError(`No table ${tableId}`);
    this.api.syncExecuteCommand("sheet.mutation.delete-table", {
      unitId: this.unitId,
      subUnitId: table.sheetId,
      tableId,
    });
    return table;
  }

  private headers(sheetId: string, area: GridArea): string[] {
    const sheet = this.api.getActiveWorkbook()?.getSheetBySheetId(sheetId);
    const [row = []] = sheet?.getRange(rangeOf({ ...area, rows: 1 })).getDisplayValues() ?? [];
    return row.map((header, i) => nameForUniver(header || `Column${i + 1}`));
  }

  private stored(): ITableInfoWithUnitId[] {
    return (this.api.getActiveWorkbook()?.getTableList() ?? []) as ITableInfoWithUnitId[];
  }

  private refuseTaken(name: string, except?: string): void {
    const taken = this.all().some(
      (table) => table.id !== except && table.name.toLowerCase() === name.toLowerCase()
    );
    if (taken) throw new RangeError(`A table called ${name} exists already`);
  }
}
