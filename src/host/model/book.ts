import type { Grid, GridArea } from "../grid/grid";
import { refuse } from "../protocol/officeError";
import { parseArea, splitSheet } from "./address";

export interface Place {
  readonly sheetId: string;
  readonly area: GridArea;
}

export type Facts = Record<string, unknown>;

/**
 * What every Excel object of one document shares: the grid, the work under way, and the facts a
 * grid has no place for (visibility, print layout, chart axes …).
 */
export class Book {
  private work: Promise<unknown>[] = [];
  private readonly finishers = new Map<string, () => Promise<void>>();
  private readonly facts = new Map<string, Facts>();
  private counter = 0;
  private dirty = false;

  constructor(readonly grid: Grid) {}

  /** Hands over work a setter started; the executor waits for it before the next action. */
  later(work: Promise<unknown>): void {
    this.dirty = true;
    this.work.push(work);
  }

  async settle(): Promise<void> {
    while (this.work.length > 0) {
      const work = this.work;
      this.work = [];
      const results = await Promise.allSettled(work);
      for (const result of results) if (result.status === "rejected") throw result.reason;
    }
  }

  async calculated(): Promise<void> {
    if (!this.dirty) return;
    this.dirty = false;
    await this.grid.calculated();
  }

  /** Work for the end of the request; a later registration under the same key replaces it. */
  atEnd(key: string, finish: () => Promise<void>): void {
    this.finishers.set(key, finish);
  }

  async flush(): Promise<void> {
    const finishers = [...this.finishers.values()];
    this.finishers.clear();
    for (const finish of finishers) await finish();
    await this.settle();
  }

  /** A fresh id within this document. */
  newId(kind: string): string {
    this.counter += 1;
    return `${kind}${this.counter}`;
  }

  factsOf(owner: string): Readonly<Facts> {
    return this.facts.get(owner) ?? {};
  }

  remember(owner: string, facts: Facts): void {
    const known = { ...this.facts.get(owner), ...facts };
    this.facts.set(owner, known);
    this.grid.remember?.(owner, known);
  }

  forget(owner: string): void {
    this.facts.delete(owner);
    this.grid.remember?.(owner, null);
  }

  /** Forgets a sheet together with the tables, charts and conditional formats on it. */
  forgetSheet(sheetId: string): void {
    const onSheet = [...this.grid.tables(), ...this.grid.charts()].filter(
      (item) => item.sheetId === sheetId
    );
    const formats = this.grid.conditionalFormats(sheetId);
    const gone = new Set([sheetId, ...[...onSheet, ...formats].map(({ id }) => id)]);
    for (const owner of [...this.facts.keys()]) {
      if (owner.split(" ").some((word) => gone.has(word))) this.forget(owner);
    }
  }

  sheetName(sheetId: string): string {
    const sheet = this.grid.sheets().find(({ id }) => id === sheetId);
    if (sheet === undefined) throw refuse("ItemNotFound", "The worksheet has been deleted.");
    return sheet.name;
  }

  sheetId(nameOrId: string): string | null {
    const wanted = nameOrId.toLowerCase();
    const sheets = this.grid.sheets();
    const byName = sheets.find(({ name }) => name.toLowerCase() === wanted);
    return (byName ?? sheets.find(({ id }) => id === nameOrId))?.id ?? null;
  }

  /** "Sheet1!A1:B2", a table or a defined name as a place; null where it is none. */
  place(address: string, sheetId: string): Place | null {
    const text = address.trim().replace(/^=/, "");
    const { sheet, rest } = splitSheet(text);
    const home = sheet === null ? sheetId : this.sheetId(sheet);
    const area = parseArea(rest);
    if (home !== null && area !== null) return { sheetId: home, area };
    const wanted = text.toLowerCase();
    const table = this.grid.tables().find(({ name }) => name.toLowerCase() === wanted);
    if (table !== undefined) return { sheetId: table.sheetId, area: tableBody(table.area) };
    const named = this.grid.names().find(({ name }) => name.toLowerCase() === wanted);
    return named === undefined ? null : this.place(named.formula, sheetId);
  }
}

function tableBody(area: GridArea): GridArea {
  return area.rows === 1 ? area : { ...area, row: area.row + 1, rows: area.rows - 1 };
}
