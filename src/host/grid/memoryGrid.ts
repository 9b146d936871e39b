import type {
  Grid,
  GridArea,
  GridChart,
  GridConditionalFormat,
  GridTable,
  GridValidation,
} from "./grid";
import { done, MemoryCells } from "./memoryCells";
import { renamedFormula, type Shift, shiftedArea, shiftedFormula } from "./shift";
import { shiftedChart } from "./shiftedChart";
import { type GridSnapshot, snapshotOf } from "./snapshot";

export interface ConditionalFormatRecord {
  readonly id: string;
  readonly sheetId: string;
  area: GridArea;
  readonly rule: GridConditionalFormat;
}

export interface ValidationRecord {
  readonly sheetId: string;
  readonly area: GridArea;
  readonly rule: GridValidation;
  readonly message: string;
}

/** A workbook in memory: remembers everything, computes nothing by itself. */
export class MemoryGrid extends MemoryCells implements Grid {
  private tableList: GridTable[] = [];
  private nameList: { name: string; formula: string }[] = [];
  private chartList: GridChart[] = [];
  private formatList: ConditionalFormatRecord[] = [];
  private validationList: ValidationRecord[] = [];
  private readonly facts = new Map<string, Readonly<Record<string, unknown>>>();
  override deleteSheet(sheetId: string): Promise<void> {
    const { name } = this.sheet(sheetId);
    const elsewhere = (item: { sheetId: string }): boolean => item.sheetId !== sheetId;
    this.tableList = this.tableList.filter(elsewhere);
    this.chartList = this.chartList.filter(elsewhere);
    this.formatList = this.formatList.filter(elsewhere);
    this.validationList = this.validationList.filter(elsewhere);
    this.rewriteNames(name, "#REF");
    return super.deleteSheet(sheetId);
  }
  override renameSheet(sheetId: string, name: string): Promise<void> {
    const old = this.sheet(sheetId).name;
    this.rewrite((formula) => renamedFormula(formula, old, `${quoted(name)}!`));
    return super.renameSheet(sheetId, name);
  }
  insertLines(sheetId: string, axis: Shift["axis"], at: number, count: number): Promise<void> {
    return this.shift(sheetId, { axis, at, count });
  }
  deleteLines(sheetId: string, axis: Shift["axis"], at: number, count: number): Promise<void> {
    return this.shift(sheetId, { axis, at, count: -count });
  }

  tables(): readonly GridTable[] {
    return this.tableList.map((table) => ({ ...table }));
  }
  addTable(name: string, sheetId: string, area: GridArea): Promise<string> {
    const id = this.newId("table");
    this.tableList.push({ id, name, sheetId, area });
    return done(id);
  }
  resizeTable(id: string, area: GridArea): Promise<void> {
    this.table(id).area = area;
    return done();
  }
  renameTable(id: string, name: string): Promise<void> {
    this.table(id).name = name;
    return done();
  }
  deleteTable(id: string): Promise<void> {
    this.tableList = this.tableList.filter((table) => table.id !== id);
    return done();
  }

  names(): readonly { name: string; formula: string }[] {
    return this.nameList;
  }
  addName(name: string, formula: string): Promise<void> {
    this.nameList.push({ name, formula });
    return done();
  }
  deleteName(name: string): Promise<void> {
    this.nameList = this.nameList.filter((named) => named.name !== name);
    return done();
  }

  addConditionalFormat(
    sheetId: string,
    area: GridArea,
    rule: GridConditionalFormat
  ): Promise<string> {
    const id = this.newId("format");
    this.formatList.push({ id, sheetId, area, rule });
    return done(id);
  }
  conditionalFormats(
    sheetId: string
  ): readonly { id: string; area: GridArea; rule: GridConditionalFormat }[] {
    return this.formatList.filter((format) => format.sheetId === sheetId);
  }
  clearConditionalFormats(sheetId: string, area: GridArea): Promise<void> {
    this.formatList = this.formatList.filter(
      (format) => format.sheetId !== sheetId || !overlap(format.area, area)
    );
    return done();
  }
  setValidation(
    sheetId: string,
    area: GridArea,
    rule: GridValidation | null,
    message: string
  ): Promise<void> {
    this.validationList = this.validationList.filter(
      (known) => known.sheetId !== sheetId || !overlap(known.area, area)
    );
    if (rule !== null) this.validationList.push({ sheetId, area, rule, message });
    return done();
  }
  validations(sheetId: string): readonly ValidationRecord[] {
    return this.validationList.filter((validation) => validation.sheetId === sheetId);
  }

  charts(): readonly GridChart[] {
    return this.chartList;
  }
  putChart(chart: GridChart): Promise<void> {
    const known = this.chartList.findIndex(({ id }) => id === chart.id);
    if (known < 0) this.chartList.push(chart);
    else this.chartList[known] = chart;
    return done();
  }
  deleteChart(id: string): Promise<void> {
    this.chartList = this.chartList.filter((chart) => chart.id !== id);
    return done();
  }

  remember(owner: string, facts: Readonly<Record<string, unknown>> | null): void {
    if (facts === null) this.facts.delete(owner);
    else this.facts.set(owner, facts);
  }

  /** The whole document as plain JSON in a stable order, for comparison and reading. */
  snapshot(): GridSnapshot {
    return snapshotOf({
      sheets: this.sheetList,
      tables: this.tableList,
      names: this.nameList,
      charts: this.chartList,
      conditionalFormats: this.formatList,
      validations: this.validationList,
      facts: this.facts,
    });
  }

  private shift(sheetId: string, shift: Shift): Promise<void> {
    const sheet = this.sheet(sheetId);
    sheet.shift(shift);
    const named = sheet.name.toLowerCase().replaceAll("'", "''");
    this.rewrite((formula, home) => {
      const concerned = home === sheet.name || formula.toLowerCase().includes(named);
      return concerned ? shiftedFormula(formula, home, sheet.name, shift) : formula;
    });
    const moved = <T extends { sheetId: string; area: GridArea }>(items: readonly T[]): T[] =>
      items.flatMap((item) => {
        if (item.sheetId !== sheetId) return [item];
        const area = shiftedArea(item.area, shift);
        return area === null ? [] : [{ ...item, area }];
      });
    this.tableList = moved(this.tableList);
    this.formatList = moved(this.formatList);
    this.validationList = moved(this.validationList);
    this.chartList = this.chartList.map((chart) => shiftedChart(chart, sheetId, shift));
    return done();
  }

  /** Every formula of the workbook anew; `home` is the sheet it stands on, null for a name. */
  private rewrite(change: (formula: string, home: string | null) => string): void {
    for (const sheet of this.sheetList) {
      for (const [key, cell] of sheet.cells) {
        if (cell.formula === undefined) continue;
        sheet.cells.set(key, { ...cell, formula: change(cell.formula, sheet.name) });
      }
    }
    this.nameList = this.nameList.map(({ name, formula }) => ({
      name,
      formula: change(formula, null),
    }));
  }

  private table(id: string): GridTable {
    const table = this.tableList.find((one) => one.id === id);
    if (table === undefined) throw new RangeError(`There is no table with the id ${id}.`);
    return table;
  }

  private rewriteNames(sheet: string, by: string): void {
    const from = `${quoted(sheet)}!`;
    this.nameList = this.nameList.map(({ name, formula }) => ({
      name,
      formula: formula.replaceAll(from, `${by}!`),
    }));
  }
}

function overlap(a: GridArea, b: GridArea): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

function quoted(name: string): string {
  return /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) ? name : `'${name.replaceAll("'", "''")}'`;
}
